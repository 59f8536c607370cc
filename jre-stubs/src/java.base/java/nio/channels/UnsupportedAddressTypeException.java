package java.nio.channels;

/** Thrown: unsupported address type. */
public class UnsupportedAddressTypeException extends IllegalArgumentException {
    private static final long serialVersionUID = -2964323842829700493L;

    public UnsupportedAddressTypeException() {
    }
}
