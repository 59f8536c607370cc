package sun.reflect.annotation;

import ijen.internal.Members;
import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.Arrays;

/** The type annotations of one declaration (JVMS 4.7.20). */
public final class TypeAnnotations {
    public static final int CLASS_PARAMETER = 0;
    public static final int METHOD_PARAMETER = 1;
    public static final int SUPERTYPE = 0x10;
    private static final int CLASS_BOUND = 0x11;
    private static final int METHOD_BOUND = 0x12;
    public static final int FIELD = 0x13;
    public static final int RETURN = 0x14;
    public static final int RECEIVER = 0x15;
    public static final int FORMAL_PARAMETER = 0x16;
    public static final int THROWS = 0x17;

    /** One annotation with its place: what is annotated, which one of those, and where inside that type. */
    private static final class Placed {
        int target;
        int info;
        byte[] path;
        Annotation annotation;
    }

    private final ArrayList<Placed> all = new ArrayList<>();
    private final GenericDeclaration declaration;

    private TypeAnnotations(byte[] bytes, Class<?> holder, GenericDeclaration declaration) {
        this.declaration = declaration;
        if (bytes == null) {
            return;
        }
        try {
            AnnotationParser parser = new AnnotationParser(bytes, holder);
            for (int left = parser.u2(); left > 0; left--) {
                read(parser);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw new AnnotationFormatError(e);
        }
    }

    private void read(AnnotationParser parser) {
        Placed placed = new Placed();
        placed.target = parser.u1();
        switch (placed.target) {
            case CLASS_PARAMETER:
            case METHOD_PARAMETER:
            case FORMAL_PARAMETER:
                placed.info = parser.u1();
                break;
            case SUPERTYPE:
            case CLASS_BOUND:
            case METHOD_BOUND:
            case THROWS:
                placed.info = parser.u2();
                break;
            case FIELD:
            case RETURN:
            case RECEIVER:
                break;
            default:
                throw new AnnotationFormatError("Could not parse bytes for type annotations");
        }
        placed.path = new byte[parser.u1() * 2];
        for (int i = 0; i < placed.path.length; i++) {
            placed.path[i] = (byte) parser.u1();
        }
        placed.annotation = parser.annotation(null);
        if (placed.annotation != null) {
            all.add(placed);
        }
    }

    public static TypeAnnotations of(byte[] bytes, Class<?> holder) {
        return new TypeAnnotations(bytes, holder, holder);
    }

    public static TypeAnnotations ofDeclaration(GenericDeclaration declaration) {
        Class<?> holder = declaration instanceof Class ? (Class<?>) declaration
                : ((Executable) declaration).getDeclaringClass();
        return new TypeAnnotations(Members.typeAnnotations(declaration), holder, declaration);
    }

    /** The annotations at one place. */
    Annotation[] at(int target, int info, byte[] path) {
        ArrayList<Annotation> found = new ArrayList<>();
        for (Placed placed : all) {
            if (placed.target == target && placed.info == info && Arrays.equals(placed.path, path)) {
                found.add(placed.annotation);
            }
        }
        return found.toArray(new Annotation[0]);
    }

    /** The annotations of type parameter number `index`. */
    public Annotation[] parameter(int index) {
        return at(declaration instanceof Class ? CLASS_PARAMETER : METHOD_PARAMETER, index, new byte[0]);
    }

    /** The bounds of type parameter number `index`; one that is an interface counts from 1 where it comes first. */
    public AnnotatedType[] bounds(int index, Type[] bounds) {
        AnnotatedType[] result = new AnnotatedType[bounds.length];
        int first = bounds.length > 0 && AnnotatedTypes.isInterface(bounds[0]) ? 1 : 0;
        for (int i = 0; i < result.length; i++) {
            int target = declaration instanceof Class ? CLASS_BOUND : METHOD_BOUND;
            result[i] = type(bounds[i], target, index << 8 | i + first);
        }
        return result;
    }

    public AnnotatedType type(Type type, int target, int info) {
        return AnnotatedTypes.make(type, this, target, info, new byte[0]);
    }

    public AnnotatedType[] types(Type[] types, int target) {
        AnnotatedType[] result = new AnnotatedType[types.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = type(types[i], target, i);
        }
        return result;
    }
}
