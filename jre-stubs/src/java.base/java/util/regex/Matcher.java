package java.util.regex;

import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Applies a pattern to a chars. */
public final class Matcher implements MatchResult {
    private static final int MANY_ROUNDS = 1000;

    private Pattern pattern;
    private CharSequence text;
    char[] chars;
    int[] groups;
    int[] locals;
    /** The region. */
    int from;
    int to;
    /** Where the last match ended; where \G holds. */
    int last;
    int searchFrom;
    private int first = -1;
    private int oldLast;
    private int appendPosition;
    boolean whole;
    boolean hitEnd;
    boolean requireEnd;
    boolean anchoring = true;
    boolean transparent;
    int accepted;
    /** Counts what changes the state, for streams and functions that must not see that. */
    private int changes;
    /** How often loops went round since this attempt to match began. */
    private int rounds;
    /** For each loop that remembers, the indexes where it failed, as bits; null until there were many rounds. */
    private long[][] failed;
    int lookEdge;

    Matcher(Pattern pattern, CharSequence text) {
        this.pattern = pattern;
        this.text = text;
        groups = new int[pattern.groupCount * 2];
        locals = new int[pattern.localCount];
        reset();
    }

    public Pattern pattern() {
        return pattern;
    }

    public MatchResult toMatchResult() {
        return new ImmutableMatchResult(first, first < 0 ? 0 : last, groups.clone(), first < 0 ? null : text.toString(), pattern);
    }

    public Matcher usePattern(Pattern newPattern) {
        if (newPattern == null) {
            throw new IllegalArgumentException("Pattern cannot be null");
        }
        pattern = newPattern;
        groups = new int[newPattern.groupCount * 2];
        locals = new int[newPattern.localCount];
        Arrays.fill(groups, -1);
        first = -1;
        return this;
    }

    public Matcher reset() {
        first = -1;
        last = 0;
        oldLast = -1;
        Arrays.fill(groups, -1);
        appendPosition = 0;
        from = 0;
        to = text.length();
        chars = text.toString().toCharArray();
        changes++;
        return this;
    }

    public Matcher reset(CharSequence text) {
        this.text = text;
        return reset();
    }

    private void checkMatch() {
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
    }

    private int slot(int group) {
        checkMatch();
        if (group < 0 || group > groupCount()) {
            throw new IndexOutOfBoundsException("No group " + group);
        }
        return group * 2;
    }

    private int number(String name) {
        if (name == null) {
            throw new NullPointerException("Group name");
        }
        checkMatch();
        Integer g = pattern.names.get(name);
        if (g == null) {
            throw new IllegalArgumentException("No group with name <" + name + ">");
        }
        return g;
    }

    @Override
    public int start() {
        checkMatch();
        return first;
    }

    @Override
    public int start(int group) {
        return groups[slot(group)];
    }

    @Override
    public int start(String name) {
        return groups[number(name) * 2];
    }

    @Override
    public int end() {
        checkMatch();
        return last;
    }

    @Override
    public int end(int group) {
        return groups[slot(group) + 1];
    }

    @Override
    public int end(String name) {
        return groups[number(name) * 2 + 1];
    }

    @Override
    public String group() {
        return group(0);
    }

    private String piece(int slot) {
        int s = groups[slot];
        return s < 0 || groups[slot + 1] < 0 ? null : new String(chars, s, groups[slot + 1] - s);
    }

    @Override
    public String group(int group) {
        return piece(slot(group));
    }

    @Override
    public String group(String name) {
        return piece(number(name) * 2);
    }

    @Override
    public int groupCount() {
        return pattern.groupCount - 1;
    }

    @Override
    public Map<String, Integer> namedGroups() {
        return pattern.namedGroups();
    }

    @Override
    public boolean hasMatch() {
        return first >= 0;
    }

    private boolean attempt(int at) {
        Arrays.fill(groups, -1);
        if (!pattern.root.match(this, at)) {
            return false;
        }
        first = at;
        groups[0] = at;
        groups[1] = last;
        return true;
    }

    /** Whether the loop of that number has failed at i. */
    boolean hasFailed(int memo, int i) {
        return failed != null && failed[memo] != null && (failed[memo][i >> 6] & 1L << i) != 0;
    }

    /** Remembers that; short searches are done before it is worth the trouble. */
    void fail(int memo, int i) {
        if (failed == null) {
            if (++rounds < MANY_ROUNDS) {
                return;
            }
            failed = new long[pattern.memoCount][];
        }
        if (failed[memo] == null) {
            failed[memo] = new long[(chars.length >> 6) + 1];
        }
        failed[memo][i >> 6] |= 1L << i;
    }

    private void begin(boolean entire) {
        whole = entire;
        changes++;
        hitEnd = false;
        requireEnd = false;
        rounds = 0;
        failed = null;
        first = -1;
        searchFrom = oldLast < 0 ? from : oldLast;
    }

    private boolean anchored(boolean entire) {
        begin(entire);
        boolean found = attempt(from);
        if (!found) {
            first = -1;
        }
        oldLast = last;
        return found;
    }

    public boolean matches() {
        return anchored(true);
    }

    public boolean lookingAt() {
        return anchored(false);
    }

    private boolean search(int at) {
        if (at < 0) {
            at = 0;
        }
        begin(false);
        searchFrom = oldLast < 0 ? at : oldLast;
        for (int i = at, end = pattern.pinned ? at : to - pattern.minimum; i <= end; i++) {
            if (i > at && i < to && Character.isLowSurrogate(chars[i]) && Character.isHighSurrogate(chars[i - 1])) {
                continue;
            }
            if (attempt(i)) {
                oldLast = last;
                return true;
            }
        }
        hitEnd |= !pattern.pinned;
        oldLast = last;
        Arrays.fill(groups, -1);
        return false;
    }

    public boolean find() {
        int next = last;
        if (first >= 0 && next == first) {
            next++;
        }
        if (next < from) {
            next = from;
        }
        if (next > to) {
            Arrays.fill(groups, -1);
            first = -1;
            return false;
        }
        return search(next);
    }

    public boolean find(int start) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("Illegal start index");
        }
        reset();
        return search(start);
    }

    public static String quoteReplacement(String s) {
        if (s.indexOf('\\') == -1 && s.indexOf('$') == -1) {
            return s;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\' || c == '$') {
                sb.append('\\');
            }
            sb.append(c);
        }
        return sb.toString();
    }

    /** Appends the replacement with its references filled in. */
    private void expand(String replacement, StringBuilder out) {
        int n = replacement.length();
        int i = 0;
        while (i < n) {
            char c = replacement.charAt(i);
            if (c == '\\') {
                i++;
                if (i == n) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                out.append(replacement.charAt(i++));
                continue;
            }
            if (c != '$') {
                out.append(c);
                i++;
                continue;
            }
            i++;
            if (i == n) {
                throw new IllegalArgumentException("Illegal group reference: group index is missing");
            }
            c = replacement.charAt(i);
            int group;
            if (c == '{') {
                i++;
                int begin = i;
                while (i < n && Character.isLetterOrDigit(c = replacement.charAt(i)) && c < 128) {
                    i++;
                }
                if (begin == i) {
                    throw new IllegalArgumentException("named capturing group has 0 length name");
                }
                if (i >= n || replacement.charAt(i) != '}') {
                    throw new IllegalArgumentException("named capturing group is missing trailing '}'");
                }
                String name = replacement.substring(begin, i++);
                if (name.charAt(0) >= '0' && name.charAt(0) <= '9') {
                    throw new IllegalArgumentException("capturing group name {" + name + "} starts with digit character");
                }
                Integer g = pattern.names.get(name);
                if (g == null) {
                    throw new IllegalArgumentException("No group with name {" + name + "}");
                }
                group = g;
            } else {
                group = c - '0';
                if (group < 0 || group > 9) {
                    throw new IllegalArgumentException("Illegal group reference");
                }
                i++;
                if (group > groupCount()) {
                    throw new IndexOutOfBoundsException("No group " + group);
                }
                while (i < n) {
                    int d = replacement.charAt(i) - '0';
                    if (d < 0 || d > 9 || group * 10 + d > groupCount()) {
                        break;
                    }
                    group = group * 10 + d;
                    i++;
                }
            }
            int s = groups[group * 2];
            if (s >= 0 && groups[group * 2 + 1] >= 0) {
                out.append(chars, s, groups[group * 2 + 1] - s);
            }
        }
    }

    public Matcher appendReplacement(StringBuffer sb, String replacement) {
        checkMatch();
        StringBuilder part = new StringBuilder();
        try {
            part.append(chars, appendPosition, first - appendPosition);
            expand(replacement, part);
        } finally {
            sb.append(part);
        }
        appendPosition = last;
        changes++;
        return this;
    }

    public Matcher appendReplacement(StringBuilder sb, String replacement) {
        checkMatch();
        sb.append(chars, appendPosition, first - appendPosition);
        expand(replacement, sb);
        appendPosition = last;
        changes++;
        return this;
    }

    public StringBuffer appendTail(StringBuffer sb) {
        return sb.append(chars, appendPosition, chars.length - appendPosition);
    }

    public StringBuilder appendTail(StringBuilder sb) {
        return sb.append(chars, appendPosition, chars.length - appendPosition);
    }

    public String replaceAll(String replacement) {
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            sb.append(chars, appendPosition, first - appendPosition);
            expand(replacement, sb);
            appendPosition = last;
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            appendReplacement(sb, unchanged(replacer));
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceFirst(String replacement) {
        if (replacement == null) {
            throw new NullPointerException("replacement");
        }
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacement);
        return appendTail(sb).toString();
    }

    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return text.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, unchanged(replacer));
        return appendTail(sb).toString();
    }

    private String unchanged(Function<MatchResult, String> replacer) {
        int expected = changes;
        String replacement = replacer.apply(this);
        if (expected != changes) {
            throw new ConcurrentModificationException();
        }
        return replacement;
    }

    public Stream<MatchResult> results() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Results(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The matches from the beginning; begins when it is first asked. */
    private final class Results implements Iterator<MatchResult> {
        private static final int BEFORE = 0;
        private static final int UNKNOWN = 1;
        private static final int FOUND = 2;
        private static final int END = 3;
        private int state = BEFORE;
        private int expected;

        private void check() {
            if (expected != changes) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public boolean hasNext() {
            if (state == BEFORE) {
                state = UNKNOWN;
                expected = changes;
            } else if (state != END) {
                check();
            }
            if (state == UNKNOWN) {
                state = find() ? FOUND : END;
                expected = changes;
            }
            return state == FOUND;
        }

        @Override
        public MatchResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            state = UNKNOWN;
            return toMatchResult();
        }

        @Override
        public void forEachRemaining(Consumer<? super MatchResult> action) {
            while (hasNext()) {
                action.accept(next());
                check();
            }
        }
    }

    public Matcher region(int start, int end) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("start");
        }
        if (end < 0 || end > text.length()) {
            throw new IndexOutOfBoundsException("end");
        }
        if (start > end) {
            throw new IndexOutOfBoundsException("start > end");
        }
        reset();
        from = start;
        to = end;
        return this;
    }

    public int regionStart() {
        return from;
    }

    public int regionEnd() {
        return to;
    }

    public boolean hasTransparentBounds() {
        return transparent;
    }

    public Matcher useTransparentBounds(boolean b) {
        transparent = b;
        return this;
    }

    public boolean hasAnchoringBounds() {
        return anchoring;
    }

    public Matcher useAnchoringBounds(boolean b) {
        anchoring = b;
        return this;
    }

    public boolean hitEnd() {
        return hitEnd;
    }

    public boolean requireEnd() {
        return requireEnd;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("java.util.regex.Matcher[pattern=");
        sb.append(pattern).append(" region=").append(from).append(',').append(to).append(" lastmatch=");
        if (first >= 0 && group() != null) {
            sb.append(group());
        }
        return sb.append(']').toString();
    }

    private static final class ImmutableMatchResult implements MatchResult {
        private final int first;
        private final int last;
        private final int[] groups;
        private final String chars;
        private final Pattern pattern;

        ImmutableMatchResult(int first, int last, int[] groups, String chars, Pattern pattern) {
            this.first = first;
            this.last = last;
            this.groups = groups;
            this.chars = chars;
            this.pattern = pattern;
        }

        private int slot(int group) {
            if (first < 0) {
                throw new IllegalStateException("No match found");
            }
            if (group < 0 || group > groupCount()) {
                throw new IndexOutOfBoundsException("No group " + group);
            }
            return group * 2;
        }

        @Override
        public int start() {
            return groups[slot(0)];
        }

        @Override
        public int start(int group) {
            return groups[slot(group)];
        }

        @Override
        public int end() {
            return groups[slot(0) + 1];
        }

        @Override
        public int end(int group) {
            return groups[slot(group) + 1];
        }

        @Override
        public String group() {
            return group(0);
        }

        @Override
        public String group(int group) {
            int k = slot(group);
            return groups[k] < 0 ? null : chars.substring(groups[k], groups[k + 1]);
        }

        @Override
        public int groupCount() {
            return groups.length / 2 - 1;
        }

        @Override
        public Map<String, Integer> namedGroups() {
            return pattern.namedGroups();
        }

        @Override
        public boolean hasMatch() {
            return first >= 0;
        }
    }
}
