package javax.lang.model;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/** The interface AnnotatedConstruct of JSR 269, the model of the language. */
public interface AnnotatedConstruct {
    List<? extends AnnotationMirror> getAnnotationMirrors();

    <A extends Annotation> A getAnnotation(Class<A> type);

    <A extends Annotation> A[] getAnnotationsByType(Class<A> type);
}
