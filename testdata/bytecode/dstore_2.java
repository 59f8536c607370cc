// run: (0,0)=9.0
class dstore_2 {
    static double run(int p0, int p1) {
        double x = 9.0;
        return x;
    }
}
