package java.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes a byte stream into characters. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Charset charset;
    private final ByteBuffer bytes;
    private boolean closed;
    private boolean haveLeftover;
    private char leftover;
    private boolean atEnd;

    public InputStreamReader(InputStream in) {
        this(in, Charset.defaultCharset());
    }

    public InputStreamReader(InputStream in, String charsetName) throws UnsupportedEncodingException {
        this(in, named(charsetName));
    }

    private static Charset named(String charsetName) throws UnsupportedEncodingException {
        if (charsetName == null) {
            throw new NullPointerException("charsetName");
        }
        return OutputStreamWriter.lookup(charsetName);
    }

    private static <T> T nonNull(T value, String name) {
        if (value == null) {
            throw new NullPointerException(name);
        }
        return value;
    }

    public InputStreamReader(InputStream in, Charset cs) {
        this(in, nonNull(cs, "charset").newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    public InputStreamReader(InputStream in, CharsetDecoder dec) {
        super(in);
        this.in = in;
        this.decoder = nonNull(dec, "charset decoder");
        this.charset = dec.charset();
        this.bytes = ByteBuffer.allocate(8192);
        this.bytes.flip();
    }

    public String getEncoding() {
        return closed ? null : sun.nio.cs.StandardCoders.historicalName(charset);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        return super.read(target);
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            if (haveLeftover) {
                haveLeftover = false;
                return leftover;
            }
            char[] two = new char[2];
            int n = read(two, 0, 2);
            if (n == -1) {
                return -1;
            }
            if (n == 2) {
                leftover = two[1];
                haveLeftover = true;
            }
            return two[0];
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (off < 0 || off > cbuf.length || len < 0 || off + len > cbuf.length || off + len < 0) {
                throw new IndexOutOfBoundsException();
            }
            if (len == 0) {
                return 0;
            }
            int n = 0;
            if (haveLeftover) {
                cbuf[off] = leftover;
                off++;
                len--;
                haveLeftover = false;
                n = 1;
                if (len == 0 || !inReady()) {
                    return 1;
                }
            }
            if (len == 1) {
                int c = read();
                if (c == -1) {
                    return n == 0 ? -1 : n;
                }
                cbuf[off] = (char) c;
                return n + 1;
            }
            int got = decode(CharBuffer.wrap(cbuf, off, len));
            return got < 0 ? (n == 0 ? -1 : n) : n + got;
        }
    }

    private int decode(CharBuffer chars) throws IOException {
        int start = chars.position();
        boolean end = atEnd;
        while (true) {
            CoderResult r = decoder.decode(bytes, chars, end);
            if (r.isUnderflow()) {
                if (end || !chars.hasRemaining()) {
                    break;
                }
                if (chars.position() > start && !inReady()) {
                    break;
                }
                if (fill() < 0) {
                    end = true;
                }
            } else if (r.isOverflow()) {
                break;
            } else {
                r.throwException();
            }
        }
        if (end) {
            decoder.reset();
        }
        int n = chars.position() - start;
        return n == 0 ? -1 : n;
    }

    private int fill() throws IOException {
        bytes.compact();
        int n;
        try {
            n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (n == 0) {
                throw new IOException("Underlying input stream returned zero bytes");
            }
            if (n > 0) {
                bytes.position(bytes.position() + n);
            }
        } finally {
            bytes.flip();
        }
        return n;
    }

    private boolean inReady() {
        try {
            return in.available() > 0;
        } catch (IOException x) {
            return false;
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            ensureOpen();
            return haveLeftover || bytes.hasRemaining() || inReady();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (!closed) {
                closed = true;
                in.close();
            }
        }
    }
}
