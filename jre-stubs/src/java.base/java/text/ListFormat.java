package java.text;

import ijen.internal.LocaleData;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

public final class ListFormat extends Format {
    private static final long serialVersionUID = 5272525550078071946L;
    private static final int START = 0;
    private static final int MIDDLE = 1;
    private static final int END = 2;
    private static final int TWO = 3;
    private static final int THREE = 4;

    private final Locale locale;
    private final String[] patterns;
    /** Before the first hole, between the holes and after the last, of each pattern. */
    private transient String[][] pieces;

    private ListFormat(Locale locale, String[] patterns) {
        this.locale = locale;
        this.patterns = patterns;
        prepare();
    }

    private void prepare() {
        pieces = new String[5][];
        pieces[START] = split(patterns[START], 2);
        if (pieces[START] == null || !pieces[START][2].isEmpty()) {
            throw new IllegalArgumentException("start pattern is incorrect: " + patterns[START]);
        }
        pieces[MIDDLE] = split(patterns[MIDDLE], 2);
        if (pieces[MIDDLE] == null || !pieces[MIDDLE][0].isEmpty() || !pieces[MIDDLE][2].isEmpty()) {
            throw new IllegalArgumentException("middle pattern is incorrect: " + patterns[MIDDLE]);
        }
        pieces[END] = split(patterns[END], 2);
        if (pieces[END] == null || !pieces[END][0].isEmpty()) {
            throw new IllegalArgumentException("end pattern is incorrect: " + patterns[END]);
        }
        if (!patterns[TWO].isEmpty()) {
            pieces[TWO] = split(patterns[TWO], 2);
            if (pieces[TWO] == null) {
                throw new IllegalArgumentException("pattern for two is incorrect: " + patterns[TWO]);
            }
        }
        if (!patterns[THREE].isEmpty()) {
            pieces[THREE] = split(patterns[THREE], 3);
            if (pieces[THREE] == null) {
                throw new IllegalArgumentException("pattern for three is incorrect: " + patterns[THREE]);
            }
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        try {
            prepare();
        } catch (IllegalArgumentException e) {
            throw (IOException) new InvalidObjectException("ListFormat object corrupted").initCause(e);
        }
    }

    /** What stands around the holes; null unless they come in order, once each. */
    private static String[] split(String pattern, int holes) {
        String[] found = new String[holes + 1];
        int at = 0;
        for (int i = 0; i < holes; i++) {
            int hole = pattern.indexOf("{" + i + "}", at);
            if (hole < 0) {
                return null;
            }
            found[i] = pattern.substring(at, hole);
            at = hole + 3;
        }
        found[holes] = pattern.substring(at);
        return found;
    }

    public static Locale[] getAvailableLocales() {
        return LocaleData.available();
    }

    public static ListFormat getInstance() {
        return getInstance(Locale.getDefault(Locale.Category.FORMAT), Type.STANDARD, Style.FULL);
    }

    public static ListFormat getInstance(Locale locale, Type type, Style style) {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(type);
        Objects.requireNonNull(style);
        return new ListFormat(locale, ListPatterns.of(locale, type.ordinal(), style.ordinal()));
    }

    public static ListFormat getInstance(String[] patterns) {
        Objects.requireNonNull(patterns);
        if (patterns.length != 5) {
            throw new IllegalArgumentException("Pattern array length should be 5");
        }
        String[] own = patterns.clone();
        for (String one : own) {
            if (one == null) {
                throw new IllegalArgumentException("patterns array contains one or more null elements");
            }
        }
        return new ListFormat(Locale.ROOT, own);
    }

    public Locale getLocale() {
        return locale;
    }

    public String[] getPatterns() {
        return patterns.clone();
    }

    public String format(List<String> input) {
        Objects.requireNonNull(input);
        return format(input, new StringBuffer(), new FieldPosition(-1)).toString();
    }

    @Override
    public StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos) {
        Objects.requireNonNull(obj);
        Objects.requireNonNull(toAppendTo);
        Object[] all;
        if (obj instanceof List) {
            all = ((List<?>) obj).toArray();
        } else if (obj instanceof Object[]) {
            all = (Object[]) obj;
        } else {
            throw new IllegalArgumentException("The object to format should be a List<Object> or an Object[]");
        }
        int n = all.length;
        if (n == 0) {
            throw new IllegalArgumentException("There should at least be one input string");
        }
        if (n == 1) {
            return toAppendTo.append(text(all[0]));
        }
        if (n == 2 && pieces[TWO] != null || n == 3 && pieces[THREE] != null) {
            String[] around = pieces[n == 2 ? TWO : THREE];
            for (int i = 0; i < n; i++) {
                toAppendTo.append(around[i]).append(text(all[i]));
            }
            return toAppendTo.append(around[n]);
        }
        toAppendTo.append(pieces[START][0]).append(text(all[0]));
        for (int i = 1; i < n; i++) {
            toAppendTo.append(i == n - 1 ? pieces[END][1] : i == 1 ? pieces[START][1] : pieces[MIDDLE][1]).append(text(all[i]));
        }
        return toAppendTo.append(pieces[END][2]);
    }

    /** An element as a message has it. */
    private String text(Object element) {
        return element instanceof Number ? NumberFormat.getInstance(locale).format(element)
                : element instanceof java.util.Date ? DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale).format(element)
                : String.valueOf(element);
    }

    public List<String> parse(String source) throws ParseException {
        ParsePosition position = new ParsePosition(0);
        List<String> found = parts(source, position);
        if (position.getIndex() == 0 && !source.isEmpty()) {
            throw new ParseException("ListFormat.parse(String) failed", position.getErrorIndex());
        }
        return found;
    }

    @Override
    public Object parseObject(String source, ParsePosition parsePos) {
        return parts(source, parsePos);
    }

    private List<String> parts(String source, ParsePosition position) {
        Objects.requireNonNull(source);
        Objects.requireNonNull(position);
        if (position.getIndex() < 0 || position.getIndex() > source.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        String text = source.substring(position.getIndex());
        List<String> found = exact(text, pieces[THREE]);
        if (found == null || found.size() == 3 && ambiguous(found)) {
            List<String> many = many(text);
            found = many != null ? many : found;
        }
        if (found == null) {
            found = exact(text, pieces[TWO]);
        }
        if (found == null) {
            found = new ArrayList<>(List.of(text));
        }
        position.setIndex(source.length());
        return java.util.Collections.unmodifiableList(found);
    }

    private boolean ambiguous(List<String> found) {
        return found.get(1).contains(pieces[MIDDLE][1]);
    }

    private static List<String> exact(String text, String[] around) {
        if (around == null || !text.startsWith(around[0]) || !text.endsWith(around[around.length - 1])) {
            return null;
        }
        ArrayList<String> found = new ArrayList<>();
        int at = around[0].length();
        int end = text.length() - around[around.length - 1].length();
        for (int i = 1; i < around.length - 1; i++) {
            int next = text.indexOf(around[i], at);
            if (next < 0 || next + around[i].length() > end) {
                return null;
            }
            found.add(text.substring(at, next));
            at = next + around[i].length();
        }
        found.add(text.substring(at, end));
        return found;
    }

    /** As the patterns for the start, the middle and the end have it. */
    private List<String> many(String text) {
        if (!pieces[START][0].isEmpty() || !pieces[END][2].isEmpty()) {
            return null;
        }
        int first = text.indexOf(pieces[START][1]);
        int last = text.lastIndexOf(pieces[END][1]);
        if (first < 0 || last < first + pieces[START][1].length()) {
            return null;
        }
        ArrayList<String> found = new ArrayList<>();
        found.add(text.substring(0, first));
        String between = text.substring(first + pieces[START][1].length(), last);
        String separator = pieces[MIDDLE][1];
        int at = 0;
        for (int next = between.indexOf(separator); next >= 0 && !separator.isEmpty(); next = between.indexOf(separator, at)) {
            found.add(between.substring(at, next));
            at = next + separator.length();
        }
        found.add(between.substring(at));
        found.add(text.substring(last + pieces[END][1].length()));
        return found;
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object arguments) {
        Objects.requireNonNull(arguments);
        if (!(arguments instanceof List) && !(arguments instanceof Object[])) {
            throw new IllegalArgumentException("The arguments should be a List<Object> or an Object[]");
        }
        return super.formatToCharacterIterator(arguments);
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj instanceof ListFormat && locale.equals(((ListFormat) obj).locale)
                && Arrays.equals(patterns, ((ListFormat) obj).patterns);
    }

    @Override
    public int hashCode() {
        return 31 * locale.hashCode() + Arrays.hashCode(patterns);
    }

    @Override
    public String toString() {
        return "ListFormat [locale: \"" + locale.getDisplayName() + "\", start: \"" + patterns[START] + "\", middle: \""
                + patterns[MIDDLE] + "\", end: \"" + patterns[END] + "\", two: \"" + patterns[TWO] + "\", three: \""
                + patterns[THREE] + "\"]" + System.lineSeparator();
    }

    public enum Type {
        STANDARD,
        OR,
        UNIT
    }

    public enum Style {
        FULL,
        SHORT,
        NARROW
    }
}
