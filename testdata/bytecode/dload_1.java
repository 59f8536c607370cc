// run: (0,7.0)=7.0
class dload_1 {
    static double run(int p0, double x) {
        return x;
    }
}
