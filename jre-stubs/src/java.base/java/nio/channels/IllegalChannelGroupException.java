package java.nio.channels;

/** Thrown: illegal channel group. */
public class IllegalChannelGroupException extends IllegalArgumentException {
    private static final long serialVersionUID = -2495041211157744253L;

    public IllegalChannelGroupException() {
    }
}
