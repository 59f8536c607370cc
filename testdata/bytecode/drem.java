// run: (7.5,2)=1.5; (-7.5,2)=-1.5; (7.5,-2)=1.5; (1,0.0)=NaN; (-0.0,1)=-0.0; (5,Double.POSITIVE_INFINITY)=5.0
class drem {
    static double run(double a, double b) {
        return a % b;
    }
}
