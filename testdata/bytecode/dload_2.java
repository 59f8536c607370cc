// run: (0,0,7.0)=7.0
class dload_2 {
    static double run(int p0, int p1, double x) {
        return x;
    }
}
