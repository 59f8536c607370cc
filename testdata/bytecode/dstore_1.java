// run: (0)=9.0
class dstore_1 {
    static double run(int p0) {
        double x = 9.0;
        return x;
    }
}
