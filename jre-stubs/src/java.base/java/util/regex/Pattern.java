package java.util.regex;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A compiled regular expression. */
public final class Pattern implements java.io.Serializable {
    public static final int UNIX_LINES = 0x01;
    public static final int CASE_INSENSITIVE = 0x02;
    public static final int COMMENTS = 0x04;
    public static final int MULTILINE = 0x08;
    public static final int LITERAL = 0x10;
    public static final int DOTALL = 0x20;
    public static final int UNICODE_CASE = 0x40;
    public static final int CANON_EQ = 0x80;
    public static final int UNICODE_CHARACTER_CLASS = 0x100;
    private static final long serialVersionUID = 5073258162644648461L;

    private final String pattern;
    private final int flags;
    final transient Node root;
    final transient int groupCount;
    final transient int localCount;
    /** How many loops remember where they failed. */
    final transient int memoCount;
    /** Fewest characters that a match has. */
    final transient int minimum;
    /** Whether it begins with the start of the input: nothing is to be found further on. */
    final transient boolean pinned;
    final transient Map<String, Integer> names;

    private Pattern(String regex, int flags) {
        if ((flags & ~0x1ff) != 0) {
            throw new IllegalArgumentException("Unknown flag 0x" + Integer.toHexString(flags));
        }
        if ((flags & UNICODE_CHARACTER_CLASS) != 0) {
            flags |= UNICODE_CASE;
        }
        this.pattern = regex;
        Parser p = new Parser(regex, flags);
        this.root = this.pattern.isEmpty() ? new Node.Last() : p.parse();
        this.minimum = p.minimum;
        this.pinned = p.pinned;
        this.flags = p.flags();
        this.groupCount = p.groups;
        this.localCount = p.locals;
        this.memoCount = p.memos();
        this.names = p.names;
    }

    public static Pattern compile(String regex) {
        return new Pattern(regex, 0);
    }

    public static Pattern compile(String regex, int flags) {
        return new Pattern(regex, flags);
    }

    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }

    public Matcher matcher(CharSequence input) {
        return new Matcher(this, input);
    }

    public int flags() {
        return flags;
    }

    public static boolean matches(String regex, CharSequence input) {
        return compile(regex).matcher(input).matches();
    }

    public Map<String, Integer> namedGroups() {
        return Map.copyOf(names);
    }

    public String[] split(CharSequence input, int limit) {
        return split(input, limit, false);
    }

    public String[] splitWithDelimiters(CharSequence input, int limit) {
        return split(input, limit, true);
    }

    private String[] split(CharSequence input, int limit, boolean delimiters) {
        int index = 0;
        int pieces = 0;
        ArrayList<String> list = new ArrayList<>();
        Matcher m = matcher(input);
        String text = input.toString();
        while (m.find()) {
            if (limit <= 0 || pieces < limit - 1) {
                if (index == 0 && m.start() == 0 && m.end() == 0) {
                    continue;
                }
                list.add(text.substring(index, m.start()));
                index = m.end();
                if (delimiters) {
                    list.add(text.substring(m.start(), index));
                }
                pieces++;
            } else {
                break;
            }
        }
        if (index == 0) {
            return new String[] {text};
        }
        list.add(text.substring(index));
        int size = list.size();
        if (limit == 0) {
            while (size > 0 && list.get(size - 1).isEmpty()) {
                size--;
            }
        }
        String[] result = new String[size];
        for (int i = 0; i < size; i++) {
            result[i] = list.get(i);
        }
        return result;
    }

    public String[] split(CharSequence input) {
        return split(input, 0);
    }

    public static String quote(String s) {
        if (s.indexOf("\\E") < 0) {
            return "\\Q" + s + "\\E";
        }
        StringBuilder sb = new StringBuilder("\\Q");
        int from = 0;
        int at;
        while ((at = s.indexOf("\\E", from)) >= 0) {
            sb.append(s, from, at).append("\\E\\\\E\\Q");
            from = at + 2;
        }
        return sb.append(s, from, s.length()).append("\\E").toString();
    }

    public Predicate<String> asPredicate() {
        return new Test(this, false);
    }

    public Predicate<String> asMatchPredicate() {
        return new Test(this, true);
    }

    public Stream<String> splitAsStream(CharSequence input) {
        return java.util.stream.StreamSupport.stream(java.util.Spliterators.spliteratorUnknownSize(
                new Pieces(this, input), java.util.Spliterator.ORDERED | java.util.Spliterator.NONNULL), false);
    }

    /** What {@code split} gives, one after the other: empty pieces wait for one that is not. */
    private static final class Pieces implements java.util.Iterator<String> {
        private final Pattern pattern;
        private final CharSequence input;
        private Matcher matcher;
        private int at;
        private String next;
        private int empty;

        Pieces(Pattern pattern, CharSequence input) {
            this.pattern = pattern;
            this.input = input;
        }

        @Override
        public boolean hasNext() {
            if (matcher == null) {
                matcher = pattern.matcher(input);
                empty = input.length() == 0 ? 1 : 0;
            }
            if (next != null || empty > 0) {
                return true;
            }
            if (at == input.length()) {
                return false;
            }
            while (matcher.find()) {
                int from = at;
                at = matcher.end();
                next = input.subSequence(from, matcher.start()).toString();
                if (!next.isEmpty()) {
                    return true;
                }
                // Nothing before a match of nothing at the beginning.
                if (from > 0 || at > 0) {
                    empty++;
                }
                next = null;
            }
            next = input.subSequence(at, input.length()).toString();
            at = input.length();
            if (!next.isEmpty()) {
                return true;
            }
            empty = 0;
            next = null;
            return false;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            if (empty > 0) {
                empty--;
                return "";
            }
            String piece = next;
            next = null;
            return piece;
        }
    }

    private static final class Test implements Predicate<String> {
        private final Pattern pattern;
        private final boolean whole;

        Test(Pattern pattern, boolean whole) {
            this.pattern = pattern;
            this.whole = whole;
        }

        @Override
        public boolean test(String s) {
            Matcher m = pattern.matcher(s);
            return whole ? m.matches() : m.find();
        }
    }

    private Object readResolve() {
        return new Pattern(pattern, flags);
    }
}
