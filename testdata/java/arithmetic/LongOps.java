public class LongOps {
    public static void main(String[] args) {
        long[] values = {0, 1, -1, 3, -7, 63, 64, 0xFFFFFFFFL, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, 987654321987654321L};
        for (long a : values)
            for (long b : values) {
                System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + (a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b)
                    + " " + (a << b) + " " + (a >> b) + " " + (a >>> b) + " " + -a + " " + ~b + " " + (a < b) + (a <= b) + (a == b) + Long.compare(a, b));
                if (b != 0) System.out.println("  " + (a / b) + " " + (a % b) + " " + Math.floorMod(a, b));
            }
        long l = 1;
        l <<= 62;
        l += 0.5;
        System.out.println(l + " " + (int) l + " " + (int) (l >> 32) + " " + (short) 0x12345678L + " " + (byte) 0x1FFL);
    }
}
