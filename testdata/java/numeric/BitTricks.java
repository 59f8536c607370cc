import java.util.*;

/** Bits of ints and longs: counts, rotations, reversals, masks, Gray codes, subsets, packing, shifts beyond the width. */
public class BitTricks {
    static String b(int x) { return String.format("%8s", Integer.toBinaryString(x & 255)).replace(' ', '0'); }
    static int morton(int x, int y) { int r = 0; for (int i = 0; i < 16; i++) r |= (x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1; return r; }

    public static void main(String[] args) {
        for (int x : new int[] {0, 1, -1, 0x12345678, Integer.MIN_VALUE, 0x0F0F0F0F}) {
            System.out.printf("%11d %08x pop=%d lead=%d trail=%d rev=%08x bytes=%08x hi=%d lo=%d rotl=%08x rotr=%08x par=%d%n", x, x, Integer.bitCount(x), Integer.numberOfLeadingZeros(x), Integer.numberOfTrailingZeros(x),
                Integer.reverse(x), Integer.reverseBytes(x), Integer.highestOneBit(x), Integer.lowestOneBit(x), Integer.rotateLeft(x, 7), Integer.rotateRight(x, 40), Integer.bitCount(x) & 1);
        }
        long l = 0xDEADBEEFCAFEBABEL;
        System.out.println(Long.bitCount(l) + " " + Long.toHexString(Long.reverse(l)) + " " + Long.toBinaryString(Long.highestOneBit(l)).length() + " " + Long.numberOfTrailingZeros(l) + " " + Long.toUnsignedString(l) + " " + Long.toOctalString(l) + " " + Long.compareUnsigned(l, 1));
        System.out.println((1 << 33) + " " + (1L << 65) + " " + (-1 >>> 28) + " " + (-1 >> 28) + " " + (-17 >> 2) + " " + (-17 >>> 30) + " " + (-17 / 4) + " " + (5 << -1) + " " + ((byte) 200 >> 1) + " " + ((byte) 200 >>> 1) + " " + (((byte) 200 & 255) >>> 1) + " " + ('a' << 1));
        byte by = (byte) 0x80; by >>>= 1; short sh = (short) 0x8000; sh >>= 15; char ch = 0xffff; ch <<= 4; int i = 5; i ^= i << 3; i |= 0x100; i &= ~1;
        System.out.println(by + " " + sh + " " + (int) ch + " " + i);
        StringBuilder gray = new StringBuilder();
        for (int g = 0; g < 8; g++) gray.append(b(g ^ g >> 1).substring(5)).append(' ');
        System.out.println(gray);
        List<String> subsets = new ArrayList<>();
        for (int mask = 0b1011, s = mask; ; s = s - 1 & mask) { subsets.add(Integer.toBinaryString(s)); if (s == 0) break; }
        System.out.println(subsets);
        List<String> combos = new ArrayList<>();
        for (int v = 0b111; v < 1 << 5; ) { combos.add(b(v).substring(3)); int t = v | v - 1; v = t + 1 | (~t & -~t) - 1 >> Integer.numberOfTrailingZeros(v) + 1; }
        System.out.println(combos);
        int packed = 2024 - 1900 << 9 | 2 << 5 | 29;
        System.out.println(((packed >> 9) + 1900) + "-" + (packed >> 5 & 15) + "-" + (packed & 31) + " " + morton(5, 3) + " " + Integer.compress(0xABCD, 0xF0F0) + " " + Integer.toHexString(Integer.expand(0xAC, 0xF0F0)) + " " + Long.compress(l, 0xFFFF0000L));
        int a = 3, c = 9; a ^= c; c ^= a; a ^= c;
        System.out.println(a + " " + c + " " + (a & -a) + " " + ((a & a - 1) == 0) + " " + (a + c >>> 1) + " " + ((7 ^ -3) < 0) + " " + (-5 >> 31 | 5 >>> 31) + " " + (~7 + 1));
        BitSet bs = new BitSet();
        for (int k = 0; k < 100; k += 7) bs.set(k);
        BitSet odd = new BitSet(); odd.set(1, 60); odd.flip(5, 9);
        BitSet and = (BitSet) bs.clone(); and.and(odd); BitSet xor = (BitSet) bs.clone(); xor.xor(odd);
        System.out.println(bs + " " + and + " " + xor.cardinality() + " " + bs.previousSetBit(50) + " " + bs.nextClearBit(0) + " " + bs.length() + " " + bs.intersects(odd) + " " + Arrays.toString(bs.toLongArray()) + " " + bs.get(10, 30));
        System.out.println(Integer.parseUnsignedInt("4294967295") + " " + Integer.divideUnsigned(-1, 2) + " " + Integer.remainderUnsigned(-1, 7) + " " + Integer.toUnsignedLong(-1) + " " + Byte.toUnsignedInt((byte) -1) + " " + Long.divideUnsigned(-1L, 10) + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Integer.toUnsignedString(-2, 16) + " " + Math.multiplyHigh(l, l) + " " + Math.unsignedMultiplyHigh(l, l));
    }
}
