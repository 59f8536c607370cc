// run: (0,0,0,7L)=7
class lload_3 {
    static long run(int p0, int p1, int p2, long x) {
        return x;
    }
}
