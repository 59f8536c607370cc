package java.lang.reflect;

import java.lang.annotation.Annotation;

public interface AnnotatedElement {
    default boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    <T extends Annotation> T getAnnotation(Class<T> annotationClass);

    Annotation[] getAnnotations();

    default <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        for (Annotation annotation : getDeclaredAnnotations()) {
            if (annotation.annotationType() == annotationClass) {
                return annotationClass.cast(annotation);
            }
        }
        return null;
    }

    Annotation[] getDeclaredAnnotations();

    /** Containers of repeated annotations are not looked into: reading annotations comes first. */
    @SuppressWarnings("unchecked")
    default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        T found = getDeclaredAnnotation(annotationClass);
        T[] result = (T[]) Array.newInstance(annotationClass, found == null ? 0 : 1);
        if (found != null) {
            result[0] = found;
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        T found = getAnnotation(annotationClass);
        T[] result = (T[]) Array.newInstance(annotationClass, found == null ? 0 : 1);
        if (found != null) {
            result[0] = found;
        }
        return result;
    }
}
