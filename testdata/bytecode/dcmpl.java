// run: (1,2)=false; (2,1)=true; (Double.NaN,1)=false; (1,Double.NaN)=false; (0.0,-0.0)=false
class dcmpl {
    static boolean run(double a, double b) {
        return a > b;
    }
}
