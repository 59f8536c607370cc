package javax.lang.model.type;

import javax.lang.model.element.Element;

/** The interface TypeVariable of JSR 269, the model of the language. */
public interface TypeVariable extends ReferenceType {
    Element asElement();

    TypeMirror getUpperBound();

    TypeMirror getLowerBound();
}
