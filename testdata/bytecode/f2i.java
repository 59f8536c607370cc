// run: (1.9f)=1; (-1.9f)=-1; (Float.NaN)=0; (1e20f)=2147483647; (-1e20f)=-2147483648
class f2i {
    static int run(float a) {
        return (int) a;
    }
}
