// run: (0,0,0,"7")=7
class aload_3 {
    static String run(int p0, int p1, int p2, String x) {
        return x;
    }
}
