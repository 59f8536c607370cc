package javax.lang.model.type;

import java.util.List;

/** The interface UnionType of JSR 269, the model of the language. */
public interface UnionType extends TypeMirror {
    List<? extends TypeMirror> getAlternatives();
}
