package java.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/** Encodes characters into a byte stream. */
public class OutputStreamWriter extends Writer {
    private final OutputStream out;
    private final CharsetEncoder encoder;
    private final Charset charset;
    /** Set when strings can be encoded as a whole. */
    private final boolean fast;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192);
    private boolean haveLeftover;
    private char leftover;
    private boolean closed;

    static Charset lookup(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static Charset named(String charsetName) throws UnsupportedEncodingException {
        if (charsetName == null) {
            throw new NullPointerException("charsetName");
        }
        return lookup(charsetName);
    }

    public OutputStreamWriter(OutputStream out, String charsetName) throws UnsupportedEncodingException {
        this(out, named(charsetName));
    }

    public OutputStreamWriter(OutputStream out) {
        this(out, out instanceof PrintStream ? ((PrintStream) out).charset() : Charset.defaultCharset());
    }

    public OutputStreamWriter(OutputStream out, Charset cs) {
        super(out);
        if (cs == null) {
            throw new NullPointerException("charset");
        }
        this.out = out;
        this.charset = cs;
        this.fast = sun.nio.cs.StandardCoders.isStateless(cs);
        this.encoder = cs.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    public OutputStreamWriter(OutputStream out, CharsetEncoder enc) {
        super(out);
        if (enc == null) {
            throw new NullPointerException("charset encoder");
        }
        this.out = out;
        this.charset = enc.charset();
        this.encoder = enc;
        this.fast = false;
    }

    public String getEncoding() {
        if (closed) {
            return null;
        }
        return sun.nio.cs.StandardCoders.historicalName(charset);
    }

    private void ensureOpen() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
    }

    private void drain() throws IOException {
        int n = bytes.position();
        if (n > 0) {
            bytes.clear();
            out.write(bytes.array(), 0, n);
        }
    }

    /** Hands the encoded bytes on without flushing the stream below. */
    void flushBuffer() throws IOException {
        synchronized (lock) {
            ensureOpen();
            drain();
        }
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (c < 0x80 && c >= 0 && fast && !haveLeftover) {
                if (!bytes.hasRemaining()) {
                    drain();
                }
                bytes.put((byte) c);
                return;
            }
            encode(CharBuffer.wrap(new char[] {(char) c}, 0, 1), false);
        }
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if ((off | len | (off + len) | (cbuf.length - (off + len))) < 0) {
                throw new IndexOutOfBoundsException();
            }
            if (len > 0) {
                encode(CharBuffer.wrap(cbuf, off, len), false);
            }
        }
    }

    @Override
    public void write(String str, int off, int len) throws IOException {
        synchronized (lock) {
            ensureOpen();
            if (len < 0) {
                throw new IndexOutOfBoundsException();
            }
            if (len > 0 && fast && !haveLeftover && off >= 0 && off + len <= str.length()
                    && !Character.isHighSurrogate(str.charAt(off + len - 1))) {
                String part = len == str.length() ? str : str.substring(off, off + len);
                byte[] b = part.getBytes(charset);
                if (b.length > bytes.remaining()) {
                    drain();
                }
                if (b.length > bytes.remaining()) {
                    out.write(b, 0, b.length);
                } else {
                    bytes.put(b, 0, b.length);
                }
                return;
            }
            char[] chars = new char[len];
            str.getChars(off, off + len, chars, 0);
            if (len > 0) {
                encode(CharBuffer.wrap(chars, 0, len), false);
            }
        }
    }

    @Override
    public Writer append(CharSequence csq, int start, int end) throws IOException {
        if (csq == null) {
            csq = "null";
        }
        return append(csq.subSequence(start, end));
    }

    @Override
    public Writer append(CharSequence csq) throws IOException {
        write(String.valueOf(csq));
        return this;
    }

    private void encode(CharBuffer chars, boolean end) throws IOException {
        if (haveLeftover) {
            CharBuffer joined = CharBuffer.allocate(chars.remaining() + 1);
            joined.put(leftover);
            joined.put(chars);
            joined.flip();
            chars = joined;
            haveLeftover = false;
        }
        while (true) {
            CoderResult r = encoder.encode(chars, bytes, end);
            if (r.isOverflow()) {
                drain();
            } else if (r.isUnderflow()) {
                if (chars.hasRemaining()) {
                    haveLeftover = true;
                    leftover = chars.get();
                }
                return;
            } else {
                r.throwException();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            ensureOpen();
            drain();
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (closed) {
                return;
            }
            try (OutputStream o = out) {
                encode(CharBuffer.wrap(new char[0]), true);
                while (encoder.flush(bytes).isOverflow()) {
                    drain();
                }
                drain();
                out.flush();
            } finally {
                closed = true;
            }
        }
    }
}
