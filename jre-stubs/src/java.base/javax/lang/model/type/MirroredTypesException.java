package javax.lang.model.type;

import java.util.List;

/** Thrown: mirrored types, of JSR 269, the model of the language. */
public class MirroredTypesException extends RuntimeException {
    private static final long serialVersionUID = 269L;

    private final transient List<? extends TypeMirror> types;

    public MirroredTypesException(List<? extends TypeMirror> list) {
        super("Attempt to access Class objects for TypeMirrors " + list);
        types = List.copyOf(list);
    }

    public List<? extends TypeMirror> getTypeMirrors() {
        return types == null ? null : types;
    }
}
