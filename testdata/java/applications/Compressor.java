import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;

/** LZ77 with a hash chain, and Huffman codes over its bytes: there and back again, on texts of many kinds. */
public class Compressor {
    static final int WINDOW = 1 << 12, SHORTEST = 4, LONGEST = SHORTEST + 255;

    static class BitOutput implements AutoCloseable {
        private final OutputStream out;
        private int buffer, filled;

        BitOutput(OutputStream out) {
            this.out = out;
        }

        void write(int bits, int count) throws IOException {
            for (int i = count - 1; i >= 0; i--) {
                buffer = buffer << 1 | (bits >>> i & 1);
                if (++filled == 8) {
                    out.write(buffer);
                    buffer = filled = 0;
                }
            }
        }

        @Override
        public void close() throws IOException {
            while (filled != 0) write(0, 1);
            out.close();
        }
    }

    static class BitInput {
        private final InputStream in;
        private int buffer, left;

        BitInput(InputStream in) {
            this.in = in;
        }

        int read() throws IOException {
            if (left == 0) {
                buffer = in.read();
                if (buffer < 0) throw new EOFException("bits are out");
                left = 8;
            }
            return buffer >>> --left & 1;
        }

        int read(int count) throws IOException {
            int value = 0;
            for (int i = 0; i < count; i++) value = value << 1 | read();
            return value;
        }
    }

    static byte[] shrink(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> newest = new HashMap<>();
        int[] before = new int[data.length];
        int literals = 0;
        for (int at = 0; at < data.length; ) {
            int length = 0, distance = 0;
            if (at + SHORTEST <= data.length) {
                int candidate = newest.getOrDefault(key(data, at), -1);
                for (int tries = 0; candidate >= 0 && at - candidate < WINDOW && tries < 16; tries++, candidate = before[candidate]) {
                    int same = 0;
                    while (same < LONGEST && at + same < data.length && data[candidate + same] == data[at + same]) same++;
                    if (same > length) {
                        length = same;
                        distance = at - candidate;
                    }
                }
            }
            if (length >= SHORTEST) {
                literals = flush(out, data, at, literals);
                out.write(0x80 | distance >>> 8);
                out.write(distance);
                out.write(length - SHORTEST);
            } else {
                length = 1;
                if (++literals == 127) literals = flush(out, data, at + 1, literals);
            }
            for (int end = at + length; at < end; at++) {
                if (at + SHORTEST <= data.length) {
                    Integer old = newest.put(key(data, at), at);
                    before[at] = old == null ? -1 : old;
                }
            }
        }
        flush(out, data, data.length, literals);
        return out.toByteArray();
    }

    private static int flush(ByteArrayOutputStream out, byte[] data, int end, int literals) {
        if (literals > 0) {
            out.write(literals);
            out.write(data, end - literals, literals);
        }
        return 0;
    }

    private static int key(byte[] data, int at) {
        return data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16 | data[at + 3] << 24;
    }

    static byte[] grow(byte[] packed) {
        byte[] out = new byte[64];
        int size = 0;
        for (int at = 0; at < packed.length; ) {
            int head = packed[at++] & 0xff;
            if (head < 0x80) {
                out = room(out, size + head);
                System.arraycopy(packed, at, out, size, head);
                at += head;
                size += head;
            } else {
                int distance = (head & 0x7f) << 8 | packed[at++] & 0xff, length = (packed[at++] & 0xff) + SHORTEST;
                out = room(out, size + length);
                for (int i = 0; i < length; i++, size++) out[size] = out[size - distance];
            }
        }
        return Arrays.copyOf(out, size);
    }

    private static byte[] room(byte[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }

    static final class Tree implements Comparable<Tree> {
        final int weight, symbol, order;
        final Tree zero, one;

        Tree(int weight, int symbol, int order, Tree zero, Tree one) {
            this.weight = weight;
            this.symbol = symbol;
            this.order = order;
            this.zero = zero;
            this.one = one;
        }

        @Override
        public int compareTo(Tree other) {
            return weight != other.weight ? Integer.compare(weight, other.weight) : Integer.compare(order, other.order);
        }

        void codes(String prefix, String[] into) {
            if (zero == null) {
                into[symbol] = prefix.isEmpty() ? "0" : prefix;
                return;
            }
            zero.codes(prefix + '0', into);
            one.codes(prefix + '1', into);
        }

        void write(BitOutput out) throws IOException {
            out.write(zero == null ? 1 : 0, 1);
            if (zero == null) {
                out.write(symbol, 8);
            } else {
                zero.write(out);
                one.write(out);
            }
        }

        static Tree read(BitInput in) throws IOException {
            if (in.read() == 1) return new Tree(0, in.read(8), 0, null, null);
            Tree zero = read(in), one = read(in);
            return new Tree(0, -1, 0, zero, one);
        }
    }

    static byte[] encode(byte[] data) throws IOException {
        int[] counts = new int[256];
        for (byte b : data) counts[b & 0xff]++;
        PriorityQueue<Tree> queue = new PriorityQueue<>();
        for (int symbol = 0; symbol < 256; symbol++) if (counts[symbol] > 0) queue.add(new Tree(counts[symbol], symbol, symbol, null, null));
        for (int order = 256; queue.size() > 1; order++) {
            Tree zero = queue.poll(), one = queue.poll();
            queue.add(new Tree(zero.weight + one.weight, -1, order, zero, one));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BitOutput out = new BitOutput(bytes)) {
            out.write(data.length, 32);
            if (data.length == 0) return bytes.toByteArray();
            Tree tree = queue.poll();
            tree.write(out);
            String[] codes = new String[256];
            tree.codes("", codes);
            for (byte b : data) {
                String code = codes[b & 0xff];
                out.write(Integer.parseInt(code, 2), code.length());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] decode(byte[] packed) throws IOException {
        BitInput in = new BitInput(new ByteArrayInputStream(packed));
        byte[] data = new byte[in.read(32)];
        if (data.length == 0) return data;
        Tree root = Tree.read(in);
        for (int i = 0; i < data.length; i++) {
            Tree tree = root;
            if (tree.zero == null) in.read();
            while (tree.zero != null) tree = in.read() == 0 ? tree.zero : tree.one;
            data[i] = (byte) tree.symbol;
        }
        return data;
    }

    static int checksum(byte[] data) {
        int a = 1, b = 0;
        for (byte value : data) {
            a = (a + (value & 0xff)) % 65521;
            b = (b + a) % 65521;
        }
        return b << 16 | a;
    }

    static void round(String name, byte[] data) throws IOException {
        byte[] small = shrink(data), coded = encode(small), back = grow(decode(coded));
        System.out.printf("%-8s %6d -> %6d -> %6d bytes, %08x, %s%n", name, data.length, small.length, coded.length, checksum(coded), Arrays.equals(data, back));
    }

    public static void main(String[] args) throws IOException {
        round("empty", new byte[0]);
        round("one", new byte[] {42});
        round("same", new byte[5000]);
        round("text", "the rain in Spain stays mainly in the plain; ".repeat(60).getBytes(StandardCharsets.US_ASCII));
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        round("noise", noise);
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 2000; i++) numbers.append(i * i % 97).append(i % 10 == 0 ? '\n' : ' ');
        round("numbers", numbers.toString().getBytes(StandardCharsets.UTF_8));
        round("unicode", "\u00e4\u03c0\u2200\ud83d\ude80 ".repeat(300).getBytes(StandardCharsets.UTF_8));
        try {
            decode(Arrays.copyOf(encode("cut short".getBytes()), 9));
        } catch (EOFException e) {
            System.out.println(e);
        }
        try {
            grow(new byte[] {5, 1, 2});
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
