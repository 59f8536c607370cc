package javax.lang.model.type;

import java.util.List;

/** Thrown: mirrored type, of JSR 269, the model of the language. */
public class MirroredTypeException extends MirroredTypesException {
    private static final long serialVersionUID = 269L;

    public MirroredTypeException(TypeMirror typeMirror) {
        super(List.of(typeMirror));
    }

    public TypeMirror getTypeMirror() {
        return getTypeMirrors().get(0);
    }
}
