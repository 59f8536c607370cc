package java.text;

import java.util.Arrays;

/** The breaks of a text, all found when it is set. */
final class TextBreaks extends BreakIterator {
    static final int CHARACTER = 0;
    static final int WORD = 1;
    static final int LINE = 2;
    static final int SENTENCE = 3;
    private final int kind;
    private CharacterIterator text = new StringCharacterIterator("");
    private int begin;
    private String s = "";
    private int[] breaks = {0};
    private int at;

    TextBreaks(int kind) {
        this.kind = kind;
    }

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        begin = newText.getBeginIndex();
        StringBuilder sb = new StringBuilder();
        int old = newText.getIndex();
        for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) {
            sb.append(c);
        }
        newText.setIndex(old);
        s = sb.toString();
        int[] found = new int[s.length() + 1];
        int n = 1;
        for (int i = 0; i < s.length();) {
            i = next0(i);
            found[n++] = i;
        }
        breaks = Arrays.copyOf(found, n);
        at = 0;
        text.first();
    }

    private int next0(int i) {
        return kind == CHARACTER ? cluster(i) : kind == WORD ? word(i) : kind == LINE ? line(i) : sentence(i);
    }

    private int cp(int i) {
        return i < s.length() ? s.codePointAt(i) : -1;
    }

    private static boolean mark(int c) {
        int t = c < 0x300 ? 0 : Character.getType(c);
        return t == Character.NON_SPACING_MARK || t == Character.ENCLOSING_MARK || t == Character.COMBINING_SPACING_MARK
                || c == 0x200d || c >= 0x1f3fb && c <= 0x1f3ff;
    }

    private static boolean pictograph(int c) {
        return c >= 0x1f000 && c < 0x20000 || c >= 0x2600 && c < 0x27c0;
    }

    private int cluster(int i) {
        int c = cp(i);
        int next = i + Character.charCount(c);
        if (c == '\r' && cp(next) == '\n') {
            return next + 1;
        }
        if (c == '\r' || c == '\n') {
            return next;
        }
        if (c >= 0x1f1e6 && c <= 0x1f1ff && cp(next) >= 0x1f1e6 && cp(next) <= 0x1f1ff) {
            return next + 2;
        }
        while (c >= 0x1100 && c < 0x1200 && cp(next) >= 0x1100 && cp(next) < 0x1200) {
            next++;
        }
        while (mark(cp(next))) {
            boolean joiner = cp(next) == 0x200d;
            next += Character.charCount(cp(next));
            if (joiner && pictograph(c) && pictograph(cp(next))) {
                next += Character.charCount(cp(next));
            }
        }
        return next;
    }

    private static boolean letter(int c) {
        return c >= 0 && (Character.isLetter(c) || c == '_' || Character.getType(c) == Character.CONNECTOR_PUNCTUATION) && script(c) == 0;
    }

    private static boolean digit(int c) {
        return c >= 0 && Character.isDigit(c);
    }

    /** 1 for Han, 2 for Hiragana, 3 for Katakana, 0 for others. */
    private static int script(int c) {
        return c >= 0x4e00 && c < 0xa000 || c >= 0x3400 && c < 0x4dc0 || c >= 0x20000 ? 1 : c >= 0x3041 && c < 0x30a0 ? 2
                : c >= 0x30a1 && c < 0x3100 ? 3 : 0;
    }

    private int word(int i) {
        int c = cp(i);
        int next = cluster(i);
        if (script(c) != 0) {
            while (script(cp(next)) == script(c)) {
                next = cluster(next);
            }
            return next;
        }
        if (c == ' ' || c == '\t') {
            return cp(next) == c && c == ' ' ? spaces(next) : next;
        }
        boolean currency = Character.getType(c) == Character.CURRENCY_SYMBOL || c == '#';
        if (!letter(c) && !digit(c) && !(currency && digit(cp(next)))) {
            return next;
        }
        int before = c;
        for (;;) {
            int d = cp(next);
            if (letter(d) || digit(d)) {
                before = d;
                next = cluster(next);
                continue;
            }
            int after = d < 0 ? -1 : cp(next + Character.charCount(d));
            boolean inWord = letter(before) && letter(after) && (d == '\'' || d == '.' || d == '-' || d == '\u00ad' || d == '\u2010');
            boolean inNumber = digit(before) && digit(after) && (d == '.' || d == ',');
            if (inWord || inNumber) {
                next += Character.charCount(d);
                continue;
            }
            if (digit(before) && (d == '%' || d == '\u2030')) {
                return next + 1;
            }
            return next;
        }
    }

    private int spaces(int i) {
        while (cp(i) == ' ') {
            i++;
        }
        return i;
    }

    private boolean blank(int c) {
        return c == ' ' || c == '\t' || c == 0x3000 || c >= 0x2000 && c <= 0x200a && c != 0x2007;
    }

    private static boolean opening(int c) {
        return c == '(' || c == '[' || c == '{';
    }

    /** Whether a line may end between c, which stands at `here`, and d. */
    private boolean endsLine(int start, int here, int c, int d) {
        boolean word = d >= 0 && Character.isLetterOrDigit(d);
        switch (c) {
            case '.': case ',':
                return (word || opening(d) && cp(here + 2) != ')' || d == '/') && !(Character.isDigit(d) && inNumber(start, here));
            case '?': case '!': case ':': case ';':
                return word || opening(d) || d == '/';
            case ')': case ']': case '}':
                return word || opening(d);
            case '"': case '%':
                return word && here > 0 && Character.isLetterOrDigit(s.charAt(here - 1));
            default:
                return opening(d) && (c == '#' || Character.isLetterOrDigit(c)) && !(d == '(' && cp(here + Character.charCount(c) + 1) == ')');
        }
    }

    /** Whether the digits and points before belong to no word. */
    private boolean inNumber(int start, int here) {
        int from = here;
        while (from > start && (Character.isDigit(s.charAt(from - 1)) || s.charAt(from - 1) == '.' || s.charAt(from - 1) == ',')) {
            from--;
        }
        return from < here && (from == start || !Character.isLetter(s.charAt(from - 1)));
    }

    private int line(int i) {
        int next = i;
        boolean call = false;
        while (next < s.length()) {
            int c = cp(next);
            if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == '\f') {
                return c == '\r' && cp(next + 1) == '\n' ? next + 2 : next + 1;
            }
            int here = next;
            next = cluster(next);
            int d = cp(next);
            if (blank(c)) {
                if (!blank(d) && d != '\n' && d != '\r') {
                    return next;
                }
            } else if ((c == '-' || c == 0x2010 || c == 0xad) && d >= 0 && !blank(d) && d != c && !Character.isDigit(d) && d != '\n' && d != '\r') {
                return next;
            } else if (script(c) != 0 || c == 0x3002 || c >= 0xac00 && c < 0xd7a4 && (script(d) != 0 || d >= 0xac00 && d < 0xd7a4)) {
                if (d != 0x3002 && d != 0x3001 && !blank(d) && d >= 0) {
                    return next;
                }
            } else if (endsLine(i, here, c, d)) {
                return next;
            } else if (call && blank(d)) {
                return next;
            } else if (script(d) != 0 && Character.isLetterOrDigit(c)) {
                return next;
            }
            // What follows "name()" is taken apart from it, spaces too.
            call |= (c == '.' || Character.isLetterOrDigit(c)) && d == '(' && cp(next + 1) == ')';
            if (here == next) {
                break;
            }
        }
        return s.length();
    }

    private static boolean closing(int c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}' || c == 0x2019 || c == 0x201d;
    }

    private int sentence(int i) {
        int next = i;
        while (next < s.length()) {
            int c = cp(next);
            next += Character.charCount(c);
            if (c == 0x2029 || c == '\u2028') {
                return next;
            }
            if (c == 0x3002 || c == 0xff01 || c == 0xff1f) {
                while (cp(next) == c) {
                    next++;
                }
                return next;
            }
            if (c != '.' && c != '?' && c != '!') {
                continue;
            }
            boolean sure = c != '.';
            while (cp(next) == '.' || cp(next) == '?' || cp(next) == '!') {
                sure |= cp(next) != '.';
                next++;
            }
            while (closing(cp(next))) {
                next++;
            }
            int end = next;
            while (blank(cp(end)) || cp(end) == '\n' || cp(end) == '\r') {
                end++;
            }
            if (end >= s.length()) {
                return s.length();
            }
            if (sure) {
                return end;
            }
            if (end == next) {
                continue;
            }
            int look = end;
            while (cp(look) >= 0 && !Character.isLetterOrDigit(cp(look)) && !blank(cp(look))) {
                look++;
            }
            int first = cp(look);
            if (first >= 0 && !Character.isLowerCase(first) && !Character.isDigit(first)) {
                return end;
            }
        }
        return s.length();
    }

    @Override
    public int first() {
        return to(0);
    }

    @Override
    public int last() {
        return to(breaks.length - 1);
    }

    private int to(int i) {
        at = i;
        text.setIndex(begin + breaks[i]);
        return begin + breaks[i];
    }

    @Override
    public int next(int n) {
        int result = current();
        for (; n > 0 && result != DONE; n--) {
            result = next();
        }
        for (; n < 0 && result != DONE; n++) {
            result = previous();
        }
        return result;
    }

    @Override
    public int next() {
        return at + 1 < breaks.length ? to(at + 1) : DONE;
    }

    @Override
    public int previous() {
        return at > 0 ? to(at - 1) : DONE;
    }

    private void check(int offset) {
        if (offset < begin || offset > begin + s.length()) {
            throw new IllegalArgumentException("offset out of bounds");
        }
    }

    @Override
    public int following(int offset) {
        check(offset);
        for (int i = 0; i < breaks.length; i++) {
            if (begin + breaks[i] > offset) {
                return to(i);
            }
        }
        last();
        return DONE;
    }

    @Override
    public int preceding(int offset) {
        check(offset);
        for (int i = breaks.length - 1; i >= 0; i--) {
            if (begin + breaks[i] < offset) {
                return to(i);
            }
        }
        first();
        return DONE;
    }

    @Override
    public boolean isBoundary(int offset) {
        check(offset);
        if (offset == begin) {
            first();
            return true;
        }
        return following(offset - 1) == offset;
    }

    @Override
    public int current() {
        return begin + breaks[at];
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public Object clone() {
        TextBreaks other = (TextBreaks) super.clone();
        other.text = (CharacterIterator) text.clone();
        return other;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof TextBreaks && kind == ((TextBreaks) obj).kind && text.equals(((TextBreaks) obj).text);
    }

    @Override
    public int hashCode() {
        return kind * 31 + s.hashCode();
    }

    @Override
    public String toString() {
        return "[checksum=0x0]";
    }
}
