// run: (1.5,2)=-0.5; (0.0,0.0)=0.0; (-0.0,0.0)=-0.0
class dsub {
    static double run(double a, double b) {
        return a - b;
    }
}
