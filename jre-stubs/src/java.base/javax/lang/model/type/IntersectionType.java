package javax.lang.model.type;

import java.util.List;

/** The interface IntersectionType of JSR 269, the model of the language. */
public interface IntersectionType extends TypeMirror {
    List<? extends TypeMirror> getBounds();
}
