package sun.reflect.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Array;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import jdk.internal.reflect.ConstantPool;
import sun.reflect.generics.parser.SignatureParser;

/** Reads annotation attributes (JVMS 4.7.16 to 4.7.22) of a class and its members. */
public final class AnnotationParser {
    private static final Annotation[] NONE = new Annotation[0];

    private final byte[] bytes;
    private final ConstantPool pool;
    private final Class<?> holder;
    int at;

    AnnotationParser(byte[] bytes, Class<?> holder) {
        this.bytes = bytes;
        this.holder = holder;
        this.pool = new ConstantPool(holder);
    }

    /** The annotations that are kept at run time, by type, in the attribute's order. */
    public static Map<Class<? extends Annotation>, Annotation> parse(byte[] bytes, Class<?> holder) {
        return parse(bytes, holder, null);
    }

    static Map<Class<? extends Annotation>, Annotation> parse(byte[] bytes, Class<?> holder,
            Predicate<Class<?>> wanted) {
        if (bytes == null) {
            return Collections.emptyMap();
        }
        try {
            return new AnnotationParser(bytes, holder).annotations(wanted);
        } catch (BufferUnderflowException e) {
            throw new AnnotationFormatError("Unexpected end of annotations.");
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new AnnotationFormatError(e);
        }
    }

    public static Annotation[] toArray(Map<Class<? extends Annotation>, Annotation> annotations) {
        return annotations.values().toArray(NONE);
    }

    /** One array of annotations a parameter. */
    public static Annotation[][] parseParameters(byte[] bytes, Class<?> holder) {
        try {
            AnnotationParser parser = new AnnotationParser(bytes, holder);
            Annotation[][] result = new Annotation[parser.u1()][];
            for (int i = 0; i < result.length; i++) {
                result[i] = toArray(parser.annotations(null));
            }
            return result;
        } catch (BufferUnderflowException e) {
            throw new AnnotationFormatError("Unexpected end of annotations.");
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new AnnotationFormatError(e);
        }
    }

    /** The default of an annotation interface's member. */
    public static Object parseDefault(byte[] bytes, Class<?> type, Class<?> holder) {
        return new AnnotationParser(bytes, holder).value(AnnotationType.boxed(type));
    }

    int u1() {
        if (at >= bytes.length) {
            throw new BufferUnderflowException();
        }
        return bytes[at++] & 0xff;
    }

    int u2() {
        return u1() << 8 | u1();
    }

    private Map<Class<? extends Annotation>, Annotation> annotations(Predicate<Class<?>> wanted) {
        LinkedHashMap<Class<? extends Annotation>, Annotation> found = new LinkedHashMap<>();
        for (int left = u2(); left > 0; left--) {
            Annotation annotation = annotation(wanted);
            if (annotation != null && AnnotationType.of(annotation.annotationType()).retention() == RetentionPolicy.RUNTIME
                    && found.put(annotation.annotationType(), annotation) != null) {
                throw new AnnotationFormatError("Duplicate annotation for class: " + annotation.annotationType() + ": "
                        + annotation);
            }
        }
        return found;
    }

    /** One annotation; null if its type is not there or not wanted. */
    @SuppressWarnings("unchecked")
    Annotation annotation(Predicate<Class<?>> wanted) {
        String signature = pool.getUTF8At(u2());
        Class<? extends Annotation> type = null;
        AnnotationType described = null;
        try {
            Type found = SignatureParser.type(signature, (GenericDeclaration) holder);
            if (found instanceof Class && ((Class<?>) found).isAnnotation() && (wanted == null || wanted.test((Class<?>) found))) {
                type = (Class<? extends Annotation>) found;
                described = AnnotationType.of(type);
            }
        } catch (NoClassDefFoundError | TypeNotPresentException e) {
            type = null;
        }
        if (described == null) {
            for (int left = u2(); left > 0; left--) {
                at += 2;
                skipValue();
            }
            return null;
        }
        LinkedHashMap<String, Object> values = new LinkedHashMap<>(described.memberDefaults());
        for (int left = u2(); left > 0; left--) {
            String name = pool.getUTF8At(u2());
            Class<?> memberType = described.memberTypes().get(name);
            if (memberType == null) {
                // The member is gone from the interface.
                skipValue();
                continue;
            }
            Object value = value(memberType);
            if (value instanceof Mismatch) {
                try {
                    value = ((Mismatch) value).of(type.getDeclaredMethod(name));
                } catch (NoSuchMethodException e) {
                    continue;
                }
            }
            values.put(name, value);
        }
        return make(type, values);
    }

    static Annotation make(Class<? extends Annotation> type, Map<String, Object> values) {
        return (Annotation) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                new AnnotationInvocationHandler(type, values));
    }

    private Object value(Class<?> wanted) {
        int tag = u1();
        Object value;
        if (tag == 'e') {
            return enumConstant(wanted);
        } else if (tag == 'c') {
            value = classValue(pool.getUTF8At(u2()));
        } else if (tag == '@') {
            value = annotation(null);
        } else if (tag == '[') {
            return array(wanted);
        } else {
            value = constant(tag);
        }
        if (value == null) {
            value = new ExceptionProxy(() -> new TypeNotPresentException("annotation", null), "annotation");
        } else if (!(value instanceof ExceptionProxy) && !wanted.isInstance(value)) {
            value = mismatch(value.getClass() + "[" + value + "]");
        }
        return value;
    }

    private static ExceptionProxy mismatch(String found) {
        return new Mismatch(null, found);
    }

    /** Data of another type than its member's. */
    private static final class Mismatch extends ExceptionProxy {
        private final String found;

        Mismatch(Method member, String found) {
            super(() -> new AnnotationTypeMismatchException(member, found), "/* Warning type mismatch! \"" + found + "\" */");
            this.found = found;
        }

        Mismatch of(Method member) {
            return new Mismatch(member, found);
        }
    }

    private Object constant(int tag) {
        int index = u2();
        switch (tag) {
            case 'B':
                return (byte) pool.getIntAt(index);
            case 'C':
                return (char) pool.getIntAt(index);
            case 'D':
                return pool.getDoubleAt(index);
            case 'F':
                return pool.getFloatAt(index);
            case 'I':
                return pool.getIntAt(index);
            case 'J':
                return pool.getLongAt(index);
            case 'S':
                return (short) pool.getIntAt(index);
            case 'Z':
                return pool.getIntAt(index) != 0;
            case 's':
                return pool.getUTF8At(index);
            default:
                throw new AnnotationFormatError("Invalid member-value tag in annotation: " + (byte) tag);
        }
    }

    private Object classValue(String signature) {
        if (signature.equals("V")) {
            return void.class;
        }
        try {
            return SignatureParser.type(signature, (GenericDeclaration) holder);
        } catch (NoClassDefFoundError e) {
            return new ExceptionProxy(() -> new TypeNotPresentException("[unknown]", e), "[unknown].class");
        } catch (TypeNotPresentException e) {
            return new ExceptionProxy(() -> new TypeNotPresentException(e.typeName(), e.getCause()), e.typeName() + ".class");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object enumConstant(Class<?> wanted) {
        String typeName = pool.getUTF8At(u2());
        String name = pool.getUTF8At(u2());
        if (!wanted.isEnum() || SignatureParser.type(typeName, (GenericDeclaration) holder) != wanted) {
            return mismatch(typeName.substring(1, typeName.length() - 1).replace('/', '.') + "." + name);
        }
        try {
            return Enum.valueOf((Class) wanted, name);
        } catch (IllegalArgumentException e) {
            return new ExceptionProxy(() -> new EnumConstantNotPresentException((Class<? extends Enum>) wanted, name),
                    name + " /* Warning: constant not present! */");
        }
    }

    private Object array(Class<?> wanted) {
        int length = u2();
        Class<?> component = wanted.getComponentType();
        if (component == null) {
            // The member's type is no array any more.
            int tag = bytes[at];
            for (int i = 0; i < length; i++) {
                skipValue();
            }
            return mismatch("Array with component tag: " + (length == 0 ? "0" : String.valueOf((char) tag)));
        }
        Object result = Array.newInstance(component, length);
        Class<?> boxed = AnnotationType.boxed(component);
        int expected = tagOf(component);
        ExceptionProxy fault = null;
        boolean odd = false;
        byte tag = 0;
        for (int i = 0; i < length; i++) {
            tag = (byte) u1();
            at--;
            if (tag != expected) {
                skipValue();
                odd = true;
                continue;
            }
            Object value = value(boxed);
            if (value instanceof ExceptionProxy) {
                fault = (ExceptionProxy) value;
            } else {
                Array.set(result, i, value);
            }
        }
        if (odd) {
            return mismatch("Array with component tag: " + (tag == 0 ? "0" : String.valueOf((char) tag)));
        }
        return fault != null ? fault : result;
    }

    private static int tagOf(Class<?> component) {
        return component.isPrimitive() ? component.descriptorString().charAt(0) : component == String.class ? 's'
            : component == Class.class ? 'c' : component.isEnum() ? 'e' : '@';
    }

    private void skipValue() {
        int tag = u1();
        if (tag == 'e') {
            u2();
            u2();
        } else if (tag == '@') {
            u2();
            for (int left = u2(); left > 0; left--) {
                u2();
                skipValue();
            }
        } else if (tag == '[') {
            for (int left = u2(); left > 0; left--) {
                skipValue();
            }
        } else {
            u2();
        }
    }
}
