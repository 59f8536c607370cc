// run: (1)=7 -8 true o -1; (0)=!java.lang.NullPointerException
class getfield {
    int i = 7;
    long l = -8;
    boolean z = true;
    String o = "o";
    byte b = (byte) 255;

    static String run(int a) {
        getfield x = a == 0 ? null : new getfield();
        return x.i + " " + x.l + " " + x.z + " " + x.o + " " + x.b;
    }
}
