package javax.lang.model.element;

import java.util.List;

/** The interface Parameterizable of JSR 269, the model of the language. */
public interface Parameterizable extends Element {
    List<? extends TypeParameterElement> getTypeParameters();
}
