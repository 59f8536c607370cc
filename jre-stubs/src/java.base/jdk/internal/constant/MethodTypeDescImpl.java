package jdk.internal.constant;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

public final class MethodTypeDescImpl implements MethodTypeDesc {
    private final ClassDesc result;
    private final ClassDesc[] parameters;

    private MethodTypeDescImpl(ClassDesc result, ClassDesc[] parameters) {
        this.result = result;
        this.parameters = parameters;
    }

    /** The array becomes its own. */
    public static MethodTypeDescImpl of(ClassDesc result, ClassDesc[] parameters) {
        Objects.requireNonNull(result);
        for (ClassDesc parameter : parameters) {
            checked(parameter);
        }
        return new MethodTypeDescImpl(result, parameters);
    }

    public static MethodTypeDescImpl ofDescriptor(String descriptor) {
        if (descriptor.length() == 0) {
            throw new StringIndexOutOfBoundsException("Index 0 out of bounds for length 0");
        }
        List<ClassDesc> types = Names.signature(descriptor);
        return new MethodTypeDescImpl(types.get(0), types.subList(1, types.size()).toArray(new ClassDesc[0]));
    }

    private static ClassDesc checked(ClassDesc parameter) {
        Objects.requireNonNull(parameter);
        if (parameter.descriptorString().equals("V")) {
            throw new IllegalArgumentException("Void parameters not permitted");
        }
        return parameter;
    }

    @Override
    public ClassDesc returnType() {
        return result;
    }

    @Override
    public int parameterCount() {
        return parameters.length;
    }

    @Override
    public ClassDesc parameterType(int index) {
        return parameters[index];
    }

    @Override
    public List<ClassDesc> parameterList() {
        return List.of(parameters);
    }

    @Override
    public ClassDesc[] parameterArray() {
        return parameters.clone();
    }

    @Override
    public MethodTypeDesc changeReturnType(ClassDesc returnType) {
        return new MethodTypeDescImpl(Objects.requireNonNull(returnType), parameters);
    }

    @Override
    public MethodTypeDesc changeParameterType(int index, ClassDesc paramType) {
        ClassDesc[] changed = parameters.clone();
        changed[index] = checked(paramType);
        return new MethodTypeDescImpl(result, changed);
    }

    @Override
    public MethodTypeDesc dropParameterTypes(int start, int end) {
        Objects.checkIndex(start, parameters.length);
        Objects.checkFromToIndex(start, end, parameters.length);
        ClassDesc[] fewer = new ClassDesc[parameters.length - (end - start)];
        System.arraycopy(parameters, 0, fewer, 0, start);
        System.arraycopy(parameters, end, fewer, start, parameters.length - end);
        return new MethodTypeDescImpl(result, fewer);
    }

    @Override
    public MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes) {
        if (pos < 0 || pos > parameters.length) {
            throw new IndexOutOfBoundsException(pos);
        }
        ClassDesc[] more = new ClassDesc[parameters.length + paramTypes.length];
        System.arraycopy(parameters, 0, more, 0, pos);
        System.arraycopy(paramTypes, 0, more, pos, paramTypes.length);
        System.arraycopy(parameters, pos, more, pos + paramTypes.length, parameters.length - pos);
        return of(result, more);
    }

    @Override
    public String descriptorString() {
        StringBuilder text = new StringBuilder("(");
        for (ClassDesc parameter : parameters) {
            text.append(parameter.descriptorString());
        }
        return text.append(')').append(result.descriptorString()).toString();
    }

    @Override
    public MethodType resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[parameters.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = parameters[i].resolveConstantDesc(lookup);
        }
        return MethodType.methodType(result.resolveConstantDesc(lookup), types);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof MethodTypeDescImpl && result.equals(((MethodTypeDescImpl) o).result)
                && Arrays.equals(parameters, ((MethodTypeDescImpl) o).parameters);
    }

    @Override
    public int hashCode() {
        return 31 * result.hashCode() + Arrays.hashCode(parameters);
    }

    @Override
    public String toString() {
        return "MethodTypeDesc[" + displayDescriptor() + "]";
    }
}
