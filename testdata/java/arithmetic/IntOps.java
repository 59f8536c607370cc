public class IntOps {
    static void row(int a, int b) {
        System.out.println(a + " " + b + ": " + (a + b) + " " + (a - b) + " " + (a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b)
            + " " + (a << b) + " " + (a >> b) + " " + (a >>> b) + " " + -a + " " + ~b);
        if (b != 0) System.out.println("  " + (a / b) + " " + (a % b) + " " + Math.floorDiv(a, b) + " " + Math.floorMod(a, b));
    }

    public static void main(String[] args) {
        int[] values = {0, 1, -1, 2, -7, 31, 32, 33, 255, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, 123456789};
        for (int a : values) for (int b : values) row(a, b);
        int i = 5;
        i += 3.7;
        System.out.println(i);
        i -= 'a';
        System.out.println(i);
        i <<= 33;
        System.out.println(i);
        byte b = (byte) 200;
        b += 100;
        System.out.println(b);
        b >>>= 1;
        System.out.println(b);
        short s = (short) 40000;
        s *= 2;
        System.out.println(s);
        char c = 'z';
        c++;
        System.out.println(c + " " + (int) c);
        System.out.println(i++ + ++i - i-- - --i);
    }
}
