package javax.crypto;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes through a cipher. */
public class CipherOutputStream extends FilterOutputStream {
    private final Cipher cipher;
    private boolean closed;

    public CipherOutputStream(OutputStream os, Cipher c) {
        super(os);
        cipher = c;
    }

    protected CipherOutputStream(OutputStream os) {
        super(os);
        cipher = new NullCipher();
    }

    @Override
    public void write(int b) throws IOException {
        put(cipher.update(new byte[] {(byte) b}, 0, 1));
    }

    @Override
    public void write(byte[] b) throws IOException {
        write(b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        put(cipher.update(b, off, len));
    }

    private void put(byte[] made) throws IOException {
        if (made != null && made.length > 0) {
            out.write(made);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            put(cipher.doFinal());
        } catch (IllegalBlockSizeException | BadPaddingException e) {
            // There is nothing more to write.
        }
        try {
            flush();
        } catch (IOException e) {
            // The closing says more.
        }
        out.close();
    }
}
