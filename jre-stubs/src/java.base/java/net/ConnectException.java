package java.net;

/** Thrown: connect. */
public class ConnectException extends SocketException {
    private static final long serialVersionUID = 3831404271622369215L;

    public ConnectException() {
    }

    public ConnectException(String msg) {
        super(msg);
    }
}
