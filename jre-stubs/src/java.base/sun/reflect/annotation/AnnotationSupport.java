package sun.reflect.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;

/** Annotations by type, repeated ones taken out of their container. */
public final class AnnotationSupport {
    private AnnotationSupport() {
    }

    public static <A extends Annotation> A find(Annotation[] all, Class<A> type) {
        for (Annotation annotation : all) {
            if (annotation.annotationType() == type) {
                return type.cast(annotation);
            }
        }
        return null;
    }

    /** Those present directly or in a container, in the order of the declaration. */
    @SuppressWarnings("unchecked")
    public static <A extends Annotation> A[] byType(Annotation[] all, Class<A> type) {
        Repeatable repeatable = type.getDeclaredAnnotation(Repeatable.class);
        Class<? extends Annotation> container = repeatable == null ? null : repeatable.value();
        ArrayList<Object> found = new ArrayList<>();
        for (Annotation annotation : all) {
            if (annotation.annotationType() == type) {
                found.add(annotation);
            } else if (annotation.annotationType() == container) {
                for (Object member : contained(annotation, type)) {
                    found.add(member);
                }
            }
        }
        return found.toArray((A[]) Array.newInstance(type, found.size()));
    }

    private static Object[] contained(Annotation container, Class<? extends Annotation> type) {
        Class<? extends Annotation> containerType = container.annotationType();
        Method value;
        try {
            value = containerType.getDeclaredMethod("value");
        } catch (NoSuchMethodException e) {
            throw invalid(container, type);
        }
        if (value.getReturnType().getComponentType() != type) {
            throw invalid(container, type);
        }
        try {
            if (!Modifier.isPublic(containerType.getModifiers())) {
                value.setAccessible(true);
            }
            return (Object[]) value.invoke(container);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw invalid(container, type);
        }
    }

    private static AnnotationFormatError invalid(Annotation container, Class<?> type) {
        return new AnnotationFormatError(container + " is an invalid container for repeating annotations of type: " + type);
    }
}
