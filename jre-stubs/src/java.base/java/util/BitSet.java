package java.util;

import java.io.Serializable;
import java.util.stream.IntStream;

/** A row of bits that grows. */
public class BitSet implements Cloneable, Serializable {
    private static final long serialVersionUID = 7997698588986878753L;
    private static final java.io.ObjectStreamField[] serialPersistentFields = {new java.io.ObjectStreamField("bits", long[].class)};

    private transient long[] words;

    public BitSet() {
        words = new long[1];
    }

    public BitSet(int nbits) {
        if (nbits < 0) {
            throw new NegativeArraySizeException("nbits < 0: " + nbits);
        }
        words = new long[(nbits + 63) >>> 6];
    }

    public static BitSet valueOf(java.nio.LongBuffer lb) {
        java.nio.LongBuffer rest = lb.slice();
        long[] longs = new long[rest.remaining()];
        rest.get(longs);
        return valueOf(longs);
    }

    public static BitSet valueOf(byte[] bytes) {
        long[] longs = new long[(bytes.length + 7) / 8];
        for (int i = 0; i < bytes.length; i++) {
            longs[i >> 3] |= (bytes[i] & 0xffL) << 8 * (i & 7);
        }
        return valueOf(longs);
    }

    public static BitSet valueOf(java.nio.ByteBuffer bb) {
        java.nio.ByteBuffer rest = bb.slice();
        byte[] bytes = new byte[rest.remaining()];
        rest.get(bytes);
        return valueOf(bytes);
    }

    public static BitSet valueOf(long[] longs) {
        BitSet b = new BitSet(0);
        int n = longs.length;
        while (n > 0 && longs[n - 1] == 0) {
            n--;
        }
        b.words = Arrays.copyOf(longs, n);
        return b;
    }

    private static void check(int index, String name) {
        if (index < 0) {
            throw new IndexOutOfBoundsException(name + " < 0: " + index);
        }
    }

    private static void checkRange(int from, int to) {
        check(from, "fromIndex");
        check(to, "toIndex");
        if (from > to) {
            throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
        }
    }

    private void room(int wordIndex) {
        if (wordIndex >= words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, wordIndex + 1));
        }
    }

    private int wordsInUse() {
        int n = words.length;
        while (n > 0 && words[n - 1] == 0) {
            n--;
        }
        return n;
    }

    public long[] toLongArray() {
        return Arrays.copyOf(words, wordsInUse());
    }

    public byte[] toByteArray() {
        byte[] bytes = new byte[length() + 7 >>> 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (words[i >> 3] >>> 8 * (i & 7));
        }
        return bytes;
    }

    public boolean get(int bitIndex) {
        check(bitIndex, "bitIndex");
        int w = bitIndex >> 6;
        return w < words.length && (words[w] & 1L << bitIndex) != 0;
    }

    public BitSet get(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        BitSet b = new BitSet();
        for (int i = nextSetBit(fromIndex); i >= 0 && i < toIndex; i = nextSetBit(i + 1)) {
            b.set(i - fromIndex);
        }
        return b;
    }

    public void set(int bitIndex) {
        check(bitIndex, "bitIndex");
        room(bitIndex >> 6);
        words[bitIndex >> 6] |= 1L << bitIndex;
    }

    public void set(int bitIndex, boolean value) {
        if (value) {
            set(bitIndex);
        } else {
            clear(bitIndex);
        }
    }

    public void set(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            set(i);
        }
    }

    public void set(int fromIndex, int toIndex, boolean value) {
        if (value) {
            set(fromIndex, toIndex);
        } else {
            clear(fromIndex, toIndex);
        }
    }

    public void clear(int bitIndex) {
        check(bitIndex, "bitIndex");
        if (bitIndex >> 6 < words.length) {
            words[bitIndex >> 6] &= ~(1L << bitIndex);
        }
    }

    public void clear(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        int end = Math.min(toIndex, length());
        for (int i = fromIndex; i < end; i++) {
            clear(i);
        }
    }

    public void clear() {
        Arrays.fill(words, 0L);
    }

    public void flip(int bitIndex) {
        check(bitIndex, "bitIndex");
        room(bitIndex >> 6);
        words[bitIndex >> 6] ^= 1L << bitIndex;
    }

    public void flip(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            flip(i);
        }
    }

    public int nextSetBit(int fromIndex) {
        check(fromIndex, "fromIndex");
        int w = fromIndex >> 6;
        if (w >= words.length) {
            return -1;
        }
        long word = words[w] & -1L << fromIndex;
        while (word == 0) {
            if (++w == words.length) {
                return -1;
            }
            word = words[w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(word);
    }

    public int nextClearBit(int fromIndex) {
        check(fromIndex, "fromIndex");
        int w = fromIndex >> 6;
        if (w >= words.length) {
            return fromIndex;
        }
        long word = ~words[w] & -1L << fromIndex;
        while (word == 0) {
            if (++w == words.length) {
                return w << 6;
            }
            word = ~words[w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(word);
    }

    public int previousSetBit(int fromIndex) {
        return previous(fromIndex, true);
    }

    public int previousClearBit(int fromIndex) {
        return previous(fromIndex, false);
    }

    private int previous(int fromIndex, boolean value) {
        if (fromIndex < -1) {
            throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        }
        int i = value ? Math.min(fromIndex, length() - 1) : fromIndex;
        while (i >= 0 && get(i) != value) {
            i--;
        }
        return i;
    }

    public int length() {
        int n = wordsInUse();
        return n == 0 ? 0 : (n << 6) - Long.numberOfLeadingZeros(words[n - 1]);
    }

    public boolean isEmpty() {
        return wordsInUse() == 0;
    }

    public boolean intersects(BitSet set) {
        for (int i = Math.min(words.length, set.words.length) - 1; i >= 0; i--) {
            if ((words[i] & set.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public int cardinality() {
        int n = 0;
        for (long w : words) {
            n += Long.bitCount(w);
        }
        return n;
    }

    public void and(BitSet set) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= i < set.words.length ? set.words[i] : 0;
        }
    }

    public void or(BitSet set) {
        int n = set.wordsInUse();
        room(n - 1);
        for (int i = 0; i < n; i++) {
            words[i] |= set.words[i];
        }
    }

    public void xor(BitSet set) {
        int n = set.wordsInUse();
        room(n - 1);
        for (int i = 0; i < n; i++) {
            words[i] ^= set.words[i];
        }
    }

    public void andNot(BitSet set) {
        for (int i = Math.min(words.length, set.words.length) - 1; i >= 0; i--) {
            words[i] &= ~set.words[i];
        }
    }

    public int hashCode() {
        long h = 1234;
        for (int i = wordsInUse(); --i >= 0; ) {
            h ^= words[i] * (i + 1);
        }
        return (int) (h >> 32 ^ h);
    }

    public int size() {
        return words.length << 6;
    }

    public boolean equals(Object obj) {
        if (!(obj instanceof BitSet set)) {
            return false;
        }
        int n = wordsInUse();
        return n == set.wordsInUse() && Arrays.equals(words, 0, n, set.words, 0, n);
    }

    public Object clone() {
        try {
            BitSet b = (BitSet) super.clone();
            b.words = words.clone();
            return b;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public String toString() {
        StringBuilder sb = new StringBuilder("{");
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
            if (sb.length() > 1) {
                sb.append(", ");
            }
            sb.append(i);
            if (i == Integer.MAX_VALUE) {
                break;
            }
        }
        return sb.append('}').toString();
    }

    public IntStream stream() {
        return java.util.stream.StreamSupport.intStream(new SetBits(this, 0, -1, 0, true), false);
    }

    /** The indices of set bits; looks at the set when it is first used. */
    private static final class SetBits implements Spliterator.OfInt {
        private final BitSet set;
        private int at;
        /** Negative until the first use. */
        private int end;
        private int left;
        private boolean whole;

        SetBits(BitSet set, int at, int end, int left, boolean whole) {
            this.set = set;
            this.at = at;
            this.end = end;
            this.left = left;
            this.whole = whole;
        }

        private void bind() {
            if (end < 0) {
                end = set.length();
                left = set.cardinality();
                seek(0);
            }
        }

        private void seek(int from) {
            int next = from < 0 || from >= end ? -1 : set.nextSetBit(from);
            at = next < 0 || next >= end ? end : next;
        }

        @Override
        public boolean tryAdvance(java.util.function.IntConsumer action) {
            Objects.requireNonNull(action);
            bind();
            int i = at;
            if (i >= end) {
                return false;
            }
            seek(i + 1);
            action.accept(i);
            return true;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            bind();
            int from = at;
            int middle = from + end >>> 1;
            if (from >= middle) {
                return null;
            }
            whole = false;
            left >>>= 1;
            SetBits first = new SetBits(set, from, middle, left, false);
            seek(middle);
            return first;
        }

        @Override
        public long estimateSize() {
            bind();
            return left;
        }

        @Override
        public int characteristics() {
            return ORDERED | DISTINCT | SORTED | (whole ? SIZED : 0);
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return null;
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.putFields().put("bits", toLongArray());
        s.writeFields();
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.IOException, ClassNotFoundException {
        words = ((long[]) s.readFields().get("bits", null)).clone();
    }
}
