package ijen.internal;

/** The names of characters in the Unicode Character Database. */
public final class UnicodeNames {
    private UnicodeNames() {
    }

    /** The character's own name; null where names are made from the code point, and where there is none. */
    public static native String name(int codePoint);

    /** The character of that name in capital letters, or -1. */
    public static native int codePoint(String name);
}
