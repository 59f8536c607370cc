package sun.reflect.generics.reflectiveObjects;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;
import java.util.Objects;

public final class GenericArrayTypeImpl implements GenericArrayType {
    private final Type component;

    public GenericArrayTypeImpl(Type component) {
        this.component = component;
    }

    @Override
    public Type getGenericComponentType() {
        return component;
    }

    @Override
    public String toString() {
        return component.getTypeName() + "[]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GenericArrayType
                && Objects.equals(component, ((GenericArrayType) other).getGenericComponentType());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(component);
    }
}
