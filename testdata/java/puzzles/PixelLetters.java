import java.util.*;
import java.util.stream.*;

/** Dots on transparent paper, folded until letters show; then the letters are read. */
public class PixelLetters {
    record Dot(int x, int y) {
        Dot fold(char axis, int line) {
            return axis == 'x' ? new Dot(x > line ? 2 * line - x : x, y) : new Dot(x, y > line ? 2 * line - y : y);
        }
    }

    static final String FONT_LETTERS = "CEFHLOPU";
    static final String[] FONT = {".##.|#..#|#...|#...|#..#|.##.", "####|#...|###.|#...|#...|####", "####|#...|###.|#...|#...|#...", "#..#|#..#|####|#..#|#..#|#..#",
        "#...|#...|#...|#...|#...|####", ".##.|#..#|#..#|#..#|#..#|.##.", "###.|#..#|#..#|###.|#...|#...", "#..#|#..#|#..#|#..#|#..#|.##."};

    static Set<Dot> unfold(String word) {
        Set<Dot> dots = new LinkedHashSet<>();
        for (int i = 0; i < word.length(); i++) {
            String[] rows = FONT[FONT_LETTERS.indexOf(word.charAt(i))].split("\\|");
            for (int y = 0; y < 6; y++) {
                for (int x = 0; x < 4; x++) {
                    if (rows[y].charAt(x) == '#') {
                        int px = 5 * i + x;
                        // Every second dot is on the other side of the folds.
                        dots.add((px + y) % 2 == 0 ? new Dot(px, 12 - y) : new Dot(40 - px, y));
                    }
                }
            }
        }
        return dots;
    }

    static String read(Set<Dot> dots) {
        int width = dots.stream().mapToInt(Dot::x).max().orElse(0) + 1;
        StringBuilder word = new StringBuilder();
        for (int left = 0; left < width; left += 5) {
            int from = left;
            String shape = IntStream.range(0, 6).mapToObj(y -> IntStream.range(0, 4).mapToObj(x -> dots.contains(new Dot(from + x, y)) ? "#" : ".").collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
            int index = Arrays.asList(FONT).indexOf(shape);
            word.append(index < 0 ? '?' : FONT_LETTERS.charAt(index));
        }
        return word.toString();
    }

    public static void main(String[] args) {
        Set<Dot> dots = unfold("HELPFUCO".replace("FUC", "OLE"));
        System.out.println(dots.size() + " dots, first " + dots.iterator().next());
        for (String fold : "fold along y=6,fold along x=20".split(",")) {
            char axis = fold.charAt(11);
            int line = Integer.parseInt(fold.substring(13));
            dots = dots.stream().map(d -> d.fold(axis, line)).collect(Collectors.toCollection(HashSet::new));
            System.out.println(fold + ": " + dots.size());
        }
        Set<Dot> last = dots;
        for (int y = 0; y < 6; y++) {
            int row = y;
            System.out.println(IntStream.range(0, 39).mapToObj(x -> last.contains(new Dot(x, row)) ? "█" : " ").collect(Collectors.joining()).stripTrailing());
        }
        System.out.println(read(last));
    }
}
