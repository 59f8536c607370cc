package sun.reflect.generics.reflectiveObjects;

import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import sun.reflect.generics.parser.SignatureParser;

public final class WildcardTypeImpl implements WildcardType {
    private static final Type[] NONE = {};

    /** The bound as a signature writes it, until someone asks for the type. */
    private String bound;
    private final boolean below;
    private final GenericDeclaration scope;
    private Type[] upper;
    private Type[] lower;

    /** {@code bound} null: without one. */
    public WildcardTypeImpl(String bound, boolean below, GenericDeclaration scope) {
        this.bound = bound;
        this.below = below;
        this.scope = scope;
    }

    private synchronized void read() {
        if (upper == null) {
            Type type = bound == null ? Object.class : SignatureParser.type(bound, scope);
            lower = below ? new Type[] {type} : NONE;
            upper = new Type[] {below ? Object.class : type};
            bound = null;
        }
    }

    @Override
    public Type[] getUpperBounds() {
        if (!below) {
            read();
            return upper.clone();
        }
        return new Type[] {Object.class};
    }

    @Override
    public Type[] getLowerBounds() {
        if (below) {
            read();
            return lower.clone();
        }
        return NONE;
    }

    @Override
    public String toString() {
        read();
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
        read();
        return other instanceof WildcardType && Arrays.equals(lower, ((WildcardType) other).getLowerBounds())
                && Arrays.equals(upper, ((WildcardType) other).getUpperBounds());
    }

    @Override
    public int hashCode() {
        read();
        return Arrays.hashCode(lower) ^ Arrays.hashCode(upper);
    }
}
