package java.lang.reflect;

import java.lang.annotation.Annotation;
import sun.reflect.annotation.AnnotationSupport;
import sun.reflect.annotation.AnnotationType;

public interface AnnotatedElement {
    default boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    <T extends Annotation> T getAnnotation(Class<T> annotationClass);

    Annotation[] getAnnotations();

    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        T[] found = getDeclaredAnnotationsByType(annotationClass);
        if (found.length == 0 && this instanceof Class && AnnotationType.of(annotationClass).isInherited()) {
            Class<?> above = ((Class<?>) this).getSuperclass();
            if (above != null) {
                found = above.getAnnotationsByType(annotationClass);
            }
        }
        return found;
    }

    default <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        return AnnotationSupport.find(getDeclaredAnnotations(), annotationClass);
    }

    default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        java.util.Objects.requireNonNull(annotationClass);
        return AnnotationSupport.byType(getDeclaredAnnotations(), annotationClass);
    }

    Annotation[] getDeclaredAnnotations();
}
