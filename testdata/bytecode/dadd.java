// run: (1.5,2)=3.5; (Double.POSITIVE_INFINITY,Double.NEGATIVE_INFINITY)=NaN; (-0.0,0.0)=0.0
class dadd {
    static double run(double a, double b) {
        return a + b;
    }
}
