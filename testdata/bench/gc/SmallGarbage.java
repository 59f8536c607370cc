/** Ten gigabytes of small objects, of which next to nothing lives. */
public class SmallGarbage {
    static final class Cell {
        final Cell next;
        final int value;

        Cell(Cell next, int value) {
            this.next = next;
            this.value = value;
        }
    }

    public static void main(String[] args) {
        long total = Long.parseLong(args.length > 0 ? args[0] : "10000") << 20;
        Object[] keep = new Object[1024];
        long allocated = 0;
        int round = 0;
        while (allocated < total) {
            Cell list = null;
            for (int i = 0; i < 16; i++) {
                list = new Cell(list, i);
            }
            keep[round++ & 1023] = list;
            byte[] bytes = new byte[640];
            bytes[round & 511] = 1;
            allocated += 16 * 24 + 656;
        }
        System.out.println("rounds " + round);
    }
}
