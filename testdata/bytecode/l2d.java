// run: (9007199254740993L)=9.007199254740992E15
class l2d {
    static double run(long a) {
        return (double) a;
    }
}
