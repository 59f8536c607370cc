// run: (0.1f)=0.10000000149011612
class f2d {
    static double run(float a) {
        return (double) a;
    }
}
