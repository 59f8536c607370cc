package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface TypeParameterElement of JSR 269, the model of the language. */
public interface TypeParameterElement extends Element {
    TypeMirror asType();

    Element getGenericElement();

    List<? extends TypeMirror> getBounds();

    Element getEnclosingElement();
}
