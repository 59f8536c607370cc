package java.io;

/** The bytes of an object stream, with the frames of blocks taken away where they stand. */
final class ObjectBlockInput extends InputStream {
    final DataInputStream data = new DataInputStream(this);
    private final InputStream in;
    private final Runnable reset;
    private boolean blocks;
    private int unread;
    /** Bytes taken from the stream. */
    private long count;
    private int peeked = -2;
    /** Nothing more follows the default fields. */
    boolean defaultDataEnd;

    ObjectBlockInput(InputStream in, Runnable reset) {
        this.in = in;
        this.reset = reset;
    }

    boolean isBlockMode() {
        return blocks;
    }

    boolean setMode(boolean mode) throws IOException {
        boolean old = blocks;
        if (old == mode) {
            return old;
        }
        if (!mode && unread > 0) {
            throw new IllegalStateException("unread block data");
        }
        unread = 0;
        blocks = mode;
        return old;
    }

    private int raw() throws IOException {
        if (peeked != -2) {
            int v = peeked;
            peeked = -2;
            return v;
        }
        int v = in.read();
        if (v >= 0) {
            count++;
        }
        return v;
    }

    long count() {
        return count;
    }

    private int peek() throws IOException {
        if (peeked == -2) {
            peeked = in.read();
            if (peeked >= 0) {
                count++;
            }
        }
        return peeked;
    }

    /** The next byte outside of blocks, left in place. */
    int peekByte() throws IOException {
        int v = peek();
        if (v < 0) {
            throw new EOFException();
        }
        return (byte) v;
    }

    private int need() throws IOException {
        int v = raw();
        if (v < 0) {
            throw new EOFException();
        }
        return v;
    }

    /** Opens the next block unless one is open; false at the end of the data. */
    boolean fill() throws IOException {
        while (unread == 0) {
            if (defaultDataEnd) {
                return false;
            }
            int tc = peek();
            if (tc < 0) {
                return false;
            }
            if (tc == ObjectStreamConstants.TC_BLOCKDATA) {
                raw();
                unread = need();
            } else if (tc == ObjectStreamConstants.TC_BLOCKDATALONG) {
                raw();
                int length = need() << 24 | need() << 16 | need() << 8 | need();
                if (length < 0) {
                    throw new StreamCorruptedException("illegal block data header length: " + length);
                }
                unread = length;
            } else if (tc == ObjectStreamConstants.TC_RESET) {
                raw();
                reset.run();
            } else {
                if (tc < ObjectStreamConstants.TC_BASE || tc > ObjectStreamConstants.TC_MAX) {
                    throw new StreamCorruptedException("invalid type code: " + ObjectInputStream.hex(tc, 2));
                }
                return false;
            }
        }
        return true;
    }

    int remaining() {
        return blocks ? unread : 0;
    }

    void skipBlocks() throws IOException {
        while (fill()) {
            need();
            unread--;
        }
    }

    @Override
    public int read() throws IOException {
        if (!blocks) {
            return raw();
        }
        if (!fill()) {
            return -1;
        }
        int v = need();
        unread--;
        return v;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (blocks) {
            if (!fill()) {
                return -1;
            }
            len = Math.min(len, unread);
        }
        int n;
        if (peeked != -2) {
            int v = raw();
            if (v < 0) {
                return -1;
            }
            b[off] = (byte) v;
            n = 1;
        } else {
            n = in.read(b, off, len);
            count += Math.max(n, 0);
        }
        if (blocks) {
            if (n < 0) {
                throw new EOFException();
            }
            unread -= n;
        }
        return n;
    }

    @Override
    public int available() throws IOException {
        if (!blocks) {
            return in.available();
        }
        if (unread == 0 && (peeked >= 0 || in.available() >= 2)) {
            fill();
        }
        return Math.min(unread, in.available());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
