// run: ("0","1","2","3","4")=4
class aload {
    static String run(String x0, String x1, String x2, String x3, String x4) {
        return x4;
    }
}
