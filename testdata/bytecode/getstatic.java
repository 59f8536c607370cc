// run: ()=122.53.5-45xtrueq
class getstatic {
    static int i = 1;
    static long l = 2;
    static float f = 2.5f;
    static double d = 3.5;
    static byte b = -4;
    static short s = 5;
    static char c = 'x';
    static boolean z = true;
    static String o = "q";

    static String run() {
        return "" + i + l + f + d + b + s + c + z + o;
    }
}
