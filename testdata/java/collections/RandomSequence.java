import java.util.*;

public class RandomSequence {
    public static void main(String[] args) {
        Random r = new Random(12345);
        for (int i = 0; i < 5; i++) System.out.println(r.nextInt() + " " + r.nextInt(100) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.nextInt(5, 10));
        byte[] bytes = new byte[7];
        r.nextBytes(bytes);
        System.out.println(Arrays.toString(bytes));
        System.out.println(r.nextInt(1 << 20) + " " + r.nextInt(1000000007));
        try { r.nextInt(0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println(new Random(1).ints(5, 0, 10).sum());
        System.out.println(new UUID(0x123456789abcdefL, -1L) + " " + UUID.fromString("00000000-0000-0001-0000-000000000002").getLeastSignificantBits() + " " + UUID.nameUUIDFromBytes(new byte[] {1}).version());
    }
}
