// run: (1.5,2)=3.0; (-1,0)=-0.0; (Double.MAX_VALUE,2)=Infinity; (Double.MIN_VALUE,0.5)=0.0
class dmul {
    static double run(double a, double b) {
        return a * b;
    }
}
