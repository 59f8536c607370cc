public class Bits {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 0x12345678, 0x80000000, 0x7FFFFFFF, 42};
        for (int i : ints)
            System.out.println(Integer.bitCount(i) + " " + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.numberOfLeadingZeros(i) + " "
                + Integer.numberOfTrailingZeros(i) + " " + Integer.highestOneBit(i) + " " + Integer.lowestOneBit(i) + " " + Integer.rotateLeft(i, 5) + " "
                + Integer.rotateRight(i, 5) + " " + Integer.signum(i) + " " + Integer.toBinaryString(i) + " " + Integer.toHexString(i) + " " + Integer.toOctalString(i));
        long[] longs = {0, 1, -1, 0x123456789ABCDEFL, Long.MIN_VALUE, Long.MAX_VALUE};
        for (long l : longs)
            System.out.println(Long.bitCount(l) + " " + Long.reverse(l) + " " + Long.reverseBytes(l) + " " + Long.numberOfLeadingZeros(l) + " "
                + Long.numberOfTrailingZeros(l) + " " + Long.highestOneBit(l) + " " + Long.rotateLeft(l, 13) + " " + Long.toHexString(l) + " " + Long.toBinaryString(l));
        System.out.println(Integer.toUnsignedString(-1) + " " + Long.toUnsignedString(-1L) + " " + Integer.divideUnsigned(-1, 10) + " " + Integer.remainderUnsigned(-1, 10)
            + " " + Long.divideUnsigned(-1L, 10) + " " + Long.compareUnsigned(-1, 1) + " " + Integer.parseUnsignedInt("4294967295"));
        System.out.println(Float.floatToIntBits(1.5f) + " " + Double.doubleToLongBits(-0.0) + " " + Float.intBitsToFloat(0x40490fdb) + " " + Double.longBitsToDouble(0x400921fb54442d18L));
    }
}
