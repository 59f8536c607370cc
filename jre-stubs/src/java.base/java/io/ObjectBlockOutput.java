package java.io;

/** Collects primitive data into blocks where the stream asks for it. */
final class ObjectBlockOutput extends OutputStream {
    private static final int MAX = 1024;
    private final OutputStream target;
    final DataOutputStream out = new DataOutputStream(this);
    private final byte[] buffer = new byte[MAX];
    private int count;
    private boolean blocks;

    ObjectBlockOutput(OutputStream target) {
        this.target = target;
    }

    boolean setMode(boolean mode) throws IOException {
        boolean old = blocks;
        if (old != mode) {
            drain();
            blocks = mode;
        }
        return old;
    }

    @Override
    public void write(int v) throws IOException {
        if (count == MAX) {
            drain();
        }
        buffer[count++] = (byte) v;
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        while (len > 0) {
            if (count == MAX) {
                drain();
            }
            int n = Math.min(len, MAX - count);
            System.arraycopy(b, off, buffer, count, n);
            count += n;
            off += n;
            len -= n;
        }
    }

    void drain() throws IOException {
        if (count == 0) {
            return;
        }
        if (blocks) {
            if (count <= 0xFF) {
                target.write(ObjectStreamConstants.TC_BLOCKDATA);
                target.write(count);
            } else {
                target.write(ObjectStreamConstants.TC_BLOCKDATALONG);
                target.write(0);
                target.write(0);
                target.write(count >> 8);
                target.write(count);
            }
        }
        target.write(buffer, 0, count);
        count = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        target.close();
    }
}
