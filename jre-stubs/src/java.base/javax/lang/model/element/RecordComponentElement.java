package javax.lang.model.element;

import javax.lang.model.type.TypeMirror;

/** The interface RecordComponentElement of JSR 269, the model of the language. */
public interface RecordComponentElement extends Element {
    TypeMirror asType();

    Element getEnclosingElement();

    Name getSimpleName();

    ExecutableElement getAccessor();
}
