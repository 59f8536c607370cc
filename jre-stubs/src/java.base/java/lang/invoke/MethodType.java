package java.lang.invoke;

import java.io.Serializable;
import java.lang.constant.Constable;
import java.lang.constant.DynamicConstantDesc;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public final class MethodType implements Constable, TypeDescriptor.OfMethod<Class<?>, MethodType>, Serializable {
    private final Class<?> rtype;
    private final Class<?>[] ptypes;

    private MethodType(Class<?> rtype, Class<?>[] ptypes) {
        this.rtype = Objects.requireNonNull(rtype);
        this.ptypes = ptypes;
        for (Class<?> ptype : ptypes) {
            if (ptype == void.class) {
                throw new IllegalArgumentException("parameter type cannot be void");
            }
            Objects.requireNonNull(ptype);
        }
    }

    public static MethodType methodType(Class<?> rtype, Class<?>[] ptypes) {
        return new MethodType(rtype, ptypes.clone());
    }

    public static MethodType methodType(Class<?> rtype, List<Class<?>> ptypes) {
        return new MethodType(rtype, ptypes.toArray(new Class<?>[0]));
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0, Class<?>... ptypes) {
        Class<?>[] all = new Class<?>[ptypes.length + 1];
        all[0] = ptype0;
        System.arraycopy(ptypes, 0, all, 1, ptypes.length);
        return new MethodType(rtype, all);
    }

    public static MethodType methodType(Class<?> rtype) {
        return new MethodType(rtype, new Class<?>[0]);
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0) {
        return new MethodType(rtype, new Class<?>[] {ptype0});
    }

    public static MethodType methodType(Class<?> rtype, MethodType ptypes) {
        return new MethodType(rtype, ptypes.ptypes);
    }

    @Override
    public MethodType changeReturnType(Class<?> newReturn) {
        return new MethodType(newReturn, ptypes);
    }

    public MethodType changeParameterType(int index, Class<?> type) {
        Class<?>[] changed = ptypes.clone();
        changed[index] = type;
        return new MethodType(rtype, changed);
    }

    @Override
    public Class<?> returnType() {
        return rtype;
    }

    @Override
    public int parameterCount() {
        return ptypes.length;
    }

    @Override
    public Class<?> parameterType(int index) {
        return ptypes[index];
    }

    @Override
    public Class<?>[] parameterArray() {
        return ptypes.clone();
    }

    public List<Class<?>> parameterList() {
        return List.of(ptypes);
    }

    @Override
    public String descriptorString() {
        return toMethodDescriptorString();
    }

    public String toMethodDescriptorString() {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> ptype : ptypes) {
            text.append(ptype.descriptorString());
        }
        return text.append(')').append(rtype.descriptorString()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MethodType && rtype == ((MethodType) other).rtype
                && Arrays.equals(ptypes, ((MethodType) other).ptypes);
    }

    @Override
    public int hashCode() {
        int hash = 31 + rtype.hashCode();
        for (Class<?> ptype : ptypes) {
            hash = 31 * hash + ptype.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < ptypes.length; i++) {
            text.append(i > 0 ? "," : "").append(ptypes[i].getSimpleName());
        }
        return text.append(')').append(rtype.getSimpleName()).toString();
    }

    @Override
    public Optional<DynamicConstantDesc<MethodType>> describeConstable() {
        return Optional.empty();
    }
}
