package java.beans;

import java.lang.reflect.Method;

/** Describes a method that a bean offers to other components. */
public class MethodDescriptor extends FeatureDescriptor {
    private final Method method;
    private final ParameterDescriptor[] parameters;

    public MethodDescriptor(Method method) {
        this(method, null);
    }

    public MethodDescriptor(Method method, ParameterDescriptor[] parameterDescriptors) {
        setName(method.getName());
        this.method = method;
        parameters = parameterDescriptors == null ? null : parameterDescriptors.clone();
    }

    public Method getMethod() {
        return method;
    }

    public ParameterDescriptor[] getParameterDescriptors() {
        return parameters == null ? null : parameters.clone();
    }

    @Override
    void appendTo(StringBuilder text) {
        appendTo(text, "method", method);
        if (parameters != null) {
            text.append("; parameterDescriptors={");
            for (ParameterDescriptor parameter : parameters) {
                text.append(parameter).append(", ");
            }
            text.setLength(text.length() - 2);
            text.append('}');
        }
    }
}
