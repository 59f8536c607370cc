package javax.lang.model.element;

import java.util.Map;
import javax.lang.model.type.DeclaredType;

/** The interface AnnotationMirror of JSR 269, the model of the language. */
public interface AnnotationMirror {
    DeclaredType getAnnotationType();

    Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues();
}
