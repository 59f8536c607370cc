// run: (0,"7")=7
class aload_1 {
    static String run(int p0, String x) {
        return x;
    }
}
