package javax.crypto;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads through a cipher. */
public class CipherInputStream extends FilterInputStream {
    private final Cipher cipher;
    private final byte[] chunk = new byte[8192];
    private byte[] ready = new byte[0];
    private int at;
    private boolean done;
    private boolean closed;

    public CipherInputStream(InputStream is, Cipher c) {
        super(is);
        cipher = c;
    }

    protected CipherInputStream(InputStream is) {
        super(is);
        cipher = new NullCipher();
    }

    /** More bytes, or -1 at the end. */
    private int more() throws IOException {
        if (done) {
            return -1;
        }
        int n = in.read(chunk);
        at = 0;
        if (n < 0) {
            done = true;
            try {
                ready = cipher.doFinal();
            } catch (IllegalBlockSizeException | BadPaddingException e) {
                ready = new byte[0];
                throw new IOException(e);
            }
        } else {
            ready = cipher.update(chunk, 0, n);
        }
        if (ready == null) {
            ready = new byte[0];
        }
        return ready.length == 0 && done ? -1 : ready.length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        while (at >= ready.length) {
            if (more() < 0) {
                return -1;
            }
        }
        if (len <= 0) {
            return 0;
        }
        int n = Math.min(len, ready.length - at);
        if (b != null) {
            System.arraycopy(ready, at, b, off, n);
        }
        at += n;
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        int k = (int) Math.max(0, Math.min(n, ready.length - at));
        at += k;
        return k;
    }

    @Override
    public int available() throws IOException {
        return ready.length - at;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        in.close();
        if (!done) {
            done = true;
            try {
                cipher.doFinal();
            } catch (AEADBadTagException e) {
                // Whoever closes early does not see the tag.
            } catch (IllegalBlockSizeException | BadPaddingException | IllegalStateException e) {
                // Nor the padding.
            }
        }
        ready = new byte[0];
        at = 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
