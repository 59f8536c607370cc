package sun.reflect.generics.reflectiveObjects;

import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;

public final class ParameterizedTypeImpl implements ParameterizedType {
    private final Class<?> rawType;
    private final Type ownerType;
    private final Type[] arguments;

    public ParameterizedTypeImpl(Class<?> rawType, Type[] arguments, Type ownerType) {
        int formals = rawType.getTypeParameters().length;
        if (formals != arguments.length) {
            throw new MalformedParameterizedTypeException("Mismatch of count of formal and actual type arguments in constructor of "
                + rawType.getName() + ": " + formals + " formal argument(s) " + arguments.length + " actual argument(s)");
        }
        this.rawType = rawType;
        this.arguments = arguments;
        this.ownerType = ownerType != null ? ownerType : rawType.getDeclaringClass();
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.clone();
    }

    @Override
    public Class<?> getRawType() {
        return rawType;
    }

    @Override
    public Type getOwnerType() {
        return ownerType;
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof ParameterizedType)) {
            return false;
        }
        ParameterizedType other = (ParameterizedType) object;
        return this == other || Objects.equals(ownerType, other.getOwnerType())
                && Objects.equals(rawType, other.getRawType())
                && Arrays.equals(arguments, other.getActualTypeArguments());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(arguments) ^ Objects.hashCode(ownerType) ^ Objects.hashCode(rawType);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (ownerType == null) {
            text.append(rawType.getName());
        } else {
            text.append(ownerType.getTypeName()).append('$');
            if (ownerType instanceof ParameterizedTypeImpl) {
                String prefix = ((ParameterizedTypeImpl) ownerType).rawType.getName() + "$";
                text.append(rawType.getName().replace(prefix, ""));
            } else {
                text.append(rawType.getSimpleName());
            }
        }
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "<" : ", ").append(arguments[i].getTypeName());
        }
        return arguments.length == 0 ? text.toString() : text.append('>').toString();
    }
}
