package javax.lang.model.element;

import javax.lang.model.UnknownEntityException;

/** Thrown: unknown directive, of JSR 269, the model of the language. */
public class UnknownDirectiveException extends UnknownEntityException {
    private static final long serialVersionUID = 269L;

    private final transient ModuleElement.Directive directive;
    private final transient Object argument;

    public UnknownDirectiveException(ModuleElement.Directive directive, Object object) {
        super("Unknown directive: " + directive);
        this.directive = directive;
        argument = object;
    }

    public ModuleElement.Directive getUnknownDirective() {
        return directive;
    }

    public Object getArgument() {
        return argument;
    }
}
