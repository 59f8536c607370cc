// run: (0.0)=-0.0; (-2.5)=2.5; (Double.NaN)=NaN
class dneg {
    static double run(double a) {
        return -a;
    }
}
