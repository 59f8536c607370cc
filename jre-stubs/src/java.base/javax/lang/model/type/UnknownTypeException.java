package javax.lang.model.type;

import javax.lang.model.UnknownEntityException;

/** Thrown: unknown type, of JSR 269, the model of the language. */
public class UnknownTypeException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;

    private final transient TypeMirror type;
    private final transient Object argument;

    public UnknownTypeException(TypeMirror typeMirror, Object object) {
        super("Unknown type: \"" + typeMirror + "\"");
        type = typeMirror;
        argument = object;
    }

    public TypeMirror getUnknownType() {
        return type;
    }

    public Object getArgument() {
        return argument;
    }
}
