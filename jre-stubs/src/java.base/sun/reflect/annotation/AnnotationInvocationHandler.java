package sun.reflect.annotation;

import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.annotation.IncompleteAnnotationException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** What an annotation object does: its members, and `Annotation`'s methods. */
final class AnnotationInvocationHandler implements InvocationHandler, Serializable {
    private final Class<? extends Annotation> type;
    private final Map<String, Object> memberValues;

    AnnotationInvocationHandler(Class<? extends Annotation> type, Map<String, Object> memberValues) {
        this.type = type;
        this.memberValues = memberValues;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
        String member = method.getName();
        if (method.getParameterCount() > 0) {
            return same(proxy, args[0]);
        }
        if (member.equals("toString")) {
            return text();
        }
        if (member.equals("hashCode")) {
            return hash();
        }
        if (member.equals("annotationType")) {
            return type;
        }
        Object value = memberValues.get(member);
        if (value == null) {
            throw new IncompleteAnnotationException(type, member);
        }
        if (value instanceof ExceptionProxy) {
            throw ((ExceptionProxy) value).make();
        }
        return value.getClass().isArray() && Array.getLength(value) != 0 ? copy(value) : value;
    }

    private static Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }

    private String text() {
        StringBuilder text = new StringBuilder("@").append(Objects.toString(type.getCanonicalName(), "<no canonical name>"));
        text.append('(');
        boolean alone = memberValues.size() == 1;
        boolean first = true;
        for (Map.Entry<String, Object> entry : memberValues.entrySet()) {
            text.append(first ? "" : ", ");
            first = false;
            if (!alone || !entry.getKey().equals("value")) {
                text.append(entry.getKey()).append('=');
            }
            append(text, entry.getValue());
        }
        return text.append(')').toString();
    }

    private static void append(StringBuilder text, Object value) {
        if (value.getClass().isArray()) {
            text.append('{');
            int length = Array.getLength(value);
            for (int i = 0; i < length; i++) {
                text.append(i > 0 ? ", " : "");
                append(text, Array.get(value, i));
            }
            text.append('}');
        } else if (value instanceof Class) {
            text.append(Objects.toString(((Class<?>) value).getCanonicalName(), "<no canonical name>")).append(".class");
        } else if (value instanceof String) {
            quote(text, (String) value);
        } else if (value instanceof Character) {
            char c = (Character) value;
            text.append('\'');
            escape(text, c, '\'');
            text.append('\'');
        } else if (value instanceof Double) {
            double d = (Double) value;
            text.append(Double.isFinite(d) ? Double.toString(d) : Double.isNaN(d) ? "0.0/0.0" : d < 0 ? "-1.0/0.0" : "1.0/0.0");
        } else if (value instanceof Float) {
            float f = (Float) value;
            text.append(Float.isFinite(f) ? Float.toString(f) + "f"
                    : Float.isNaN(f) ? "0.0f/0.0f" : f < 0 ? "-1.0f/0.0f" : "1.0f/0.0f");
        } else if (value instanceof Long) {
            text.append(value).append('L');
        } else if (value instanceof Byte) {
            String hex = Integer.toHexString((Byte) value & 0xff);
            text.append("(byte)0x").append(hex.length() < 2 ? "0" : "").append(hex);
        } else if (value instanceof Enum) {
            text.append(((Enum<?>) value).name());
        } else {
            text.append(value);
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            escape(text, value.charAt(i), '"');
        }
        text.append('"');
    }

    private static void escape(StringBuilder text, char c, char quote) {
        int known = "\b\f\n\r\t\\".indexOf(c);
        if (known >= 0) {
            text.append('\\').append("bfnrt\\".charAt(known));
        } else if (c == quote) {
            text.append('\\').append(c);
        } else if (c >= ' ' && c <= '~') {
            text.append(c);
        } else {
            String hex = Integer.toHexString(c);
            text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
    }

    private static AnnotationInvocationHandler handlerOf(Object object) {
        if (Proxy.isProxyClass(object.getClass())) {
            InvocationHandler handler = Proxy.getInvocationHandler(object);
            if (handler instanceof AnnotationInvocationHandler) {
                return (AnnotationInvocationHandler) handler;
            }
        }
        return null;
    }

    private boolean same(Object self, Object other) {
        if (self == other) {
            return true;
        }
        if (!type.isInstance(other)) {
            return false;
        }
        AnnotationInvocationHandler handler = handlerOf(other);
        for (Method member : AnnotationType.of(type).members()) {
            Object mine = memberValues.get(member.getName());
            Object theirs;
            if (handler != null) {
                theirs = handler.memberValues.get(member.getName());
            } else {
                try {
                    member.setAccessible(true);
                    theirs = member.invoke(other);
                } catch (InvocationTargetException e) {
                    return false;
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
            if (!sameValue(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameValue(Object a, Object b) {
        if (!a.getClass().isArray()) {
            return a.equals(b);
        }
        if (b == null || a.getClass() != b.getClass()) {
            return false;
        }
        return Arrays.deepEquals(new Object[] {a}, new Object[] {b});
    }

    private int hash() {
        int sum = 0;
        for (Map.Entry<String, Object> entry : memberValues.entrySet()) {
            sum += 127 * entry.getKey().hashCode() ^ hashOf(entry.getValue());
        }
        return sum;
    }

    /** As `Arrays.hashCode` for arrays, which is what `deepHashCode` makes of a component. */
    private static int hashOf(Object value) {
        return value.getClass().isArray() ? Arrays.deepHashCode(new Object[] {value}) - 31 : value.hashCode();
    }
}
