// run: (0,7L)=7
class lload_1 {
    static long run(int p0, long x) {
        return x;
    }
}
