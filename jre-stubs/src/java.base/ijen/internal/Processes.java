package ijen.internal;

import java.io.FileDescriptor;
import java.io.IOException;

/** Starting processes. */
public final class Processes {
    /** A stream is a new pipe. */
    public static final int PIPE = 0;
    /** A stream is the starter's. */
    public static final int INHERIT = 1;
    /** A stream is an open file. */
    public static final int FILE = 2;

    private Processes() {
    }

    /**
     * Starts a process.
     *
     * @param environment names and values in turn
     * @param streams for a file its descriptor, for a pipe a new one, which gets our end
     */
    public static native long start(String[] command, String[] environment, String directory, FileDescriptor[] streams,
            int[] kinds, boolean mergeErrors) throws IOException;
}
