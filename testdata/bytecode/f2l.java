// run: (1e30f)=9223372036854775807; (Float.NaN)=0; (-2.5f)=-2
class f2l {
    static long run(float a) {
        return (long) a;
    }
}
