// run: (0,0)=9
class astore_2 {
    static String run(int p0, int p1) {
        String x = "9";
        return x;
    }
}
