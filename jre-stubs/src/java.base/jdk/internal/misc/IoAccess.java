package jdk.internal.misc;

import java.io.Console;
import java.util.function.Supplier;

/** What java.io lends to the rest of the library. */
public final class IoAccess {
    /** Set when Console is initialized. */
    public static Supplier<Console> console;

    private IoAccess() {
    }

    /** The console of the program, or null. */
    public static Console console() {
        if (console == null) {
            Unsafe.getUnsafe().ensureClassInitialized(Console.class);
        }
        return console.get();
    }
}
