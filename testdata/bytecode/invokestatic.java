// run: (1)=1 2 3.0 4.0 5 6 c true s
class invokestatic {
    static String f(int a, long b, float c, double d, byte e, short f, char g, boolean h, String i) {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i;
    }

    static String run(int a) {
        return f(a, 2L, 3f, 4.0, (byte) 5, (short) 6, 'c', true, "s");
    }
}
