import java.util.*;

/** Sudoku by candidates in bit masks and the cell with the fewest of them. */
public class SudokuSolver {
    private final int[] cells = new int[81];
    private final int[] rows = new int[9], columns = new int[9], boxes = new int[9];
    private int tried;

    SudokuSolver(String text) {
        for (int i = 0; i < 81; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '0') {
                put(i, 1 << (c - '1'));
            }
        }
    }

    private static int box(int i) {
        return i / 27 * 3 + i % 9 / 3;
    }

    private void put(int i, int bit) {
        cells[i] = bit;
        rows[i / 9] |= bit;
        columns[i % 9] |= bit;
        boxes[box(i)] |= bit;
    }

    private void take(int i) {
        int bit = ~cells[i];
        cells[i] = 0;
        rows[i / 9] &= bit;
        columns[i % 9] &= bit;
        boxes[box(i)] &= bit;
    }

    boolean solve() {
        int best = -1;
        int fewest = 10;
        int bestMask = 0;
        for (int i = 0; i < 81; i++) {
            if (cells[i] == 0) {
                int mask = 0x1ff & ~(rows[i / 9] | columns[i % 9] | boxes[box(i)]);
                int count = Integer.bitCount(mask);
                if (count < fewest) {
                    best = i;
                    fewest = count;
                    bestMask = mask;
                }
            }
        }
        if (best < 0) {
            return true;
        }
        while (bestMask != 0) {
            int bit = Integer.lowestOneBit(bestMask);
            bestMask ^= bit;
            tried++;
            put(best, bit);
            if (solve()) {
                return true;
            }
            take(best);
        }
        return false;
    }

    @Override public String toString() {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 81; i++) {
            s.append(cells[i] == 0 ? "." : Integer.numberOfTrailingZeros(cells[i]) + 1).append(i % 9 == 8 ? "\n" : i % 3 == 2 ? " | " : " ");
            if (i == 26 || i == 53) {
                s.append("------+-------+------\n");
            }
        }
        return s.toString();
    }

    public static void main(String[] args) {
        String[] puzzles = {
            "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
            "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4.."};
        for (String p : puzzles) {
            SudokuSolver s = new SudokuSolver(p);
            boolean solved = s.solve();
            System.out.println(solved + " after " + s.tried);
            if (solved) {
                System.out.print(s);
            }
        }
    }
}
