package javax.lang.model.element;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The interface PackageElement of JSR 269, the model of the language. */
public interface PackageElement extends Element, QualifiedNameable {
    TypeMirror asType();

    Name getQualifiedName();

    Name getSimpleName();

    List<? extends Element> getEnclosedElements();

    boolean isUnnamed();

    Element getEnclosingElement();
}
