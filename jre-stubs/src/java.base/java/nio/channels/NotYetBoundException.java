package java.nio.channels;

/** Thrown: not yet bound. */
public class NotYetBoundException extends IllegalStateException {
    private static final long serialVersionUID = 4640999303950202242L;

    public NotYetBoundException() {
    }
}
