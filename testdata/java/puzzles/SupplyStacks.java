import java.util.*;
import java.util.regex.*;

/** Crates drawn as text, moved by instructions, one by one and all at once. */
public class SupplyStacks {
    private static final String DRAWING = """
            [D]    \s
        [N] [C]    \s
        [Z] [M] [P]
         1   2   3 \s
        """;
    private static final String MOVES = """
        move 1 from 2 to 1
        move 3 from 1 to 3
        move 2 from 2 to 1
        move 1 from 1 to 2
        """;
    private static final Pattern MOVE = Pattern.compile("move (\\d+) from (\\d+) to (\\d+)");

    private static List<Deque<Character>> parse() {
        List<String> lines = new ArrayList<>(DRAWING.lines().toList());
        String numbers = lines.remove(lines.size() - 1);
        int count = numbers.trim().split("\\s+").length;
        List<Deque<Character>> stacks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stacks.add(new ArrayDeque<>());
        }
        for (String line : lines) {
            for (int i = 0; i < count && 4 * i + 1 < line.length(); i++) {
                char c = line.charAt(4 * i + 1);
                if (Character.isLetter(c)) {
                    stacks.get(i).addLast(c);
                }
            }
        }
        return stacks;
    }

    private static String run(boolean together) {
        List<Deque<Character>> stacks = parse();
        Matcher m = MOVE.matcher(MOVES);
        while (m.find()) {
            int n = Integer.parseInt(m.group(1));
            Deque<Character> from = stacks.get(Integer.parseInt(m.group(2)) - 1);
            Deque<Character> to = stacks.get(Integer.parseInt(m.group(3)) - 1);
            Deque<Character> hand = new ArrayDeque<>();
            for (int i = 0; i < n; i++) {
                if (together) {
                    hand.push(from.pop());
                } else {
                    to.push(from.pop());
                }
            }
            while (!hand.isEmpty()) {
                to.push(hand.pop());
            }
            System.out.println(m.group() + " -> " + stacks);
        }
        StringBuilder tops = new StringBuilder();
        stacks.forEach(s -> tops.append(s.isEmpty() ? ' ' : s.peek()));
        return tops.toString();
    }

    public static void main(String[] args) {
        System.out.println(run(false));
        System.out.println(run(true));
    }
}
