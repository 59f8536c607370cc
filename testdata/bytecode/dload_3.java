// run: (0,0,0,7.0)=7.0
class dload_3 {
    static double run(int p0, int p1, int p2, double x) {
        return x;
    }
}
