// args: hangman seed7
// stdin: a
// stdin: e
// stdin: n
// stdin: 1
// stdin: nn
// stdin: h
// stdin: a
// stdin: g
// stdin: m
import java.util.*;
import java.util.stream.*;

/** Hangman at the console, with a drawing that grows; then number guessing by a strategy and tic-tac-toe played out by minimax. */
public class HangmanGame {
    static final String[] GALLOWS = {"  O", " /|", "\\", " /", " \\"};

    static boolean hangman(String word, Scanner in) {
        SortedSet<Character> tried = new TreeSet<>();
        int misses = 0;
        while (misses < GALLOWS.length && in.hasNextLine()) {
            String s = in.nextLine();
            if (s.length() != 1 || !Character.isLetter(s.charAt(0))) { System.out.println("one letter, not '" + s + "'"); continue; }
            char c = s.charAt(0);
            if (!tried.add(c)) { System.out.println("again " + c); continue; }
            if (word.indexOf(c) < 0) misses++;
            String shown = word.chars().mapToObj(x -> tried.contains((char) x) ? String.valueOf((char) x) : "_").collect(Collectors.joining(" "));
            System.out.println(shown + "   " + String.join("", Arrays.copyOf(GALLOWS, misses)) + " " + tried);
            if (!shown.contains("_")) return true;
        }
        return false;
    }

    static int guesses(int secret, int lo, int hi) { int n = 0; while (true) { n++; int g = lo + hi >>> 1; if (g == secret) return n; if (g < secret) lo = g + 1; else hi = g - 1; } }

    static final int[][] LINES = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};
    static char winner(char[] b) { for (int[] l : LINES) if (b[l[0]] != '.' && b[l[0]] == b[l[1]] && b[l[1]] == b[l[2]]) return b[l[0]]; return new String(b).indexOf('.') < 0 ? '=' : 0; }
    static final Map<String, Integer> MEMO = new HashMap<>();
    static int score(char[] b, char turn) {
        char w = winner(b);
        if (w != 0) return w == '=' ? 0 : w == turn ? 1 : -1;
        Integer known = MEMO.get(new String(b) + turn);
        if (known != null) return known;
        int best = -2;
        for (int i = 0; i < 9; i++) if (b[i] == '.') { b[i] = turn; best = Math.max(best, -score(b, turn == 'X' ? 'O' : 'X')); b[i] = '.'; }
        MEMO.put(new String(b) + turn, best);
        return best;
    }

    public static void main(String[] args) {
        System.out.println(hangman(args[0], new Scanner(System.in)) ? "won" : "lost");
        System.out.println(IntStream.of(1, 50, 64, 100).map(s -> guesses(s, 1, 100)).boxed().toList() + " worst " + IntStream.rangeClosed(1, 100).map(s -> guesses(s, 1, 100)).max().getAsInt());
        char[] b = ".........".toCharArray();
        Random r = new Random(args[1].hashCode());
        for (char turn = 'X'; winner(b) == 0; turn = turn == 'X' ? 'O' : 'X') {
            int move = -1;
            if (turn == 'O') { int best = -2; for (int i = 0; i < 9; i++) if (b[i] == '.') { b[i] = turn; int s = -score(b, 'X'); b[i] = '.'; if (s > best) { best = s; move = i; } } } else do move = r.nextInt(9); while (b[move] != '.');
            b[move] = turn;
        }
        System.out.println(new String(b, 0, 3) + "/" + new String(b, 3, 3) + "/" + new String(b, 6, 3) + " " + winner(b) + " " + MEMO.size());
    }
}
