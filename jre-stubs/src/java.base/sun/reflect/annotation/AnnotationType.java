package sun.reflect.annotation;

import ijen.internal.Members;
import java.lang.annotation.Annotation;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** Members, defaults and meta-annotations of an annotation interface. */
public final class AnnotationType {
    private static final ClassValue<AnnotationType[]> KNOWN = new ClassValue<>() {
        @Override
        protected AnnotationType[] computeValue(Class<?> type) {
            return new AnnotationType[1];
        }
    };

    private final HashMap<String, Class<?>> memberTypes = new HashMap<>();
    private final HashMap<String, Object> memberDefaults = new HashMap<>(0);
    private final Method[] members;
    private RetentionPolicy retention = RetentionPolicy.CLASS;
    private boolean inherited;

    private AnnotationType(Class<? extends Annotation> type) {
        if (!type.isAnnotation()) {
            throw new IllegalArgumentException("Not an annotation type");
        }
        Method[] declared = type.getDeclaredMethods();
        int count = 0;
        for (Method method : declared) {
            if (isMember(method)) {
                declared[count++] = method;
                Class<?> result = method.getReturnType();
                memberTypes.put(method.getName(), boxed(result));
                Object value = method.getDefaultValue();
                if (value != null) {
                    memberDefaults.put(method.getName(), value);
                }
            }
        }
        members = java.util.Arrays.copyOf(declared, count);
        KNOWN.get(type)[0] = this;
        // The meta-annotations' own are known, which ends the recursion.
        if (type == Retention.class || type == Inherited.class) {
            retention = RetentionPolicy.RUNTIME;
            return;
        }
        Map<Class<? extends Annotation>, Annotation> meta = AnnotationParser.parse(
                Members.annotations(type), type, c -> c == Retention.class || c == Inherited.class);
        Retention found = (Retention) meta.get(Retention.class);
        retention = found == null ? RetentionPolicy.CLASS : found.value();
        inherited = meta.containsKey(Inherited.class);
    }

    private static boolean isMember(Method method) {
        return (method.getModifiers() & (Modifier.PUBLIC | Modifier.ABSTRACT | Modifier.STATIC | 0x1000)) == (Modifier.PUBLIC
                | Modifier.ABSTRACT) && method.getParameterCount() == 0;
    }

    public static AnnotationType of(Class<? extends Annotation> type) {
        AnnotationType known = KNOWN.get(type)[0];
        return known != null ? known : new AnnotationType(type);
    }

    static Class<?> boxed(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type == long.class ? Long.class
                : type == double.class ? Double.class : type == char.class ? Character.class
                        : type == byte.class ? Byte.class : type == short.class ? Short.class
                                : type == float.class ? Float.class : Void.class;
    }

    /** The members' types, primitives as their boxes. */
    public Map<String, Class<?>> memberTypes() {
        return memberTypes;
    }

    public Map<String, Object> memberDefaults() {
        return memberDefaults;
    }

    Method[] members() {
        return members;
    }

    public RetentionPolicy retention() {
        return retention;
    }

    public boolean isInherited() {
        return inherited;
    }
}
