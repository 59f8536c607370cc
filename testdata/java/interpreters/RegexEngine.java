import java.util.*;
import java.util.regex.Pattern;

/** A regular expression engine of its own: parser, Thompson automaton, subset construction, minimization; compared with java.util.regex. */
public class RegexEngine {
    static final class State { final Map<Character, State> on = new TreeMap<>(); final List<State> free = new ArrayList<>(); boolean any; State anyTo; static int count; final int id = count++; }
    record Fragment(State in, State out) {}
    private final String p; private int at;
    private RegexEngine(String p) { this.p = p; }

    static Fragment compile(String p) { State.count = 0; RegexEngine e = new RegexEngine(p); Fragment f = e.alternatives(); if (e.at < p.length()) throw new IllegalArgumentException("unexpected '" + p.charAt(e.at) + "' at " + e.at); return f; }
    private boolean has(char c) { return at < p.length() && p.charAt(at) == c; }
    private Fragment alternatives() { Fragment f = sequence(); while (has('|')) { at++; Fragment g = sequence(); State in = new State(), out = new State(); in.free.add(f.in); in.free.add(g.in); f.out.free.add(out); g.out.free.add(out); f = new Fragment(in, out); } return f; }
    private Fragment sequence() { State s = new State(); Fragment f = new Fragment(s, s); while (at < p.length() && p.charAt(at) != '|' && p.charAt(at) != ')') { Fragment g = repeated(); f.out.free.add(g.in); f = new Fragment(f.in, g.out); } return f; }
    private Fragment repeated() {
        Fragment f = atom();
        while (at < p.length() && "*+?".indexOf(p.charAt(at)) >= 0) {
            char c = p.charAt(at++);
            State in = new State(), out = new State();
            in.free.add(f.in); f.out.free.add(out);
            if (c != '+') in.free.add(out);
            if (c != '?') f.out.free.add(f.in);
            f = new Fragment(in, out);
        }
        return f;
    }
    private Fragment atom() {
        if (at >= p.length()) throw new IllegalArgumentException("unexpected end");
        char c = p.charAt(at++);
        State in = new State(), out = new State();
        switch (c) {
            case '(' -> { Fragment f = alternatives(); if (!has(')')) throw new IllegalArgumentException("unclosed group"); at++; return f; }
            case '[' -> { while (!has(']')) { char lo = p.charAt(at++), hi = lo; if (has('-')) { at++; hi = p.charAt(at++); } for (char x = lo; x <= hi; x++) in.on.put(x, out); } at++; }
            case '.' -> { in.any = true; in.anyTo = out; }
            case '*', '+', '?' -> throw new IllegalArgumentException("dangling '" + c + "' at " + (at - 1));
            case '\\' -> in.on.put(p.charAt(at++), out);
            default -> in.on.put(c, out);
        }
        return new Fragment(in, out);
    }

    static SortedSet<Integer> close(Collection<State> from, Map<Integer, State> all) { Deque<State> todo = new ArrayDeque<>(from); SortedSet<Integer> ids = new TreeSet<>(); while (!todo.isEmpty()) { State s = todo.pop(); if (ids.add(s.id)) { all.put(s.id, s); todo.addAll(s.free); } } return ids; }

    static boolean matches(Fragment f, String text, int[] sizes) {
        Map<Integer, State> all = new HashMap<>();
        SortedSet<Integer> now = close(List.of(f.in), all);
        for (char c : text.toCharArray()) {
            List<State> next = new ArrayList<>();
            for (int id : now) { State s = all.get(id); if (s.any) next.add(s.anyTo); State t = s.on.get(c); if (t != null) next.add(t); }
            now = close(next, all);
            sizes[0] = Math.max(sizes[0], now.size());
        }
        return now.contains(f.out.id);
    }

    static int determinize(Fragment f, String alphabet) {
        Map<Integer, State> all = new HashMap<>();
        Map<SortedSet<Integer>, Integer> number = new LinkedHashMap<>();
        List<int[]> moves = new ArrayList<>();
        Deque<SortedSet<Integer>> todo = new ArrayDeque<>();
        SortedSet<Integer> start = close(List.of(f.in), all);
        number.put(start, 0); todo.add(start);
        while (!todo.isEmpty()) {
            SortedSet<Integer> s = todo.remove();
            int[] row = new int[alphabet.length()];
            for (int i = 0; i < row.length; i++) { List<State> next = new ArrayList<>(); for (int id : s) { State q = all.get(id); if (q.any) next.add(q.anyTo); if (q.on.containsKey(alphabet.charAt(i))) next.add(q.on.get(alphabet.charAt(i))); } SortedSet<Integer> t = close(next, all); if (!number.containsKey(t)) { number.put(t, number.size()); todo.add(t); } row[i] = number.get(t); }
            moves.add(row);
        }
        int[] block = number.keySet().stream().mapToInt(s -> s.contains(f.out.id) ? 1 : 0).toArray();
        for (int blocks = 0; ; ) { Map<List<Integer>, Integer> sig = new LinkedHashMap<>(); int[] next = new int[block.length]; for (int i = 0; i < block.length; i++) { List<Integer> k = new ArrayList<>(List.of(block[i])); for (int m : moves.get(i)) k.add(block[m]); next[i] = sig.computeIfAbsent(k, x -> sig.size()); } block = next; if (sig.size() == blocks) { System.out.print("nfa " + State.count + " dfa " + number.size() + " minimal " + blocks + ": "); return blocks; } blocks = sig.size(); }
    }

    public static void main(String[] args) {
        for (String p : List.of("a*b", "(a|b)*abb", "a?a?a?aaa", "[a-c]+(ab|ba)?", "a.c|", "(ab)*(ba)*", "x\\*y")) {
            Fragment f = compile(p);
            determinize(f, "abc");
            StringBuilder hits = new StringBuilder();
            int[] max = {0};
            boolean agree = true;
            for (int n = 0; n < 3 * 3 * 3 * 3 * 3; n++) { String t = Integer.toString(n, 3).replace('0', 'a').replace('1', 'b').replace('2', 'c'); boolean m = matches(f, t, max); agree &= m == Pattern.matches(p, t); if (m && hits.length() < 30) hits.append(t).append(' '); }
            System.out.println(p + " " + agree + " " + hits.toString().trim() + " max " + max[0]);
        }
        for (String bad : List.of("(a", "a)", "*a", "a|*")) try { compile(bad); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        String evil = "(a*)*b";
        System.out.println(matches(compile(evil), "a".repeat(500), new int[1]));
    }
}
