package ijen.internal;

/** What the VM and the host tell the program about themselves. */
public final class Properties {
    private Properties() {
    }

    /** The system properties at start: key, value, key, value, ... */
    public static native String[] initial();

    /** The environment: name, value, name, value, ... */
    public static native String[] environment();
}
