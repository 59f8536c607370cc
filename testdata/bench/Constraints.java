import java.util.BitSet;

/** Sudoku by constraint propagation and search; queens by bit masks. */
public class Constraints {
    static final String[] PUZZLES = {
        "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
        "..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9",
        "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
    };
    static long nodes;

    static boolean solve(int[] cells, int[] rows, int[] columns, int[] boxes) {
        nodes++;
        int best = -1, bestMask = 0, bestCount = 10;
        for (int i = 0; i < 81; i++) {
            if (cells[i] != 0) continue;
            int row = i / 9, column = i % 9, box = row / 3 * 3 + column / 3;
            int mask = ~(rows[row] | columns[column] | boxes[box]) & 0x3fe;
            int count = Integer.bitCount(mask);
            if (count < bestCount) {
                best = i;
                bestMask = mask;
                bestCount = count;
                if (count <= 1) break;
            }
        }
        if (best < 0) return true;
        int row = best / 9, column = best % 9, box = row / 3 * 3 + column / 3;
        for (int mask = bestMask; mask != 0; mask &= mask - 1) {
            int bit = mask & -mask;
            cells[best] = Integer.numberOfTrailingZeros(bit);
            rows[row] |= bit;
            columns[column] |= bit;
            boxes[box] |= bit;
            if (solve(cells, rows, columns, boxes)) return true;
            rows[row] ^= bit;
            columns[column] ^= bit;
            boxes[box] ^= bit;
        }
        cells[best] = 0;
        return false;
    }

    static int queens(int n, int row, int columns, int left, int right) {
        if (row == n) return 1;
        int found = 0;
        for (int free = ~(columns | left | right) & ((1 << n) - 1); free != 0; free &= free - 1) {
            int bit = free & -free;
            found += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
        return found;
    }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 30 : Integer.parseInt(args[0]);
        long sum = 0;
        BitSet seen = new BitSet();
        for (int round = 0; round < rounds; round++)
            for (int p = 0; p < PUZZLES.length; p++) {
                if (p == 1 && round > 0) continue;
                int[] cells = new int[81], rows = new int[9], columns = new int[9], boxes = new int[9];
                for (int i = 0; i < 81; i++) {
                    char c = PUZZLES[p].charAt(i);
                    if (c == '.') continue;
                    int bit = 1 << (cells[i] = c - '0');
                    rows[i / 9] |= bit;
                    columns[i % 9] |= bit;
                    boxes[i / 27 * 3 + i % 9 / 3] |= bit;
                }
                if (solve(cells, rows, columns, boxes)) for (int cell : cells) sum = sum * 10 % 1_000_003 + cell;
                seen.set((int) (sum & 1023));
            }
        System.out.println(sum + " " + nodes + " " + queens(Math.min(7 + rounds, 12), 0, 0, 0, 0) + " " + seen.cardinality());
    }
}
