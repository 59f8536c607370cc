package java.net.http;

/** No connection came in time. */
public class HttpConnectTimeoutException extends HttpTimeoutException {
    private static final long serialVersionUID = 332L;

    public HttpConnectTimeoutException(String message) {
        super(message);
    }
}
