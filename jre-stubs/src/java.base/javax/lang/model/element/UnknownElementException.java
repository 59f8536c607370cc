package javax.lang.model.element;

import javax.lang.model.UnknownEntityException;

/** Thrown: unknown element, of JSR 269, the model of the language. */
public class UnknownElementException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;

    private final transient Element element;
    private final transient Object argument;

    public UnknownElementException(Element element, Object object) {
        super("Unknown element: \"" + element + "\"");
        this.element = element;
        argument = object;
    }

    public Element getUnknownElement() {
        return element;
    }

    public Object getArgument() {
        return argument;
    }
}
