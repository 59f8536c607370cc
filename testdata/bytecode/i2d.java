// run: (-3)=-3.0
class i2d {
    static double run(int a) {
        return (double) a;
    }
}
