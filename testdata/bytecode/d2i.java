// run: (1.9)=1; (Double.NaN)=0; (1e20)=2147483647; (-1e20)=-2147483648; (-0.5)=0
class d2i {
    static int run(double a) {
        return (int) a;
    }
}
