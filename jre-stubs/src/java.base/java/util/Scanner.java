package java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads tokens, numbers and lines; blanks are skipped without a regular expression. */
public final class Scanner implements Iterator<String>, Closeable {
    private static Pattern whitespace;

    private final Reader source;
    private final Closeable toClose;
    /** Text read and not consumed: from at in buf. */
    private final StringBuilder buf = new StringBuilder();
    private int at;
    private boolean eof;
    private boolean closed;
    private Pattern delimiter;
    private Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private int radix = 10;
    private IOException lastException;
    private MatchResult last;
    /** Bounds of what was matched last without a pattern of the caller's; -1 when that is not what {@link #match} is about. */
    private int lastStart = -1;
    private int lastEnd;
    /** Bounds of the token that was looked up last; -1 when there is none. */
    private int start;
    private int end;

    private Scanner(Reader source, Closeable toClose) {
        this.source = source;
        this.toClose = toClose;
    }

    public Scanner(Readable source) {
        Objects.requireNonNull(source, "source");
        this.source = source instanceof Reader ? (Reader) source : new ReadableReader(source);
        this.toClose = source instanceof Closeable ? (Closeable) source : null;
    }

    public Scanner(InputStream source) {
        this(source, Charset.defaultCharset());
    }

    public Scanner(InputStream source, String charsetName) {
        this(Objects.requireNonNull(source, "source"), charset(charsetName));
    }

    public Scanner(InputStream source, Charset charset) {
        this(new InputStreamReader(Objects.requireNonNull(source, "source"), charset), source);
    }

    private static Charset charset(String name) {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Scanner(File source) throws FileNotFoundException {
        this(new FileInputStream(source));
    }

    public Scanner(File source, String charsetName) throws FileNotFoundException {
        this(new FileInputStream(Objects.requireNonNull(source)), charset(charsetName));
    }

    public Scanner(File source, Charset charset) throws IOException {
        this(new FileInputStream(source), charset);
    }

    public Scanner(Path source) throws IOException {
        this(Files.newInputStream(source));
    }

    public Scanner(Path source, String charsetName) throws IOException {
        this(Files.newInputStream(source), charset(charsetName));
    }

    public Scanner(Path source, Charset charset) throws IOException {
        this(Files.newInputStream(source), charset);
    }

    public Scanner(String source) {
        this(new StringReader(source), null);
    }

    public Scanner(java.nio.channels.ReadableByteChannel source) {
        this(source, Charset.defaultCharset());
    }

    public Scanner(java.nio.channels.ReadableByteChannel source, String charsetName) {
        this(Objects.requireNonNull(source, "source"), charset(charsetName));
    }

    public Scanner(java.nio.channels.ReadableByteChannel source, Charset charset) {
        this(java.nio.channels.Channels.newReader(Objects.requireNonNull(source, "source"), charset.newDecoder()
            .onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE).onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE), -1), source);
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("Scanner closed");
        }
    }

    /** Reads more; false at the end of the input. */
    private boolean more() {
        if (eof) {
            return false;
        }
        if (at > 4096) {
            int cut = lastStart < 0 ? at : Math.min(at, lastStart);
            buf.delete(0, cut);
            start -= cut;
            end -= cut;
            lastStart -= lastStart < 0 ? 0 : cut;
            lastEnd -= cut;
            at -= cut;
        }
        char[] chars = new char[1024];
        try {
            int n = source.read(chars, 0, chars.length);
            if (n < 0) {
                eof = true;
                return false;
            }
            buf.append(chars, 0, n);
            return true;
        } catch (IOException e) {
            lastException = e;
            eof = true;
            return false;
        }
    }

    private void all() {
        while (more()) {
            continue;
        }
    }

    /** Finds the next token without consuming it. */
    private boolean token() {
        ensureOpen();
        matched(-1, -1);
        if (delimiter != null) {
            return tokenByPattern();
        }
        int i = at;
        while (true) {
            while (i < buf.length() && Character.isWhitespace(buf.charAt(i))) {
                i++;
            }
            if (i < buf.length()) {
                break;
            }
            int before = at;
            if (!more()) {
                return false;
            }
            i -= before - at;
        }
        int e = i;
        while (true) {
            while (e < buf.length() && !Character.isWhitespace(buf.charAt(e))) {
                e++;
            }
            int before = at;
            if (e < buf.length() || !more()) {
                break;
            }
            i -= before - at;
            e -= before - at;
        }
        start = i;
        end = e;
        return true;
    }

    private boolean tokenByPattern() {
        all();
        Matcher m = delimiter.matcher(buf);
        m.region(at, buf.length());
        int i = at;
        if (m.lookingAt()) {
            i = m.end();
        }
        if (i >= buf.length()) {
            return false;
        }
        m.region(i, buf.length());
        int e = buf.length();
        while (m.find()) {
            if (m.end() > i) {
                if (m.start() > i || m.end() > m.start()) {
                    e = m.start() > i ? m.start() : i;
                    if (m.start() == m.end() && m.start() == i) {
                        continue;
                    }
                    break;
                }
            }
        }
        start = i;
        end = e;
        return true;
    }

    /** No token is left: what separates tokens is gone too. */
    private NoSuchElementException missing() {
        at = buf.length();
        return new NoSuchElementException();
    }

    /** The token stays, what is before it is gone. */
    private InputMismatchException mismatch(String text) {
        at = start;
        return text == null ? new InputMismatchException() : new InputMismatchException(text);
    }

    private String peek() {
        return buf.substring(start, end);
    }

    private String consume() {
        String s = peek();
        at = end;
        matched(start, end);
        return s;
    }

    private void matched(int from, int to) {
        last = null;
        lastStart = from;
        lastEnd = to;
    }

    /** Remembers the token as what was matched when it is one of the wanted kind. */
    private boolean matched(boolean wanted) {
        if (wanted) {
            matched(start, end);
        }
        return wanted;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (toClose != null) {
            try {
                toClose.close();
            } catch (IOException e) {
                lastException = e;
            }
        }
    }

    public IOException ioException() {
        return lastException;
    }

    public Pattern delimiter() {
        if (delimiter != null) {
            return delimiter;
        }
        if (whitespace == null) {
            whitespace = Pattern.compile("\\p{javaWhitespace}+");
        }
        return whitespace;
    }

    public Scanner useDelimiter(Pattern pattern) {
        delimiter = Objects.requireNonNull(pattern);
        return this;
    }

    public Scanner useDelimiter(String pattern) {
        return useDelimiter(Pattern.compile(pattern));
    }

    public Locale locale() {
        return locale;
    }

    public Scanner useLocale(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
        return this;
    }

    public int radix() {
        return radix;
    }

    private static int checkRadix(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            throw new IllegalArgumentException("radix:" + radix);
        }
        return radix;
    }

    public Scanner useRadix(int radix) {
        this.radix = checkRadix(radix);
        return this;
    }

    public Scanner reset() {
        delimiter = null;
        locale = Locale.getDefault(Locale.Category.FORMAT);
        radix = 10;
        return this;
    }

    public MatchResult match() {
        if (last == null && lastStart >= 0) {
            Matcher m = Pattern.compile("(?s).*").matcher(buf).region(lastStart, lastEnd);
            m.matches();
            last = m.toMatchResult();
        }
        if (last == null) {
            throw new IllegalStateException("No match result available");
        }
        return last;
    }

    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        java.text.DecimalFormatSymbols symbols = java.text.DecimalFormatSymbols.getInstance(locale);
        return "java.util.Scanner[delimiters=" + delimiter() + "][position=" + at + "][match valid=" + (last != null || lastStart >= 0) + "][need input=false][source closed=" + (closed || eof)
            + "][skipped=false][group separator=\\x{" + Integer.toHexString(symbols.getGroupingSeparator()) + "}][decimal separator=\\x{" + Integer.toHexString(symbols.getDecimalSeparator())
            + "}][positive prefix=][negative prefix=\\Q-\\E][positive suffix=][negative suffix=][NaN string=\\QNaN\\E][infinity string=\\Q" + symbols.getInfinity() + "\\E]";
    }

    @Override
    public boolean hasNext() {
        return token();
    }

    @Override
    public String next() {
        if (!token()) {
            throw missing();
        }
        return consume();
    }

    public boolean hasNext(String pattern) {
        return hasNext(Pattern.compile(pattern));
    }

    public String next(String pattern) {
        return next(Pattern.compile(pattern));
    }

    public boolean hasNext(Pattern pattern) {
        Objects.requireNonNull(pattern);
        return token() && tokenMatches(pattern);
    }

    public String next(Pattern pattern) {
        if (!token()) {
            throw missing();
        }
        if (!tokenMatches(pattern)) {
            throw mismatch(null);
        }
        at = end;
        return peek();
    }

    private boolean tokenMatches(Pattern pattern) {
        Matcher m = pattern.matcher(buf).useTransparentBounds(true).useAnchoringBounds(false);
        m.region(start, end);
        if (!m.matches()) {
            return false;
        }
        last = m.toMatchResult();
        return true;
    }

    /** The end of the line that starts at at; -1 when nothing is left. */
    private int lineEnd() {
        ensureOpen();
        int i = at;
        while (true) {
            while (i < buf.length()) {
                char c = buf.charAt(i);
                if (c == '\n' || c == '\r' || c == '\u0085' || (c | 1) == '\u2029') {
                    return i;
                }
                i++;
            }
            int before = at;
            boolean got = more();
            i -= before - at;
            if (!got) {
                return i == at ? -1 : i;
            }
        }
    }

    public boolean hasNextLine() {
        matched(-1, -1);
        int e = lineEnd();
        if (e < 0) {
            return false;
        }
        matched(at, behindLine(e));
        return true;
    }

    /** What follows the end of the line and its separator; text in front of the position may go. */
    private int behindLine(int e) {
        if (e >= buf.length()) {
            return e;
        }
        if (buf.charAt(e) == '\r') {
            int before = at;
            if (e + 1 >= buf.length()) {
                more();
                e -= before - at;
            }
            if (e + 1 < buf.length() && buf.charAt(e + 1) == '\n') {
                e++;
            }
        }
        return e + 1;
    }

    public String nextLine() {
        matched(-1, -1);
        int e = lineEnd();
        if (e < 0) {
            throw new NoSuchElementException("No line found");
        }
        String s = buf.substring(at, e);
        e = behindLine(e);
        matched(at, e);
        at = e;
        return s;
    }

    public String findInLine(String pattern) {
        return findInLine(Pattern.compile(pattern));
    }

    public String findInLine(Pattern pattern) {
        Objects.requireNonNull(pattern);
        matched(-1, -1);
        int e = lineEnd();
        if (e <= at) {
            return null;
        }
        return find(pattern, e);
    }

    private String find(Pattern pattern, int limit) {
        Matcher m = pattern.matcher(buf).useTransparentBounds(true).useAnchoringBounds(false);
        m.region(at, limit);
        matched(-1, -1);
        if (!m.find()) {
            return null;
        }
        at = m.end();
        last = m.toMatchResult();
        return m.group();
    }

    public String findWithinHorizon(String pattern, int horizon) {
        return findWithinHorizon(Pattern.compile(pattern), horizon);
    }

    public String findWithinHorizon(Pattern pattern, int horizon) {
        ensureOpen();
        if (horizon < 0) {
            throw new IllegalArgumentException("horizon < 0");
        }
        all();
        return find(pattern, horizon == 0 ? buf.length() : Math.min(buf.length(), at + horizon));
    }

    public Scanner skip(Pattern pattern) {
        ensureOpen();
        all();
        Matcher m = pattern.matcher(buf);
        m.region(at, buf.length());
        matched(-1, -1);
        if (!m.lookingAt()) {
            throw new NoSuchElementException();
        }
        at = m.end();
        last = m.toMatchResult();
        return this;
    }

    public Scanner skip(String pattern) {
        return skip(Pattern.compile(pattern));
    }

    public boolean hasNextBoolean() {
        return token() && matched(peek().equalsIgnoreCase("true") || peek().equalsIgnoreCase("false"));
    }

    public boolean nextBoolean() {
        if (!token()) {
            throw missing();
        }
        if (!hasNextBoolean()) {
            throw mismatch(null);
        }
        return Boolean.parseBoolean(consume());
    }

    /** The token as a number without group separators; null when it is none. */
    private BigInteger integer(int radix) {
        checkRadix(radix);
        return integer(usual(peek()), radix);
    }

    /** The token with the locale's digits and marks replaced by the usual ones. */
    private String usual(String s) {
        if (locale.getLanguage().equals("en") && !locale.getCountry().equals("ZA") && !locale.hasExtensions() || locale.equals(Locale.ROOT)) {
            return s;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        char zero = symbols.getZeroDigit();
        char grouping = symbols.getGroupingSeparator();
        char decimal = symbols.getDecimalSeparator();
        StringBuilder sb = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= zero && c <= zero + 9) {
                c = (char) (c - zero + '0');
            } else if (c == grouping) {
                c = ',';
            } else if (c == decimal) {
                c = '.';
            } else if (c == ',' || c == '.') {
                c = '\0';
            }
            sb.append(c);
        }
        return sb.toString();
    }

    private static BigInteger integer(String s, int radix) {
        int n = s.length();
        int i = n > 0 && (s.charAt(0) == '-' || s.charAt(0) == '+') ? 1 : 0;
        if (i == n) {
            return null;
        }
        int comma = s.indexOf(',');
        if (comma >= 0) {
            if (comma == i || comma - i > 3) {
                return null;
            }
            for (int k = comma; k < n; k++) {
                if ((s.charAt(k) == ',') != ((k - comma) % 4 == 0)) {
                    return null;
                }
            }
            if ((n - comma) % 4 != 0) {
                return null;
            }
            s = s.replace(",", "");
            n = s.length();
        }
        for (int k = i; k < n; k++) {
            if (Character.digit(s.charAt(k), radix) < 0) {
                return null;
            }
        }
        return new BigInteger(s, radix);
    }

    private boolean fits(int radix, int bits) {
        if (!token()) {
            return false;
        }
        BigInteger v = integer(radix);
        return matched(v != null && (bits == 0 || v.bitLength() < bits));
    }

    private BigInteger number(int radix, int bits) {
        if (!token()) {
            throw missing();
        }
        BigInteger v = integer(radix);
        if (v == null) {
            // any decimal digit looks like one of the number, whatever the radix
            throw mismatch(radix < 10 && integer(10) != null ? "For input string: \"" + written(bits) + "\"" + radixNote(radix) : null);
        }
        if (bits != 0 && v.bitLength() >= bits) {
            String s = written(bits);
            throw mismatch(bits >= 32 || v.bitLength() >= 32 ? "For input string: \"" + s + "\"" + radixNote(radix)
                : "Value out of range. Value:\"" + s + "\" Radix:" + radix);
        }
        consume();
        return v;
    }

    /** The number as what fails to read it got it: without separators, a big one without its sign. */
    private String written(int bits) {
        String s = usual(peek()).replace(",", "");
        return bits == 0 && (s.startsWith("+") || s.startsWith("-")) ? s.substring(1) : s;
    }

    private static String radixNote(int radix) {
        return radix == 10 ? "" : " under radix " + radix;
    }

    public boolean hasNextByte() {
        return fits(radix, 8);
    }

    public boolean hasNextByte(int radix) {
        return fits(radix, 8);
    }

    public byte nextByte() {
        return number(radix, 8).byteValue();
    }

    public byte nextByte(int radix) {
        return number(radix, 8).byteValue();
    }

    public boolean hasNextShort() {
        return fits(radix, 16);
    }

    public boolean hasNextShort(int radix) {
        return fits(radix, 16);
    }

    public short nextShort() {
        return number(radix, 16).shortValue();
    }

    public short nextShort(int radix) {
        return number(radix, 16).shortValue();
    }

    public boolean hasNextInt() {
        return fits(radix, 32);
    }

    public boolean hasNextInt(int radix) {
        return fits(radix, 32);
    }

    public int nextInt() {
        return number(radix, 32).intValue();
    }

    public int nextInt(int radix) {
        return number(radix, 32).intValue();
    }

    public boolean hasNextLong() {
        return fits(radix, 64);
    }

    public boolean hasNextLong(int radix) {
        return fits(radix, 64);
    }

    public long nextLong() {
        return number(radix, 64).longValue();
    }

    public long nextLong(int radix) {
        return number(radix, 64).longValue();
    }

    public boolean hasNextBigInteger() {
        return fits(radix, 0);
    }

    public boolean hasNextBigInteger(int radix) {
        return fits(radix, 0);
    }

    public BigInteger nextBigInteger() {
        return number(radix, 0);
    }

    public BigInteger nextBigInteger(int radix) {
        return number(radix, 0);
    }

    /** The token as the text of a decimal number; null when it is none. */
    private String decimal() {
        String s = usual(peek());
        if (s.indexOf(',') >= 0) {
            int dot = s.indexOf('.');
            if (dot >= 0 && s.lastIndexOf(',') > dot || integer(dot < 0 ? s : s.substring(0, dot), 10) == null) {
                return null;
            }
            s = s.replace(",", "");
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                c = (char) ('0' + Character.digit(c, 10));
                s = s.substring(0, i) + c + s.substring(i + 1);
            }
            if (!(c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
                return s.equals("NaN") || s.equals("Infinity") || s.equals("-Infinity") ? s : null;
            }
        }
        try {
            Double.parseDouble(s);
            return s;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String nextDecimal() {
        if (!token()) {
            throw missing();
        }
        String s = decimal();
        if (s == null) {
            throw mismatch(null);
        }
        consume();
        return s;
    }

    public boolean hasNextFloat() {
        return token() && matched(decimal() != null);
    }

    public float nextFloat() {
        return Float.parseFloat(nextDecimal());
    }

    public boolean hasNextDouble() {
        return token() && matched(decimal() != null);
    }

    public double nextDouble() {
        return Double.parseDouble(nextDecimal());
    }

    public boolean hasNextBigDecimal() {
        if (!token()) {
            return false;
        }
        String s = decimal();
        return matched(s != null && s.charAt(s.length() - 1) != 'N' && s.charAt(s.length() - 1) != 'y');
    }

    public BigDecimal nextBigDecimal() {
        if (token() && !hasNextBigDecimal()) {
            throw mismatch(null);
        }
        return new BigDecimal(nextDecimal());
    }

    public Stream<String> tokens() {
        ensureOpen();
        return java.util.stream.StreamSupport.stream(new Found<String>() {
            @Override
            String find() {
                return hasNext() ? next() : null;
            }
        }, false).onClose(this::close);
    }

    public Stream<MatchResult> findAll(Pattern pattern) {
        Objects.requireNonNull(pattern);
        ensureOpen();
        return java.util.stream.StreamSupport.stream(new Found<MatchResult>() {
            @Override
            MatchResult find() {
                return findWithinHorizon(pattern, 0) == null ? null : match();
            }
        }, false).onClose(this::close);
    }

    /** What the scanner finds, until it finds nothing more; nobody else may use it meanwhile. */
    private abstract class Found<T> extends Spliterators.AbstractSpliterator<T> {
        private int expected = -1;

        Found() {
            super(Long.MAX_VALUE, Spliterator.NONNULL | Spliterator.ORDERED | Spliterator.IMMUTABLE);
        }

        abstract T find();

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (expected >= 0 && expected != at) {
                throw new ConcurrentModificationException();
            }
            T t = find();
            expected = at;
            if (t == null) {
                return false;
            }
            action.accept(t);
            if (expected != at) {
                throw new ConcurrentModificationException();
            }
            return true;
        }
    }

    public Stream<MatchResult> findAll(String patString) {
        return findAll(Pattern.compile(patString));
    }

    private static final class ReadableReader extends Reader {
        private final Readable source;

        ReadableReader(Readable source) {
            this.source = source;
        }

        @Override
        public int read(char[] cbuf, int off, int len) throws IOException {
            return source.read(java.nio.CharBuffer.wrap(cbuf, off, len));
        }

        @Override
        public void close() {
        }
    }
}
