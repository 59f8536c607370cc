// run: (0.0,1.0,2.0,3.0,4.0)=3.0
class dstore {
    static double run(double x0, double x1, double x2, double x3, double x4) {
        x4 = x3;
        return x4;
    }
}
