package sun.nio.ch;

import ijen.internal.Descriptors;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.MappedByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts of files in memory. They are arrays: what a program changes is found by comparing with a copy, and written before anything else
 * reads a file, when the program asks for it, and at the end.
 */
public final class Mappings {
    private static final int BLOCK = 4096;
    private static final List<Changes> ALL = new ArrayList<>();
    private static volatile boolean any;

    private Mappings() {
    }

    /** How {@code java.nio} makes buffers of mappings. */
    public interface Maker {
        MappedByteBuffer make(Mapping mapping, byte[] bytes, boolean readOnly);
    }

    private static volatile Maker maker;

    public static void install(Maker m) {
        maker = m;
    }

    static MappedByteBuffer buffer(Mapping m, boolean readOnly) {
        if (maker == null) {
            jdk.internal.misc.Unsafe.getUnsafe().ensureClassInitialized(MappedByteBuffer.class);
        }
        return maker.make(m, m.bytes, readOnly);
    }

    /** What has to be written of a mapping that may be gone. */
    private static final class Changes {
        final byte[] bytes;
        final byte[] written;
        final int fd;
        final long position;
        final WeakReference<Mapping> mapping;

        Changes(Mapping m) throws IOException {
            bytes = m.bytes;
            written = bytes.clone();
            fd = Descriptors.duplicate(m.fd);
            position = m.position;
            mapping = new WeakReference<>(m);
        }

        void write(int from, int to) throws IOException {
            int at = from;
            while (at < to) {
                int i = Arrays.mismatch(bytes, at, to, written, at, to);
                if (i < 0) {
                    return;
                }
                int start = at + i;
                int end = Math.min(to, (start / BLOCK + 1) * BLOCK);
                System.arraycopy(bytes, start, written, start, end - start);
                at = start;
                while (at < end) {
                    at += Descriptors.write(fd, position + at, written, at, end - at);
                }
            }
        }
    }

    /** Writes what has changed in all mappings. */
    public static void flush() throws IOException {
        if (!any) {
            return;
        }
        synchronized (ALL) {
            for (int i = ALL.size() - 1; i >= 0; i--) {
                Changes c = ALL.get(i);
                boolean gone = c.mapping.get() == null;
                c.write(0, c.bytes.length);
                if (gone) {
                    ALL.remove(i);
                    Descriptors.close(c.fd);
                }
            }
            any = !ALL.isEmpty();
        }
    }

    private static final class AtEnd {
        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    flush();
                } catch (IOException e) {
                    // Nobody is left to tell.
                }
            }));
        }

        static void armed() {
        }
    }

    /** A part of a file in memory. */
    public static final class Mapping {
        final byte[] bytes;
        final long position;
        private final int fd;
        private final Changes changes;

        Mapping(int fd, long position, int size, boolean shared) throws IOException {
            this.fd = fd;
            this.position = position;
            bytes = new byte[size];
            load(0, size);
            if (shared && size > 0) {
                AtEnd.armed();
                synchronized (ALL) {
                    changes = new Changes(this);
                    ALL.add(changes);
                    any = true;
                }
            } else {
                changes = null;
            }
        }

        /** All of it. */
        public byte[] bytes() {
            return bytes;
        }

        private void load(int from, int to) throws IOException {
            int at = from;
            while (at < to) {
                int n = Descriptors.read(fd, position + at, bytes, at, to - at);
                if (n <= 0) {
                    return;
                }
                at += n;
            }
        }

        /** Takes what was written to the file. */
        void reload(long at, int count) throws IOException {
            int from = (int) Math.max(0, Math.min(bytes.length, at - position));
            int to = (int) Math.max(0, Math.min(bytes.length, at + count - position));
            if (from < to) {
                load(from, to);
                if (changes != null) {
                    System.arraycopy(bytes, from, changes.written, from, to - from);
                }
            }
        }

        /** Writes what has changed to the file. */
        public void force(int from, int length) {
            if (changes != null) {
                try {
                    changes.write(from, from + length);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }
}
