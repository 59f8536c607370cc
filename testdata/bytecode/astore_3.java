// run: (0,0,0)=9
class astore_3 {
    static String run(int p0, int p1, int p2) {
        String x = "9";
        return x;
    }
}
