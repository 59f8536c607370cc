package java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;

/** Interprets printf-style format strings. */
public final class Formatter implements Closeable, Flushable {
    private Appendable a;
    private final Locale l;
    private IOException lastException;

    /** How a BigDecimal is laid out. */
    public enum BigDecimalLayoutForm {
        SCIENTIFIC, DECIMAL_FLOAT
    }

    private static Appendable nonNull(Appendable a) {
        return a == null ? new StringBuilder() : a;
    }

    private static Locale formatLocale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    private static Appendable writer(OutputStream out, String csn) throws UnsupportedEncodingException {
        return new java.io.BufferedWriter(new OutputStreamWriter(out, csn));
    }

    private static Charset charset(String csn) throws UnsupportedEncodingException {
        Objects.requireNonNull(csn, "charsetName");
        try {
            return Charset.forName(csn);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(csn);
        }
    }

    private static Appendable file(Charset charset, File file) throws FileNotFoundException {
        Objects.requireNonNull(charset, "charset");
        return writer(new FileOutputStream(file), charset);
    }

    private static Appendable file(Charset charset, String name) throws FileNotFoundException {
        Objects.requireNonNull(charset, "charset");
        return writer(new FileOutputStream(name), charset);
    }

    private static Appendable writer(OutputStream out, Charset cs) {
        return new java.io.BufferedWriter(new OutputStreamWriter(out, cs));
    }

    private Formatter(Locale l, Appendable a) {
        this.a = a;
        this.l = l;
    }

    public Formatter() {
        this(formatLocale(), new StringBuilder());
    }

    public Formatter(Appendable a) {
        this(formatLocale(), nonNull(a));
    }

    public Formatter(Locale l) {
        this(l, new StringBuilder());
    }

    public Formatter(Appendable a, Locale l) {
        this(l, nonNull(a));
    }

    public Formatter(String fileName) throws FileNotFoundException {
        this(formatLocale(), writer(new FileOutputStream(fileName), Charset.defaultCharset()));
    }

    public Formatter(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(formatLocale(), file(charset(csn), fileName));
    }

    public Formatter(String fileName, String csn, Locale l) throws FileNotFoundException, UnsupportedEncodingException {
        this(l, file(charset(csn), fileName));
    }

    public Formatter(String fileName, Charset charset, Locale l) throws IOException {
        this(l, file(charset, fileName));
    }

    public Formatter(File file) throws FileNotFoundException {
        this(formatLocale(), writer(new FileOutputStream(file), Charset.defaultCharset()));
    }

    public Formatter(File file, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(formatLocale(), file(charset(csn), file));
    }

    public Formatter(File file, String csn, Locale l) throws FileNotFoundException, UnsupportedEncodingException {
        this(l, file(charset(csn), file));
    }

    public Formatter(File file, Charset charset, Locale l) throws IOException {
        this(l, file(charset, file));
    }

    public Formatter(PrintStream ps) {
        this(formatLocale(), Objects.requireNonNull(ps));
    }

    public Formatter(OutputStream os) {
        this(formatLocale(), writer(os, Charset.defaultCharset()));
    }

    public Formatter(OutputStream os, String csn) throws UnsupportedEncodingException {
        this(formatLocale(), writer(os, csn));
    }

    public Formatter(OutputStream os, String csn, Locale l) throws UnsupportedEncodingException {
        this(l, writer(os, csn));
    }

    public Formatter(OutputStream os, Charset charset, Locale l) {
        this(l, writer(os, charset));
    }

    private void ensureOpen() {
        if (a == null) {
            throw new FormatterClosedException();
        }
    }

    public Locale locale() {
        ensureOpen();
        return l;
    }

    public Appendable out() {
        ensureOpen();
        return a;
    }

    @Override
    public String toString() {
        ensureOpen();
        return a.toString();
    }

    @Override
    public void flush() {
        ensureOpen();
        if (a instanceof Flushable) {
            try {
                ((Flushable) a).flush();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    @Override
    public void close() {
        if (a == null) {
            return;
        }
        try {
            if (a instanceof Closeable) {
                ((Closeable) a).close();
            }
        } catch (IOException e) {
            lastException = e;
        } finally {
            a = null;
        }
    }

    public IOException ioException() {
        return lastException;
    }

    public Formatter format(String format, Object... args) {
        return format(l, format, args);
    }

    public Formatter format(Locale l, String format, Object... args) {
        ensureOpen();
        FormatSpec[] specs = FormatSpec.parse(format);
        int last = -1;
        int ordinary = -1;
        int text = 0;
        StringBuilder sb = new StringBuilder();
        boolean direct = a instanceof StringBuilder;
        StringBuilder to = direct ? (StringBuilder) a : sb;
        for (int i = 0; i < specs.length; i++) {
            FormatSpec s = specs[i];
            if (s == null) {
                break;
            }
            try {
                to.append(format, text, s.start);
                text = s.end;
                Object arg = null;
                if (s.takesArgument()) {
                    if (s.previous()) {
                        if (last < 0) {
                            throw new MissingFormatArgumentException(s.toString());
                        }
                    } else {
                        last = s.index == 0 ? ++ordinary : s.index - 1;
                    }
                    if (args != null) {
                        if (last > args.length - 1) {
                            throw new MissingFormatArgumentException(s.toString());
                        }
                        arg = args[last];
                    }
                }
                if (s.isText() && arg instanceof Formattable) {
                    emit(to, direct);
                    s.formattable(this, l, (Formattable) arg);
                } else {
                    s.print(to, arg, l);
                }
            } finally {
                emit(to, direct);
            }
        }
        to.append(format, text, format.length());
        emit(to, direct);
        return this;
    }

    private void emit(StringBuilder text, boolean direct) {
        if (direct || text.length() == 0) {
            return;
        }
        try {
            a.append(text.toString());
        } catch (IOException x) {
            lastException = x;
        }
        text.setLength(0);
    }
}
