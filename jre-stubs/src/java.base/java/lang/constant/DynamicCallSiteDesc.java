package java.lang.constant;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import jdk.internal.constant.Names;

public final class DynamicCallSiteDesc {
    private final DirectMethodHandleDesc bootstrapMethod;
    private final ConstantDesc[] bootstrapArgs;
    private final String invocationName;
    private final MethodTypeDesc invocationType;

    private DynamicCallSiteDesc(DirectMethodHandleDesc bootstrapMethod, String invocationName, MethodTypeDesc invocationType,
            ConstantDesc[] bootstrapArgs) {
        this.invocationName = Names.member(Objects.requireNonNull(invocationName));
        this.invocationType = Objects.requireNonNull(invocationType);
        this.bootstrapMethod = Objects.requireNonNull(bootstrapMethod);
        this.bootstrapArgs = bootstrapArgs.clone();
        for (ConstantDesc argument : bootstrapArgs) {
            Objects.requireNonNull(argument);
        }
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod, String invocationName,
            MethodTypeDesc invocationType, ConstantDesc... bootstrapArgs) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, bootstrapArgs);
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod, String invocationName,
            MethodTypeDesc invocationType) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, new ConstantDesc[0]);
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod, MethodTypeDesc invocationType) {
        return of(bootstrapMethod, ConstantDescs.DEFAULT_NAME, invocationType);
    }

    public DynamicCallSiteDesc withArgs(ConstantDesc... bootstrapArgs) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, bootstrapArgs);
    }

    public DynamicCallSiteDesc withNameAndType(String invocationName, MethodTypeDesc invocationType) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, bootstrapArgs);
    }

    public String invocationName() {
        return invocationName;
    }

    public MethodTypeDesc invocationType() {
        return invocationType;
    }

    public MethodHandleDesc bootstrapMethod() {
        return bootstrapMethod;
    }

    public ConstantDesc[] bootstrapArgs() {
        return bootstrapArgs.clone();
    }

    public CallSite resolveCallSiteDesc(MethodHandles.Lookup lookup) throws Throwable {
        MethodHandle bootstrap = bootstrapMethod.resolveConstantDesc(lookup);
        Object[] arguments = DynamicConstantDesc.resolved(bootstrapArgs, 3, lookup);
        arguments[0] = lookup;
        arguments[1] = invocationName;
        arguments[2] = invocationType.resolveConstantDesc(lookup);
        return (CallSite) bootstrap.invokeWithArguments(arguments);
    }

    @Override
    public final boolean equals(Object o) {
        if (this == o) {
            return true;
        }
        if (!(o instanceof DynamicCallSiteDesc)) {
            return false;
        }
        DynamicCallSiteDesc that = (DynamicCallSiteDesc) o;
        return bootstrapMethod.equals(that.bootstrapMethod) && Arrays.equals(bootstrapArgs, that.bootstrapArgs)
                && invocationName.equals(that.invocationName) && invocationType.equals(that.invocationType);
    }

    @Override
    public final int hashCode() {
        return 31 * Objects.hash(bootstrapMethod, invocationName, invocationType) + Arrays.hashCode(bootstrapArgs);
    }

    @Override
    public String toString() {
        String start = invocationName.equals(ConstantDescs.DEFAULT_NAME) ? "" : invocationName + "/";
        StringJoiner text = new StringJoiner(",", start, "");
        for (ConstantDesc argument : bootstrapArgs) {
            text.add(argument.toString());
        }
        return "DynamicCallSiteDesc[" + bootstrapMethod.owner().displayName() + "::" + bootstrapMethod.methodName() + "(" + text
                + "):" + invocationType.displayDescriptor() + "]";
    }
}
