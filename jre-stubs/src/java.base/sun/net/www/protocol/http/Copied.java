package sun.net.www.protocol.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CacheRequest;

/** A body that goes into a cache while it is read. */
final class Copied extends FilterInputStream {
    private final CacheRequest request;
    private final OutputStream copy;
    private boolean whole;

    Copied(InputStream in, CacheRequest request) throws IOException {
        super(in);
        this.request = request;
        copy = request.getBody();
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c < 0) {
            finish();
        } else if (copy != null) {
            copy.write(c);
        }
        return c;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = in.read(b, off, len);
        if (n < 0) {
            finish();
        } else if (copy != null) {
            copy.write(b, off, n);
        }
        return n;
    }

    private void finish() throws IOException {
        if (!whole && copy != null) {
            copy.close();
        }
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (!whole) {
            whole = true;
            request.abort();
        }
        in.close();
    }
}
