// run: (0)=9
class astore_1 {
    static String run(int p0) {
        String x = "9";
        return x;
    }
}
