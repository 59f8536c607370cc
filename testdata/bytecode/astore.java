// run: ("0","1","2","3","4")=3
class astore {
    static String run(String x0, String x1, String x2, String x3, String x4) {
        x4 = x3;
        return x4;
    }
}
