// run: (0,0,"7")=7
class aload_2 {
    static String run(int p0, int p1, String x) {
        return x;
    }
}
