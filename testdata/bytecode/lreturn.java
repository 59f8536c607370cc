// run: (5L)=5
class lreturn {
    static long run(long a) {
        return a;
    }
}
