/** Linked structures that live long, with ever new objects stored into them. */
public class OldToYoung {
    static final class Cell {
        Cell next;
        int[] data;
        int value;
        Cell(Cell next, int value) { this.next = next; this.value = value; }
    }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 6_000_000 : Integer.parseInt(args[0]);
        Cell[] table = new Cell[1 << 15];
        int seed = 17;
        for (int i = 0; i < rounds; i++) {
            seed = seed * 1103515245 + 12345;
            int at = (seed >>> 8) & (table.length - 1);
            Cell old = table[at];
            Cell fresh = new Cell(old == null || (seed & 7) == 0 ? null : old, i);
            if (fresh.next != null && fresh.next.next != null) fresh.next = fresh.next.next;
            if ((seed & 63) == 0) fresh.data = new int[(seed >>> 20) & 31];
            table[at] = fresh;
        }
        long sum = 0;
        for (Cell cell : table)
            for (int depth = 0; cell != null; cell = cell.next, depth++) sum += cell.value % 1000 + depth + (cell.data == null ? 0 : cell.data.length);
        System.out.println(sum);
    }
}
