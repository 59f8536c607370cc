// run: (7.0)=7.0
class dload_0 {
    static double run(double x) {
        return x;
    }
}
