package java.util.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads GZIP (RFC 1952), several members in a row too. */
public class GZIPInputStream extends InflaterInputStream {
    public static final int GZIP_MAGIC = 0x8b1f;
    protected CRC32 crc = new CRC32();
    protected boolean eos;
    private boolean closed;

    public GZIPInputStream(InputStream in, int size) throws IOException {
        super(in, in != null ? new Inflater(true) : null, size);
        usesDefaultInflater = true;
        readHeader(true);
    }

    public GZIPInputStream(InputStream in) throws IOException {
        this(in, 512);
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
        if (eos) {
            return -1;
        }
        int n = super.read(buf, off, len);
        if (n == -1) {
            if (readTrailer()) {
                eos = true;
            } else {
                return read(buf, off, len);
            }
        } else {
            crc.update(buf, off, n);
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            super.close();
            eos = true;
            closed = true;
        }
    }

    /** The next byte behind the compressed data. */
    private int next(boolean first) throws IOException {
        int left = inf.getRemaining();
        int b;
        if (left > 0) {
            b = buf[len - left] & 0xFF;
            inf.setInput(buf, len - left + 1, left - 1);
        } else {
            b = in.read();
        }
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private void readHeader(boolean first) throws IOException {
        CRC32 header = new CRC32();
        int[] b = new int[10];
        for (int i = 0; i < 10; i++) {
            b[i] = next(first);
            header.update(b[i]);
            if (i == 1 && (b[1] << 8 | b[0]) != GZIP_MAGIC) {
                throw new ZipException("Not in GZIP format");
            }
            if (i == 2 && b[2] != 8) {
                throw new ZipException("Unsupported compression method");
            }
        }
        int flags = b[3];
        if ((flags & 4) != 0) {
            int low = next(first);
            int high = next(first);
            header.update(low);
            header.update(high);
            for (int n = high << 8 | low; n > 0; n--) {
                header.update(next(first));
            }
        }
        for (int bit = 8; bit <= 16; bit *= 2) {
            if ((flags & bit) != 0) {
                int c;
                do {
                    c = next(first);
                    header.update(c);
                } while (c != 0);
            }
        }
        if ((flags & 2) != 0) {
            int want = (int) header.getValue() & 0xffff;
            if ((next(first) | next(first) << 8) != want) {
                throw new ZipException("Corrupt GZIP header");
            }
        }
        crc.reset();
    }

    private long word() throws IOException {
        return next(false) | next(false) << 8 | next(false) << 16 | (long) next(false) << 24;
    }

    private boolean readTrailer() throws IOException {
        if (word() != crc.getValue() || word() != (inf.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("Corrupt GZIP trailer");
        }
        if (in.available() > 0 || inf.getRemaining() > 0) {
            int left = inf.getRemaining();
            byte[] rest = java.util.Arrays.copyOfRange(buf, len - left, len);
            try {
                readHeader(false);
            } catch (IOException e) {
                return true;
            }
            left = inf.getRemaining();
            byte[] more = java.util.Arrays.copyOfRange(buf, len - left, len);
            inf.reset();
            if (left > 0) {
                System.arraycopy(more, 0, buf, 0, left);
                len = left;
                inf.setInput(buf, 0, left);
            }
            return false;
        }
        return true;
    }
}
