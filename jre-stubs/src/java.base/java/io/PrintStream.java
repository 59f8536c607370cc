package java.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Prints values as text on a byte stream and never throws IOException.
 *
 * Text goes to {@code write(byte[], int, int)} of this object (subclasses may override it) in one
 * piece per call; encoders with a state, and characters split over two calls, take the slow way
 * through an OutputStreamWriter.
 */
public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
    private final boolean autoFlush;
    private final Charset charset;
    /** Encoders for which a string can be encoded on its own. */
    private final boolean stateless;
    private final boolean plain;
    private boolean trouble;
    private boolean closing;
    private Formatter formatter;
    private OutputStreamWriter slow;
    private boolean pendingSurrogate;

    private static OutputStream nonNull(OutputStream out) {
        if (out == null) {
            throw new NullPointerException("Null output stream");
        }
        return out;
    }

    private static Charset toCharset(String csn) throws UnsupportedEncodingException {
        Objects.requireNonNull(csn, "charsetName");
        try {
            return Charset.forName(csn);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(csn);
        }
    }

    public PrintStream(OutputStream out) {
        this(out, false);
    }

    public PrintStream(OutputStream out, boolean autoFlush) {
        this(out, autoFlush, out instanceof PrintStream ? ((PrintStream) out).charset : Charset.defaultCharset());
    }

    public PrintStream(OutputStream out, boolean autoFlush, String encoding) throws UnsupportedEncodingException {
        this(nonNull(out), autoFlush, toCharset(encoding));
    }

    public PrintStream(OutputStream out, boolean autoFlush, Charset charset) {
        super(nonNull(out));
        this.autoFlush = autoFlush;
        this.charset = Objects.requireNonNull(charset, "charset");
        this.stateless = sun.nio.cs.StandardCoders.isStateless(charset);
        this.plain = getClass() == PrintStream.class;
    }

    public PrintStream(String fileName) throws FileNotFoundException {
        this(new FileOutputStream(fileName), false);
    }

    public PrintStream(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(toCharset(csn), new FileOutputStream(fileName));
    }

    public PrintStream(String fileName, Charset charset) throws IOException {
        this(Objects.requireNonNull(charset, "charset"), new FileOutputStream(fileName));
    }

    public PrintStream(File file) throws FileNotFoundException {
        this(new FileOutputStream(file), false);
    }

    public PrintStream(File file, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(toCharset(csn), new FileOutputStream(file));
    }

    public PrintStream(File file, Charset charset) throws IOException {
        this(Objects.requireNonNull(charset, "charset"), new FileOutputStream(file));
    }

    private PrintStream(Charset charset, OutputStream out) {
        this(out, false, charset);
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public void flush() {
        synchronized (this) {
            try {
                ensureOpen();
                out.flush();
            } catch (IOException x) {
                trouble = true;
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closing) {
                closing = true;
                try {
                    if (slow != null) {
                        slow.close();
                    } else {
                        flush();
                    }
                    out.close();
                } catch (IOException x) {
                    trouble = true;
                }
                slow = null;
                out = null;
            }
        }
    }

    public boolean checkError() {
        if (out != null) {
            flush();
        }
        if (out instanceof PrintStream) {
            return ((PrintStream) out).checkError();
        }
        return trouble;
    }

    protected void setError() {
        trouble = true;
    }

    protected void clearError() {
        trouble = false;
    }

    private static void interrupted() {
        Thread.currentThread().interrupt();
    }

    @Override
    public void write(int b) {
        try {
            synchronized (this) {
                ensureOpen();
                out.write(b);
                if (b == '\n' && autoFlush) {
                    out.flush();
                }
            }
        } catch (InterruptedIOException x) {
            interrupted();
        } catch (IOException x) {
            trouble = true;
        }
    }

    @Override
    public void write(byte[] buf, int off, int len) {
        try {
            synchronized (this) {
                ensureOpen();
                out.write(buf, off, len);
                if (autoFlush) {
                    out.flush();
                }
            }
        } catch (InterruptedIOException x) {
            interrupted();
        } catch (IOException x) {
            trouble = true;
        }
    }

    @Override
    public void write(byte[] buf) throws IOException {
        this.write(buf, 0, buf.length);
    }

    public void writeBytes(byte[] buf) {
        this.write(buf, 0, buf.length);
    }

    /** Encodes and writes s. */
    private void text(String s) {
        try {
            synchronized (this) {
                ensureOpen();
                if (stateless && !pendingSurrogate) {
                    byte[] b = s.getBytes(charset);
                    int n = b.length;
                    if (n == 0) {
                        return;
                    }
                    if (b[n - 1] != '?' || !Character.isHighSurrogate(s.charAt(s.length() - 1))) {
                        this.write(b, 0, n);
                    } else {
                        slowText(s);
                    }
                } else {
                    slowText(s);
                }
                if (autoFlush && s.indexOf('\n') >= 0) {
                    out.flush();
                }
            }
        } catch (InterruptedIOException x) {
            interrupted();
        } catch (IOException x) {
            trouble = true;
        }
    }

    /** Encodes and writes s and a line end. */
    private void textLine(String s) {
        try {
            synchronized (this) {
                ensureOpen();
                if (stateless && !pendingSurrogate) {
                    byte[] b = s.concat(System.lineSeparator()).getBytes(charset);
                    this.write(b, 0, b.length);
                } else {
                    slowText(s);
                    slowText(System.lineSeparator());
                }
                if (autoFlush) {
                    out.flush();
                }
            }
        } catch (InterruptedIOException x) {
            interrupted();
        } catch (IOException x) {
            trouble = true;
        }
    }

    private void slowText(String s) throws IOException {
        if (slow == null) {
            slow = new OutputStreamWriter(this, charset);
        }
        int n = s.length();
        if (n > 0) {
            slow.write(s, 0, n);
            slow.flushBuffer();
            pendingSurrogate = Character.isHighSurrogate(s.charAt(n - 1));
        }
    }

    private void line(String s) {
        if (plain) {
            textLine(s);
        } else {
            synchronized (this) {
                print(s);
                text(System.lineSeparator());
            }
        }
    }

    public void print(boolean b) {
        text(String.valueOf(b));
    }

    public void print(char c) {
        text(String.valueOf(c));
    }

    public void print(int i) {
        text(String.valueOf(i));
    }

    public void print(long l) {
        text(String.valueOf(l));
    }

    public void print(float f) {
        text(String.valueOf(f));
    }

    public void print(double d) {
        text(String.valueOf(d));
    }

    public void print(char[] s) {
        text(new String(s));
    }

    public void print(String s) {
        text(String.valueOf(s));
    }

    public void print(Object obj) {
        text(String.valueOf(obj));
    }

    public void println() {
        text(System.lineSeparator());
    }

    public void println(boolean x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(char x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(int x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(long x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(float x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(double x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(char[] x) {
        if (plain) {
            textLine(new String(x));
        } else {
            synchronized (this) {
                print(x);
                text(System.lineSeparator());
            }
        }
    }

    public void println(String x) {
        if (plain) {
            textLine(String.valueOf(x));
        } else {
            line(x);
        }
    }

    public void println(Object x) {
        line(String.valueOf(x));
    }

    public PrintStream printf(String format, Object... args) {
        return format(format, args);
    }

    public PrintStream printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    public PrintStream format(String format, Object... args) {
        return format(Locale.getDefault(Locale.Category.FORMAT), format, args);
    }

    public PrintStream format(Locale l, String format, Object... args) {
        try {
            synchronized (this) {
                ensureOpen();
                if (formatter == null || formatter.locale() != l) {
                    formatter = new Formatter(this, l);
                }
                formatter.format(l, format, args);
            }
        } catch (InterruptedIOException x) {
            interrupted();
        } catch (IOException x) {
            trouble = true;
        }
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq) {
        print(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq, int start, int end) {
        if (csq == null) {
            csq = "null";
        }
        return append(csq.subSequence(start, end));
    }

    @Override
    public PrintStream append(char c) {
        print(c);
        return this;
    }

    public Charset charset() {
        return charset;
    }
}
