// run: (1e30)=9223372036854775807; (-1e30)=-9223372036854775808; (Double.NaN)=0
class d2l {
    static long run(double a) {
        return (long) a;
    }
}
