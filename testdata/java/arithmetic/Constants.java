public class Constants {
    public static void main(String[] args) throws Exception {
        System.out.println(Integer.MAX_VALUE + " " + Integer.MIN_VALUE + " " + Long.MAX_VALUE + " " + Byte.MIN_VALUE + " " + Short.MAX_VALUE + " " + (int) Character.MAX_VALUE + " " + Float.MIN_VALUE + " " + Float.MAX_VALUE + " " + Double.MAX_VALUE + " " + Math.PI + " " + Integer.SIZE + Long.BYTES);
        System.out.println(0x7fff_ffff + " " + 0b1010_1010 + " " + 017 + " " + 1_000_000L + " " + 0xFFFFFFFFFFFFFFFFL + " " + 1e-5f + " " + 0x1.8p1 + " " + '\u0041' + '\n' + (char) 66 + " " + 100_000 * 100_000 + " " + 5 / 2 * 2.0 + " " + (1 > 0 ? 1 : 2.0));
    }
}
