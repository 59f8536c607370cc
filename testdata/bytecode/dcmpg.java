// run: (1,2)=true; (2,1)=false; (Double.NaN,1)=false; (1,Double.NaN)=false; (-0.0,0.0)=false
class dcmpg {
    static boolean run(double a, double b) {
        return a < b;
    }
}
