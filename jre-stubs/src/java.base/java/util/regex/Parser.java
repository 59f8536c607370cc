package java.util.regex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Turns the text of a pattern into nodes. */
final class Parser {
    private final String p;
    private final int n;
    private int at;
    private int flags;
    int groups = 1;
    int locals;
    int minimum;
    /** How many references to groups were read. */
    private int references;
    /** Whether it begins with the start of the input. */
    boolean pinned;
    Map<String, Integer> names = new LinkedHashMap<>();
    private final ArrayList<Node.Loop> loops = new ArrayList<>();
    /** Whether what follows a place in the pattern depends on where in the text it is tried alone. */
    private boolean positional = true;

    /** A chain of nodes with its bounds. */
    private static final class Seq {
        Node head;
        Node tail;
        int min;
        int max;

        void add(Node x) {
            if (head == null) {
                head = x;
            } else {
                tail.next = x;
            }
            tail = x;
            min += x.min();
            max = max < 0 || x.max() < 0 ? -1 : max + x.max();
        }

        /** Adds a part whose last node is not its first. */
        void add(Seq s) {
            if (head == null) {
                head = s.head;
            } else {
                tail.next = s.head;
            }
            tail = s.tail;
            min += s.min;
            max = max < 0 || s.max < 0 ? -1 : max + s.max;
        }
    }

    Parser(String pattern, int flags) {
        this.p = pattern;
        this.n = pattern == null ? 0 : pattern.length();
        this.flags = flags;
    }

    private boolean has(int f) {
        return (flags & f) != 0;
    }

    private PatternSyntaxException error(String text, int index) {
        return new PatternSyntaxException(text, p, index);
    }

    Node parse() {
        Seq s;
        if (has(Pattern.LITERAL)) {
            s = new Seq();
            s.add(new Node.Empty());
            for (int i = 0; i < n; i++) {
                literal(s, p.charAt(i));
            }
        } else {
            s = alternatives();
            if (at < n) {
                throw error(p.charAt(at) == ')' ? "Unmatched closing ')'" : "Unexpected internal error", at - 1);
            }
        }
        s.tail.next = new Node.Last();
        minimum = s.min;
        pinned = s.head.next instanceof Node.At && ((Node.At) s.head.next).kind == Node.At.BEGIN;
        return s.head;
    }

    int flags() {
        return flags;
    }

    /** Skips blanks and comments in comment mode. */
    private void skip() {
        if (!has(Pattern.COMMENTS)) {
            return;
        }
        while (at < n) {
            char c = p.charAt(at);
            if (CharSet.ascii(CharSet.SPACE, c)) {
                at++;
            } else if (c == '#') {
                while (at < n && p.charAt(at) != '\n' && p.charAt(at) != '\r') {
                    at++;
                }
            } else {
                return;
            }
        }
    }

    private Seq alternatives() {
        Seq first = sequence();
        skip();
        if (at >= n || p.charAt(at) != '|') {
            return first;
        }
        Node join = new Node.Empty();
        Node.Alternatives alt = new Node.Alternatives();
        int min = first.min;
        int max = first.max;
        first.tail.next = join;
        alt.heads.add(first.head);
        while (at < n && p.charAt(at) == '|') {
            at++;
            Seq s = sequence();
            s.tail.next = join;
            alt.heads.add(s.head);
            min = Math.min(min, s.min);
            max = max < 0 || s.max < 0 ? -1 : Math.max(max, s.max);
            skip();
        }
        Seq r = new Seq();
        alt.min = min;
        alt.max = max;
        r.head = alt;
        r.tail = join;
        r.min = min;
        r.max = max;
        return r;
    }

    private static Seq of(Node x) {
        Seq s = new Seq();
        s.add(x);
        return s;
    }

    private Seq sequence() {
        Seq s = new Seq();
        s.add(new Node.Empty());
        while (true) {
            skip();
            if (at >= n) {
                return s;
            }
            char c = p.charAt(at);
            if (c == '|' || c == ')') {
                return s;
            }
            if (c == '*' || c == '+' || c == '?') {
                throw error("Dangling meta character '" + c + "'", at);
            }
            Seq atom;
            int inner = loops.size();
            if (c == '(') {
                atom = group();
                if (atom == null) {
                    continue;
                }
            } else {
                atom = has(Pattern.CANON_EQ) && "\\[{^$.".indexOf(c) < 0 ? equivalents() : null;
                if (atom == null) {
                    atom = of(atom());
                }
            }
            s.add(quantified(atom, inner));
        }
    }

    private int number() {
        long v = 0;
        while (at < n && p.charAt(at) >= '0' && p.charAt(at) <= '9') {
            v = v * 10 + (p.charAt(at++) - '0');
            if (v > Integer.MAX_VALUE) {
                throw error("Illegal repetition range", at - 1);
            }
        }
        return (int) v;
    }

    /** `inner` is the number of the first loop in the atom. */
    private Seq quantified(Seq atom, int inner) {
        skip();
        if (at >= n) {
            return atom;
        }
        int min;
        int max;
        switch (p.charAt(at)) {
            case '?':
                min = 0;
                max = 1;
                at++;
                break;
            case '*':
                min = 0;
                max = Integer.MAX_VALUE;
                at++;
                break;
            case '+':
                min = 1;
                max = Integer.MAX_VALUE;
                at++;
                break;
            case '{':
                if (at + 1 >= n || p.charAt(at + 1) < '0' || p.charAt(at + 1) > '9') {
                    throw error("Illegal repetition", at + 1);
                }
                at++;
                min = number();
                max = min;
                if (at < n && p.charAt(at) == ',') {
                    at++;
                    max = at < n && p.charAt(at) == '}' ? Integer.MAX_VALUE : number();
                }
                if (at >= n || p.charAt(at) != '}') {
                    throw error("Unclosed counted closure", at);
                }
                if (max < min) {
                    throw error("Illegal repetition range", at);
                }
                at++;
                break;
            default:
                return atom;
        }
        int mode = Node.Quantified.GREEDY;
        skip();
        if (at < n && p.charAt(at) == '?') {
            mode = Node.Quantified.LAZY;
            at++;
        } else if (at < n && p.charAt(at) == '+') {
            mode = Node.Quantified.POSSESSIVE;
            at++;
        }
        return repeat(atom, min, max, mode, inner);
    }

    private Seq repeat(Seq atom, int min, int max, int mode, int inner) {
        if (atom.head == atom.tail && atom.head instanceof Node.One) {
            return of(new Node.CharLoop((Node.One) atom.head, min, max, mode));
        }
        if (mode == Node.Quantified.POSSESSIVE) {
            atom.tail.next = new Node.Accept();
            return of(new Node.PossessiveLoop(atom.head, min, max, atom.min));
        }
        if (mode == Node.Quantified.GREEDY) {
            Seq plain = plainLoop(atom, min, max);
            if (plain != null) {
                return plain;
            }
        }
        Node.Loop loop = new Node.Loop(min, max, mode == Node.Quantified.LAZY, locals, locals + 1);
        locals += 2;
        if (max > 1 && (min > 1 || max < Integer.MAX_VALUE)) {
            // What follows a loop in the atom depends on how often the atom has matched.
            for (Node.Loop each : loops.subList(inner, loops.size())) {
                each.counted = true;
            }
        }
        loops.add(loop);
        loop.body = atom.head;
        atom.tail.next = loop;
        return of(new Node.Quantified(loop, atom.min, atom.max));
    }

    /** Numbers the loops that fail again where they have failed once; how many there are. */
    int memos() {
        int count = 0;
        for (Node.Loop each : loops) {
            if (positional && !each.counted && each.max == Integer.MAX_VALUE) {
                each.memo = count++;
            }
        }
        return count;
    }

    /** A loop over what has one way to match, in at most one capturing group around all of it; null when there is more to it. */
    private static Seq plainLoop(Seq atom, int min, int max) {
        Node first = atom.head;
        int group = 0;
        if (first instanceof Node.LineBreak || first instanceof Node.Grapheme) {
            if (first != atom.tail) {
                return null;
            }
        } else {
            if (first instanceof Node.Open) {
                if (!(atom.tail instanceof Node.Close)) {
                    return null;
                }
                group = ((Node.Close) atom.tail).group / 2;
                first = first.next;
            }
            Node end = group == 0 ? null : atom.tail;
            for (Node x = first; x != end; x = x.next) {
                if (!(x instanceof Node.One || x instanceof Node.Literal || x instanceof Node.Empty)) {
                    return null;
                }
                if (group != 0 && x.next == end) {
                    x.next = new Node.Accept();
                    break;
                }
            }
        }
        if (group == 0) {
            atom.tail.next = new Node.Accept();
        }
        return of(new PlainLoop(first, min, max, atom.min, atom.max, group));
    }

    private void close(String text) {
        if (at >= n || p.charAt(at) != ')') {
            throw error(text, at);
        }
        at++;
    }

    /** Null for inline flags without a body. */
    private Seq group() {
        int saved = flags;
        at++;
        skip();
        if (at >= n || p.charAt(at) != '?') {
            return capture(null, saved);
        }
        at++;
        char c = at < n ? p.charAt(at++) : 0;
        switch (c) {
            case ':':
                return finish(alternatives(), saved);
            case '=':
            case '!': {
                Seq s = finish(alternatives(), saved);
                s.tail.next = new Node.Accept();
                return of(new Node.Look(s.head, true, c == '=', 0, 0));
            }
            case '>': {
                Seq s = finish(alternatives(), saved);
                s.tail.next = new Node.Accept();
                return of(new Node.Atomic(s.head, s.min, s.max));
            }
            case '<': {
                c = at < n ? p.charAt(at++) : 0;
                if (c != '=' && c != '!') {
                    if (c != 0) {
                        at--;
                    }
                    String name = name();
                    if (names.containsKey(name)) {
                        throw error("Named capturing group <" + name + "> is already defined", at - 1);
                    }
                    names.put(name, groups);
                    return capture(name, saved);
                }
                int before = references;
                Seq s = alternatives();
                if (references != before) {
                    throw error("Look-behind group does not have an obvious maximum length", at - 1);
                }
                s = finish(s, saved);
                positional = false;
                s.tail.next = new Node.BehindEnd();
                return of(new Node.Look(s.head, false, c == '=', s.min, s.max));
            }
            case '$':
            case '@':
                throw error("Unknown group type", at - 1);
            case 0:
                throw error("Unknown inline modifier", n);
            default:
                at--;
                boolean on = true;
                while (true) {
                    c = at < n ? p.charAt(at) : 0;
                    int bit;
                    switch (c) {
                        case 'i': bit = Pattern.CASE_INSENSITIVE; break;
                        case 'm': bit = Pattern.MULTILINE; break;
                        case 's': bit = Pattern.DOTALL; break;
                        case 'd': bit = Pattern.UNIX_LINES; break;
                        case 'u': bit = Pattern.UNICODE_CASE; break;
                        case 'c': bit = Pattern.CANON_EQ; break;
                        case 'x': bit = Pattern.COMMENTS; break;
                        case 'U': bit = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE; break;
                        case '-':
                            if (!on) {
                                throw error("Unknown inline modifier", at);
                            }
                            on = false;
                            at++;
                            continue;
                        case ')':
                            at++;
                            return null;
                        case ':':
                            at++;
                            return finish(alternatives(), saved);
                        default:
                            throw error("Unknown inline modifier", at);
                    }
                    flags = on ? flags | bit : flags & ~bit;
                    at++;
                }
        }
    }

    private Seq finish(Seq s, int saved) {
        close("Unclosed group");
        flags = saved;
        return s;
    }

    private Seq capture(String name, int saved) {
        int group = groups++;
        int local = locals++;
        Seq s = of(new Node.Open(local));
        s.add(alternatives());
        s.add(new Node.Close(local, group));
        return finish(s, saved);
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String name() {
        int from = at;
        char c = at < n ? p.charAt(at) : 0;
        if (!letter(c)) {
            throw error("capturing group name does not start with a Latin letter", at);
        }
        while (at < n && (letter(c = p.charAt(at)) || c >= '0' && c <= '9')) {
            at++;
        }
        if (at >= n || p.charAt(at) != '>') {
            throw error("named capturing group is missing trailing '>'", at);
        }
        return p.substring(from, at++);
    }

    private Node one(CharSet s) {
        return has(Pattern.CANON_EQ) ? new CanonicalOne(s) : new Node.One(s);
    }

    /** With CANON_EQ: a character and the marks behind it, as one character, apart, or partly composed. */
    private Seq equivalents() {
        int end = at + Character.charCount(p.codePointAt(at));
        while (end < n && Character.getType(p.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end += Character.charCount(p.codePointAt(end));
        }
        String apart = Normalizer.normalize(p.substring(at, end), Normalizer.Form.NFD);
        if (apart.codePointCount(0, apart.length()) == 1) {
            return null;
        }
        LinkedHashSet<String> forms = new LinkedHashSet<>();
        forms.add(Normalizer.normalize(apart, Normalizer.Form.NFC));
        forms.add(apart);
        for (int k = apart.offsetByCodePoints(0, 1); k < apart.length(); k = apart.offsetByCodePoints(k, 1)) {
            forms.add(Normalizer.normalize(apart.substring(0, k), Normalizer.Form.NFC) + apart.substring(k));
        }
        at = end;
        Node join = new Node.Empty();
        Node.Alternatives all = new Node.Alternatives();
        all.min = Integer.MAX_VALUE;
        for (String form : forms) {
            Seq s = new Seq();
            form.codePoints().forEach(cp -> s.add(new Node.One(fold(CharSet.single(cp)))));
            s.tail.next = join;
            all.heads.add(s.head);
            all.min = Math.min(all.min, s.min);
            all.max = Math.max(all.max, s.max);
        }
        Seq r = new Seq();
        r.head = all;
        r.tail = join;
        r.min = all.min;
        r.max = all.max;
        return r;
    }

    private CharSet fold(CharSet s) {
        return has(Pattern.CASE_INSENSITIVE) ? CharSet.ignoreCase(s, has(Pattern.UNICODE_CASE)) : s;
    }

    private void literal(Seq s, char c) {
        s.add(one(fold(CharSet.single(c))));
    }

    private Node at(int kind) {
        return new Node.At(kind, has(Pattern.UNIX_LINES), has(Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static boolean plain(char c) {
        return "\\[](){}*+?|^$.#".indexOf(c) < 0 && !Character.isSurrogate(c);
    }

    private Node atom() {
        char c = p.charAt(at);
        switch (c) {
            case '^':
                at++;
                return at(has(Pattern.MULTILINE) ? Node.At.LINE_BEGIN : Node.At.BEGIN);
            case '$':
                at++;
                return at(has(Pattern.MULTILINE) ? Node.At.LINE_END : Node.At.END_OR_LINE);
            case '.': {
                at++;
                if (has(Pattern.DOTALL)) {
                    return one(CharSet.range(0, 0x10ffff));
                }
                return one(CharSet.not(has(Pattern.UNIX_LINES) ? CharSet.single('\n') : CharSet.any("\n\r\u0085\u2028\u2029")));
            }
            case '[':
                at++;
                return one(set());
            case '\\':
                return escape();
            case '{':
                if (at + 1 < n && p.charAt(at + 1) >= '0' && p.charAt(at + 1) <= '9') {
                    return new Node.Empty();
                }
                throw error("Illegal repetition", at + 1);
            default:
        }
        if (plain(c) && !has(Pattern.CASE_INSENSITIVE | Pattern.COMMENTS | Pattern.CANON_EQ)) {
            int end = at + 1;
            while (end < n && plain(p.charAt(end))) {
                end++;
            }
            if (end < n && "*+?{".indexOf(p.charAt(end)) >= 0) {
                end--;
            }
            if (end - at > 1) {
                char[] chars = p.substring(at, end).toCharArray();
                at = end;
                return new Node.Literal(chars);
            }
        }
        int cp = p.codePointAt(at);
        at += Character.charCount(cp);
        return one(fold(CharSet.single(cp)));
    }

    private Node escape() {
        int start = at;
        if (at + 1 >= n) {
            throw error("Unescaped trailing backslash", at + 1);
        }
        char c = p.charAt(at + 1);
        switch (c) {
            case 'A': at += 2; return at(Node.At.BEGIN);
            case 'z': at += 2; return at(Node.At.END);
            case 'Z': at += 2; return at(Node.At.END_OR_LINE);
            case 'G': at += 2; return at(Node.At.LAST_MATCH);
            case 'b':
                if (p.startsWith("{g}", at + 2)) {
                    at += 5;
                    return new Node.GraphemeBound();
                }
                if (p.startsWith("{g", at + 2)) {
                    at += 4;
                    throw error("Illegal/unsupported escape sequence", at);
                }
                at += 2;
                return at(Node.At.WORD);
            case 'B': at += 2; return at(Node.At.NOT_WORD);
            case 'R': at += 2; return new Node.LineBreak();
            case 'X': at += 2; return new Node.Grapheme();
            case 'Q': {
                int end = p.indexOf("\\E", at + 2);
                String text = p.substring(at + 2, end < 0 ? n : end);
                at = end < 0 ? n : end + 2;
                return quoted(text);
            }
            case 'E':
                throw error("Illegal/unsupported escape sequence", at + 1);
            case 'k': {
                at += 2;
                if (at >= n || p.charAt(at) != '<') {
                    throw error("\\k is not followed by '<' for named capturing group", at);
                }
                at++;
                String name = name();
                Integer g = names.get(name);
                if (g == null) {
                    throw error("named capturing group <" + name + "> does not exist", at - 1);
                }
                references++;
                positional = false;
                return new Node.BackReference(g, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE));
            }
            case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': {
                at += 2;
                int g = c - '0';
                while (at < n && p.charAt(at) >= '0' && p.charAt(at) <= '9' && groups - 1 >= g * 10 + p.charAt(at) - '0') {
                    g = g * 10 + p.charAt(at++) - '0';
                }
                references++;
                positional = false;
                return new Node.BackReference(g, has(Pattern.CASE_INSENSITIVE), has(Pattern.UNICODE_CASE));
            }
            default:
        }
        CharSet s = named();
        if (s != null) {
            return one(s);
        }
        at = start;
        return one(fold(CharSet.single(codePoint())));
    }

    private Node quoted(String text) {
        if (!has(Pattern.CASE_INSENSITIVE) && text.length() > 1 && (at >= n || "*+?{".indexOf(p.charAt(at)) < 0)) {
            return new Node.Literal(text.toCharArray());
        }
        if (text.isEmpty()) {
            return new Node.Empty();
        }
        int last = text.offsetByCodePoints(text.length(), -1);
        Node end = one(fold(CharSet.single(text.codePointAt(last))));
        if (last == 0) {
            return end;
        }
        // the quantifier behind \E belongs to the last character only
        Seq s = new Seq();
        for (int i = 0; i < last; ) {
            int cp = text.codePointAt(i);
            s.add(one(fold(CharSet.single(cp))));
            i += Character.charCount(cp);
        }
        s.add(quantified(of(end), loops.size()));
        s.tail.next = new Node.Accept();
        return new Node.Atomic(s.head, s.min, s.max);
    }

    /** A predefined class such as \d or \p{L} at the backslash; null if there is none. */
    private CharSet named() {
        char c = p.charAt(at + 1);
        boolean u = has(Pattern.UNICODE_CHARACTER_CLASS);
        int kind;
        switch (c) {
            case 'd': case 'D': kind = CharSet.DIGIT; break;
            case 'w': case 'W': kind = CharSet.WORD; break;
            case 's': case 'S': kind = CharSet.SPACE; break;
            case 'h': case 'H': kind = CharSet.HSPACE; break;
            case 'v': case 'V': kind = CharSet.VSPACE; break;
            case 'p': case 'P': return property(c == 'P', u);
            case 'N': {
                return CharSet.single(codePointOfName());
            }
            default: return null;
        }
        at += 2;
        CharSet s = CharSet.kind(kind, u);
        return c < 'a' ? CharSet.not(s) : s;
    }

    private CharSet property(boolean negate, boolean u) {
        at += 2;
        String name;
        if (at < n && p.charAt(at) == '{') {
            int end = p.indexOf('}', at);
            if (end < 0) {
                throw error("Unclosed character family", n);
            }
            name = p.substring(at + 1, end);
            if (name.isEmpty()) {
                throw error("Empty character family", end);
            }
            at = end + 1;
        } else {
            name = at < n ? p.substring(at, at + 1) : "\u0000";
            at++;
        }
        String key = name;
        int eq = name.indexOf('=');
        CharSet s;
        if (eq >= 0) {
            String left = name.substring(0, eq).toLowerCase(java.util.Locale.ROOT);
            key = name.substring(eq + 1);
            switch (left) {
                case "sc": case "script":
                    s = CharSet.script(key);
                    break;
                case "blk": case "block":
                    s = CharSet.block(key);
                    break;
                case "gc": case "general_category":
                    s = CharSet.category(key);
                    break;
                default:
                    s = null;
            }
            if (s == null) {
                throw error("Unknown Unicode property {name=<" + left + ">, value=<" + key + ">}", at - 1);
            }
        } else {
            s = CharSet.property(key, u);
            if (s == null) {
                throw error("Unknown character property name {" + name + "}", at - 1);
            }
        }
        if (has(Pattern.CASE_INSENSITIVE)) {
            switch (key) {
                case "Lower": case "Upper": case "Lu": case "Ll": case "Lt": case "IsUppercase": case "IsLowercase":
                case "javaLowerCase": case "javaUpperCase": case "javaTitleCase":
                    s = CharSet.ignoreCase(s, true);
                    break;
                default:
            }
        }
        return negate ? CharSet.not(s) : s;
    }

    private int hex(int from, int digits) {
        int v = 0;
        for (int i = 0; i < digits; i++) {
            int d = from + i < n ? Character.digit(p.charAt(from + i), 16) : -1;
            if (d < 0) {
                return -1;
            }
            v = v * 16 + d;
        }
        return v;
    }

    /** The code point of a name: {@code \N{...}}. */
    private int codePointOfName() {
        if (at + 2 >= n || p.charAt(at + 2) != '{') {
            throw error("Illegal character name escape sequence", at + 2);
        }
        int end = p.indexOf('}', at);
        if (end < 0) {
            throw error("Unclosed character name escape sequence", n);
        }
        String name = p.substring(at + 3, end);
        at = end + 1;
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException e) {
            throw error("Unknown character name [" + name + "]", end);
        }
    }

    /** One code point, escaped or not. */
    private int codePoint() {
        int cp = p.codePointAt(at);
        at += Character.charCount(cp);
        if (cp != '\\') {
            return cp;
        }
        if (at >= n) {
            throw error("Unescaped trailing backslash", at);
        }
        cp = p.codePointAt(at);
        at += Character.charCount(cp);
        switch (cp) {
            case 't': return '\t';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'a': return 7;
            case 'e': return 27;
            case 'c':
                if (at >= n) {
                    throw error("Illegal control escape sequence", at - 1);
                }
                return p.charAt(at++) ^ 64;
            case '0': {
                int v = -1;
                for (int k = 0; k < 3 && at < n && p.charAt(at) >= '0' && p.charAt(at) <= '7'; k++) {
                    if (k == 2 && v > 31) {
                        break;
                    }
                    v = Math.max(v, 0) * 8 + p.charAt(at++) - '0';
                }
                if (v < 0) {
                    throw error("Illegal octal escape sequence", at);
                }
                return v;
            }
            case 'x': {
                if (at + 1 < n && p.charAt(at) == '{' && Character.digit(p.charAt(at + 1), 16) >= 0) {
                    at++;
                    int v = 0;
                    int d;
                    while (at < n && (d = Character.digit(p.charAt(at), 16)) >= 0) {
                        v = v * 16 + d;
                        if (v > 0x10ffff) {
                            throw error("Hexadecimal codepoint is too big", at);
                        }
                        at++;
                    }
                    if (at >= n || p.charAt(at) != '}') {
                        throw error("Unclosed hexadecimal escape sequence", at);
                    }
                    at++;
                    return v;
                }
                int v = hex(at, 2);
                if (v < 0) {
                    throw error("Illegal hexadecimal escape sequence", hex(at, 1) < 0 ? at : at + 1);
                }
                at += 2;
                return v;
            }
            case 'u': {
                int v = hex(at, 4);
                if (v < 0) {
                    int end = at;
                    while (end < n && Character.digit(p.charAt(end), 16) >= 0) {
                        end++;
                    }
                    throw error("Illegal Unicode escape sequence", end);
                }
                at += 4;
                if (Character.isHighSurrogate((char) v) && p.startsWith("\\u", at)) {
                    int low = hex(at + 2, 4);
                    if (low >= 0xdc00 && low < 0xe000) {
                        at += 6;
                        return Character.toCodePoint((char) v, (char) low);
                    }
                }
                return v;
            }
            default:
                if (cp < 128 && letter((char) cp) || cp >= '1' && cp <= '9') {
                    throw error("Illegal/unsupported escape sequence", at - 1);
                }
                return cp;
        }
    }

    /** A bracket expression behind its opening bracket. */
    private CharSet set() {
        boolean negate = at < n && p.charAt(at) == '^';
        if (negate) {
            at++;
        }
        CharSet whole = null;
        CharSet part = null;
        boolean first = true;
        boolean combined = false;
        while (true) {
            skip();
            if (at >= n) {
                throw error("Unclosed character class", n - 1);
            }
            char c = p.charAt(at);
            if (c == ']' && !(first && part == null && whole == null)) {
                at++;
                break;
            }
            if (c == '&' && p.startsWith("&&", at)) {
                while (at < n && p.charAt(at) == '&') {
                    at++;
                }
                if (part != null) {
                    whole = whole == null ? part : CharSet.and(whole, part);
                }
                part = null;
                combined = true;
                first = false;
                continue;
            }
            first = false;
            if (c == '[') {
                at++;
                part = CharSet.or(part, set());
                continue;
            }
            if (c == '\\' && p.startsWith("\\Q", at)) {
                int end = p.indexOf("\\E", at + 2);
                for (int i = at + 2; i < (end < 0 ? n : end); i++) {
                    part = CharSet.or(part, fold(CharSet.single(p.charAt(i))));
                }
                at = end < 0 ? n : end + 2;
                continue;
            }
            if (c == '\\' && at + 1 < n) {
                CharSet s = named();
                if (s != null) {
                    part = CharSet.or(part, s);
                    continue;
                }
            }
            int lo = codePoint();
            if (at == n - 1 && p.charAt(at) == '-') {
                throw error("Illegal character range", n);
            }
            CharSet item;
            if (at + 1 < n && p.charAt(at) == '-' && p.charAt(at + 1) != ']' && p.charAt(at + 1) != '[') {
                at++;
                if (p.charAt(at) == '\\' && at + 1 < n && "dDwWsShHvV".indexOf(p.charAt(at + 1)) >= 0) {
                    throw error("Illegal character range", at + 1);
                }
                if (p.charAt(at) == '\\' && at + 1 == n) {
                    throw error("Illegal character range", n);
                }
                int hi = p.startsWith("\\N", at) ? codePointOfName() : codePoint();
                if (hi < lo) {
                    throw error("Illegal character range", at - 1);
                }
                item = CharSet.range(lo, hi);
            } else {
                item = CharSet.single(lo);
            }
            part = CharSet.or(part, fold(item));
        }
        CharSet s = whole == null ? part : part == null ? whole : CharSet.and(whole, part);
        if (s == null) {
            throw error("Bad class syntax", at - 1);
        }
        return CharSet.table(negate ? CharSet.not(s) : s);
    }
}
