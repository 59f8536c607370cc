import java.util.*;
import java.util.function.*;

/** Brainf*** with a jump table, Turing machines, cellular automata, Game of Life on a torus and on an endless plane, Langton's ant, L-systems. */
public class BrainMachines {
    static String brain(String code, String input) {
        int[] jump = new int[code.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < code.length(); i++) { if (code.charAt(i) == '[') open.push(i); else if (code.charAt(i) == ']') { if (open.isEmpty()) return "unbalanced ] at " + i; int j = open.pop(); jump[i] = j; jump[j] = i; } }
        if (!open.isEmpty()) return "unbalanced [ at " + open.peek();
        byte[] tape = new byte[300];
        int p = 0, in = 0;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < code.length(); i++) switch (code.charAt(i)) {
            case '>' -> p++; case '<' -> p--; case '+' -> tape[p]++; case '-' -> tape[p]--; case '.' -> out.append((char) tape[p]); case ',' -> tape[p] = in < input.length() ? (byte) input.charAt(in++) : 0;
            case '[' -> { if (tape[p] == 0) i = jump[i]; } case ']' -> { if (tape[p] != 0) i = jump[i]; } default -> { }
        }
        return out.toString();
    }

    record Rule(char write, int move, String next) {}
    static String turing(Map<String, Rule> rules, String tape) {
        TreeMap<Integer, Character> cells = new TreeMap<>();
        for (int i = 0; i < tape.length(); i++) cells.put(i, tape.charAt(i));
        String state = "A";
        int at = 0, steps = 0;
        while (!state.equals("H") && steps < 10000) { Rule r = rules.get(state + cells.getOrDefault(at, '0')); if (r == null) return "stuck in " + state; cells.put(at, r.write); at += r.move; state = r.next; steps++; }
        StringBuilder s = new StringBuilder();
        cells.values().forEach(s::append);
        return steps + " " + s;
    }

    static void elementary(int rule, int width, int rows) {
        BitSet line = new BitSet();
        line.set(width / 2);
        for (int r = 0; r < rows; r++) {
            StringBuilder s = new StringBuilder();
            BitSet next = new BitSet();
            for (int i = 0; i < width; i++) { s.append(line.get(i) ? '#' : ' '); int k = (line.get((i + width - 1) % width) ? 4 : 0) | (line.get(i) ? 2 : 0) | (line.get((i + 1) % width) ? 1 : 0); next.set(i, (rule >> k & 1) == 1); }
            System.out.println("|" + s + "|");
            line = next;
        }
    }

    static Set<Long> life(Set<Long> live) {
        Map<Long, Integer> n = new HashMap<>();
        for (long c : live) for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) if (dx != 0 || dy != 0) n.merge(cell((int) (c >> 32) + dx, (int) c + dy), 1, Integer::sum);
        Set<Long> next = new HashSet<>();
        n.forEach((c, k) -> { if (k == 3 || k == 2 && live.contains(c)) next.add(c); });
        return next;
    }
    static long cell(int x, int y) { return (long) x << 32 | y & 0xffffffffL; }

    public static void main(String[] args) {
        System.out.println(brain("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.", "").trim() + " " + brain(",[.,]", "echo") + " " + brain(",>,<[->[->+>+<<]>>[-<<+>>]<<<]>>>.", "\u0008\u0009") + " " + brain("+[", "") + " " + brain("]", ""));
        System.out.println(turing(Map.of("A0", new Rule('1', 1, "B"), "A1", new Rule('1', -1, "B"), "B0", new Rule('1', -1, "A"), "B1", new Rule('1', 1, "H")), "") + " " + turing(Map.of("A1", new Rule('0', 1, "A"), "A0", new Rule('1', 1, "A"), "A_", new Rule('_', 0, "H")), "10110_") + " " + turing(Map.of(), "1"));
        elementary(30, 31, 8);
        elementary(90, 31, 8);
        Set<Long> r = new HashSet<>();
        for (int[] c : new int[][] {{1, 0}, {2, 0}, {0, 1}, {1, 1}, {1, 2}}) r.add(cell(c[0], c[1]));
        StringBuilder counts = new StringBuilder();
        for (int g = 0; g <= 200; g++) { if (g % 20 == 0) counts.append(r.size()).append(' '); r = life(r); }
        System.out.println(counts);
        Set<Long> black = new HashSet<>();
        int x = 0, y = 0, d = 0;
        for (int i = 0; i < 11000; i++) { long c = cell(x, y); if (black.remove(c)) d = (d + 3) % 4; else { black.add(c); d = (d + 1) % 4; } x += new int[] {0, 1, 0, -1}[d]; y += new int[] {-1, 0, 1, 0}[d]; }
        System.out.println(black.size() + " " + x + "," + y);
        String s = "F";
        for (int i = 0; i < 4; i++) s = s.replace("F", "F+F-F-F+F");
        UnaryOperator<String> algae = t -> t.chars().collect(StringBuilder::new, (b, c) -> b.append(c == 'A' ? "AB" : "A"), StringBuilder::append).toString();
        String a = "A";
        for (int i = 0; i < 7; i++) a = algae.apply(a);
        System.out.println(s.length() + " " + s.hashCode() + " " + a);
    }
}
