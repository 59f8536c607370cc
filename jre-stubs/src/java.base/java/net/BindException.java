package java.net;

/** Thrown: bind. */
public class BindException extends SocketException {
    private static final long serialVersionUID = -5945005768251722951L;

    public BindException() {
    }

    public BindException(String msg) {
        super(msg);
    }
}
