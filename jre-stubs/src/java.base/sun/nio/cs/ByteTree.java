package sun.nio.cs;

/**
 * What a charset of several bytes decodes to: nodes of 256 entries, each a code point, two of them ({@link #PAIRS} and more), an error
 * or the node for the next byte. CharsetTablesGenerator says how it is packed.
 */
final class ByteTree {
    /** The first number that stands for two code points. */
    static final int PAIRS = 0x110000;
    /** Entries from here down are nodes: this minus its number. Those between are errors: minus one, minus the length, minus 8 if unmappable. */
    static final int NODES = -32;
    /** An error of length 7: what the charset treats on its own. */
    static final int SPECIAL = -8;

    final int[][] nodes;
    int[][] pairs;
    /** The code points in their order. */
    private int[] order;
    private int count;

    /** {@code next}: from each code point to what follows it in the base's order. */
    ByteTree(Packed in, CodeMap next) {
        nodes = new int[in.number()][256];
        int ops = in.number();
        int high = in.number();
        int low = in.number();
        int wide = in.number();
        byte[] b = in.bytes;
        int end = in.at + ops;
        int h = end;
        int l = h + high;
        int w = l + low;
        order = new int[nodes.length * 256];
        int child = 1;
        int pair = PAIRS;
        int last = 0;
        int at = 0;
        while (in.at < end) {
            int kind = b[in.at] >> 5 & 7;
            int run = b[in.at++] & 31;
            if (run == 31) {
                run += in.number();
            }
            int error = kind == 0 ? -1 - b[in.at++] : 0;
            for (; run > 0; run--) {
                int v;
                switch (kind) {
                    case 0:
                        v = error;
                        break;
                    case 1:
                        v = last + 1;
                        break;
                    case 2:
                        v = next.get(last) - 1;
                        break;
                    case 3:
                        v = (b[h++] & 0xff) << 8 | b[l++] & 0xff;
                        break;
                    case 4:
                        v = b[w++] << 16 | (b[h++] & 0xff) << 8 | b[l++] & 0xff;
                        break;
                    case 5:
                        v = NODES - child++;
                        break;
                    default:
                        v = pair++;
                        break;
                }
                nodes[at >> 8][at & 0xff] = v;
                at++;
                if (v >= 0 && v < PAIRS) {
                    last = v;
                    order[count++] = v;
                }
            }
        }
        in.at = w;
        pairs = new int[in.number()][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new int[] {in.number(), in.number()};
        }
    }

    /** Adds to a map what follows each code point, plus one; answers the last one. */
    int successors(CodeMap map, int last) {
        for (int i = 0; i < count; i++) {
            if (last >= 0) {
                map.putIfAbsent(last, order[i] + 1);
            }
            last = order[i];
        }
        return last;
    }

    /** Adds to a map the bytes of each code point, plus one. */
    void inverse(CodeMap map) {
        int[] prefix = new int[nodes.length];
        for (int n = 0; n < nodes.length; n++) {
            int[] node = nodes[n];
            for (int b = 0; b < 256; b++) {
                int v = node[b];
                if (v <= NODES) {
                    prefix[NODES - v] = prefix[n] << 8 | b;
                } else if (v >= 0 && v < PAIRS) {
                    map.putIfAbsent(v, (prefix[n] << 8 | b) + 1);
                }
            }
        }
    }
}
