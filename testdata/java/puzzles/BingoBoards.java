import java.util.*;
import java.util.stream.*;

/** Bingo with a squid: the first and the last board to win. */
public class BingoBoards {
    static final int[] DRAWN = {7, 4, 9, 5, 11, 17, 23, 2, 0, 14, 21, 24, 10, 16, 13, 6, 15, 25, 12, 22, 18, 20, 8, 19, 3, 26, 1};
    static final String TEXT = """
        22 13 17 11  0
         8  2 23  4 24
        21  9 14 16  7
         6 10  3 18  5
         1 12 20 15 19

         3 15  0  2 22
         9 18 13 17  5
        19  8  7 25 23
        20 11 10 24  4
        14 21 16 12  6

        14 21 17 24  4
        10 16 15  9 19
        18  8 23 26 20
        22 11 13  6  5
         2  0 12  3  7
        """;

    static class Board {
        final int[][] numbers;
        final BitSet marked = new BitSet(25);
        boolean won;

        Board(String text) {
            numbers = text.lines().map(l -> Arrays.stream(l.trim().split(" +")).mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
        }

        boolean mark(int n) {
            for (int r = 0; r < 5; r++) {
                for (int c = 0; c < 5; c++) {
                    if (numbers[r][c] == n) {
                        marked.set(5 * r + c);
                    }
                }
            }
            for (int i = 0; i < 5 && !won; i++) {
                int line = i;
                won = marked.get(5 * i, 5 * i + 5).cardinality() == 5 || IntStream.range(0, 5).allMatch(k -> marked.get(5 * k + line));
            }
            return won;
        }

        int unmarked() {
            int sum = 0;
            for (int i = marked.nextClearBit(0); i < 25; i = marked.nextClearBit(i + 1)) {
                sum += numbers[i / 5][i % 5];
            }
            return sum;
        }
    }

    public static void main(String[] args) {
        List<Board> boards = Stream.of(TEXT.split("\n\n")).map(Board::new).collect(Collectors.toCollection(LinkedList::new));
        for (int n : DRAWN) {
            for (Iterator<Board> it = boards.iterator(); it.hasNext();) {
                Board b = it.next();
                if (b.mark(n)) {
                    it.remove();
                    System.out.printf("wins at %d: %d * %d = %d, marked %s, left %d%n", n, b.unmarked(), n, n * b.unmarked(), b.marked, boards.size());
                }
            }
        }
    }
}
