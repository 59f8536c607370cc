package javax.net.ssl;

/** A right that nothing asks for any more. */
@Deprecated(since = "17", forRemoval = true)
public final class SSLPermission extends java.security.BasicPermission {
    private static final long serialVersionUID = -3456898025505876775L;

    public SSLPermission(String name) {
        super(name);
    }

    public SSLPermission(String name, String actions) {
        super(name, actions);
    }
}
