package jdk.internal.misc;

import java.io.Console;
import java.util.function.Supplier;

/** What java.io lends to the rest of the library. */
public final class IoAccess {
    /** Set when Console is initialized. */
    public static Supplier<Console> console;

    /** What {@code java.net.DatagramPacket} tells the channels. */
    public interface Packets {
        /** How much fits. */
        int room(java.net.DatagramPacket packet);

        /** Says how much of it is there now. */
        void received(java.net.DatagramPacket packet, int count);
    }

    /** Set when DatagramPacket is initialized. */
    public static Packets packets;

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
