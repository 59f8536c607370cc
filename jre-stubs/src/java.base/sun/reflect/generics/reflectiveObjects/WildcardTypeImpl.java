package sun.reflect.generics.reflectiveObjects;

import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;

public final class WildcardTypeImpl implements WildcardType {
    private final Type[] upper;
    private final Type[] lower;

    public WildcardTypeImpl(Type[] upper, Type[] lower) {
        this.upper = upper;
        this.lower = lower;
    }

    @Override
    public Type[] getUpperBounds() {
        return upper.clone();
    }

    @Override
    public Type[] getLowerBounds() {
        return lower.clone();
    }

    @Override
    public String toString() {
        Type[] shown = lower;
        String text = "? super ";
        if (lower.length == 0) {
            if (upper.length == 0 || upper[0].equals(Object.class)) {
                return "?";
            }
            shown = upper;
            text = "? extends ";
        }
        for (int i = 0; i < shown.length; i++) {
            text += (i > 0 ? " & " : "") + shown[i].getTypeName();
        }
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WildcardType && Arrays.equals(lower, ((WildcardType) other).getLowerBounds())
                && Arrays.equals(upper, ((WildcardType) other).getUpperBounds());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
    }
}
