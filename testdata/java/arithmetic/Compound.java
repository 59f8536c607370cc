public class Compound {
    public static void main(String[] args) throws Exception {
        byte b = 127; b++; short s = -32768; s--; char c = 0; c--; int i = Integer.MAX_VALUE; i++; long l = Long.MIN_VALUE; l--; float f = 0.1f; f += 0.2; double d = 1; d /= 3;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d);
        int x = 7; x *= 1.5; x -= 0.9; x /= 0.5; x %= 6; x <<= 2; x ^= 0xff; x |= 1 << 20; x &= ~3; x >>>= 1; System.out.println(x);
        boolean p = true; p &= false; p |= true; p ^= true; System.out.println(p);
        int[] a = {1, 2}; a[0] += a[1] <<= 3; System.out.println(a[0] + " " + a[1]);
    }
}
