package javax.lang.model.type;

import java.util.List;
import javax.lang.model.element.Element;

/** The interface DeclaredType of JSR 269, the model of the language. */
public interface DeclaredType extends ReferenceType {
    Element asElement();

    TypeMirror getEnclosingType();

    List<? extends TypeMirror> getTypeArguments();
}
