// run: (7L)=7
class lload_0 {
    static long run(long x) {
        return x;
    }
}
