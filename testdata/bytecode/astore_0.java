// run: ()=9
class astore_0 {
    static String run() {
        String x = "9";
        return x;
    }
}
