// run: (97)=97 97 97.0 97.0 97 97 a true o97
class putstatic {
    static int i;
    static long l;
    static float f;
    static double d;
    static byte b;
    static short s;
    static char c;
    static boolean z;
    static String o;

    static String run(int a) {
        i = a;
        l = a;
        f = a;
        d = a;
        b = (byte) a;
        s = (short) a;
        c = (char) a;
        z = a == 97;
        o = "o" + a;
        return i + " " + l + " " + f + " " + d + " " + b + " " + s + " " + c + " " + z + " " + o;
    }
}
