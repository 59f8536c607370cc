// run: (97)=97 97 97.0 97.0 97 97 a true o97; (-1)=!java.lang.NullPointerException
class putfield {
    int i;
    long l;
    float f;
    double d;
    byte b;
    short s;
    char c;
    boolean z;
    String o;

    static String run(int a) {
        putfield x = a < 0 ? null : new putfield();
        x.i = a;
        x.l = a;
        x.f = a;
        x.d = a;
        x.b = (byte) a;
        x.s = (short) a;
        x.c = (char) a;
        x.z = a == 97;
        x.o = "o" + a;
        return x.i + " " + x.l + " " + x.f + " " + x.d + " " + x.b + " " + x.s + " " + x.c + " " + x.z + " " + x.o;
    }
}
