package java.util.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Applies a pattern to a text. */
public final class Matcher implements MatchResult {
    private Pattern pattern;
    private CharSequence input;
    char[] text;
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
    int lookEdge;

    Matcher(Pattern pattern, CharSequence input) {
        this.pattern = pattern;
        this.input = input;
        groups = new int[pattern.groupCount * 2];
        locals = new int[pattern.localCount];
        reset();
    }

    public Pattern pattern() {
        return pattern;
    }

    public MatchResult toMatchResult() {
        return new Snapshot(first, first < 0 ? 0 : last, groups.clone(), first < 0 ? null : input.toString(), pattern);
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
        text = input.toString().toCharArray();
        from = 0;
        to = text.length;
        return this;
    }

    public Matcher reset(CharSequence input) {
        this.input = input;
        return reset();
    }

    private void checkMatch() {
        if (first < 0) {
            throw new IllegalStateException("No match available");
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
        return s < 0 || groups[slot + 1] < 0 ? null : new String(text, s, groups[slot + 1] - s);
    }

    @Override
    public String group(int group) {
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
        return piece(slot(group));
    }

    @Override
    public String group(String name) {
        if (name == null) {
            throw new NullPointerException("Group name");
        }
        if (first < 0) {
            throw new IllegalStateException("No match found");
        }
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

    private void begin(boolean entire) {
        whole = entire;
        hitEnd = false;
        requireEnd = false;
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
        for (int i = at; i <= to; i++) {
            if (i > at && i < to && Character.isLowSurrogate(text[i]) && Character.isHighSurrogate(text[i - 1])) {
                continue;
            }
            if (attempt(i)) {
                oldLast = last;
                return true;
            }
        }
        hitEnd = true;
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
        if (start < 0 || start > input.length()) {
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
    private void expand(String r, StringBuilder out) {
        int n = r.length();
        int i = 0;
        while (i < n) {
            char c = r.charAt(i);
            if (c == '\\') {
                i++;
                if (i == n) {
                    throw new IllegalArgumentException("character to be escaped is missing");
                }
                out.append(r.charAt(i++));
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
            c = r.charAt(i);
            int group;
            if (c == '{') {
                i++;
                int begin = i;
                while (i < n && Character.isLetterOrDigit(c = r.charAt(i)) && c < 128) {
                    i++;
                }
                if (begin == i) {
                    throw new IllegalArgumentException("named capturing group is missing trailing '}'");
                }
                if (i >= n || r.charAt(i) != '}') {
                    throw new IllegalArgumentException("named capturing group is missing trailing '}'");
                }
                String name = r.substring(begin, i++);
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
                    int d = r.charAt(i) - '0';
                    if (d < 0 || d > 9 || group * 10 + d > groupCount()) {
                        break;
                    }
                    group = group * 10 + d;
                    i++;
                }
            }
            int s = groups[group * 2];
            if (s >= 0 && groups[group * 2 + 1] >= 0) {
                out.append(text, s, groups[group * 2 + 1] - s);
            }
        }
    }

    public Matcher appendReplacement(StringBuffer sb, String replacement) {
        checkMatch();
        StringBuilder part = new StringBuilder();
        expand(replacement, part);
        sb.append(text, appendPosition, first - appendPosition);
        sb.append(part);
        appendPosition = last;
        return this;
    }

    public Matcher appendReplacement(StringBuilder sb, String replacement) {
        checkMatch();
        StringBuilder part = new StringBuilder();
        expand(replacement, part);
        sb.append(text, appendPosition, first - appendPosition);
        sb.append(part);
        appendPosition = last;
        return this;
    }

    public StringBuffer appendTail(StringBuffer sb) {
        return sb.append(text, appendPosition, text.length - appendPosition);
    }

    public StringBuilder appendTail(StringBuilder sb) {
        return sb.append(text, appendPosition, text.length - appendPosition);
    }

    public String replaceAll(String replacement) {
        reset();
        if (!find()) {
            return input.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            sb.append(text, appendPosition, first - appendPosition);
            expand(replacement, sb);
            appendPosition = last;
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return input.toString();
        }
        StringBuilder sb = new StringBuilder();
        do {
            appendReplacement(sb, replacer.apply(this));
        } while (find());
        return appendTail(sb).toString();
    }

    public String replaceFirst(String replacement) {
        if (replacement == null) {
            throw new NullPointerException("replacement");
        }
        reset();
        if (!find()) {
            return input.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacement);
        return appendTail(sb).toString();
    }

    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) {
            return input.toString();
        }
        StringBuilder sb = new StringBuilder();
        appendReplacement(sb, replacer.apply(this));
        return appendTail(sb).toString();
    }

    public Stream<MatchResult> results() {
        ArrayList<MatchResult> all = new ArrayList<>();
        reset();
        while (find()) {
            all.add(toMatchResult());
        }
        return all.stream();
    }

    public Matcher region(int start, int end) {
        if (start < 0 || start > input.length()) {
            throw new IndexOutOfBoundsException("start");
        }
        if (end < 0 || end > input.length()) {
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

    private static final class Snapshot implements MatchResult {
        private final int first;
        private final int last;
        private final int[] groups;
        private final String text;
        private final Pattern pattern;

        Snapshot(int first, int last, int[] groups, String text, Pattern pattern) {
            this.first = first;
            this.last = last;
            this.groups = groups;
            this.text = text;
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
            return groups[k] < 0 ? null : text.substring(groups[k], groups[k + 1]);
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
