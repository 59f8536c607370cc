// run: (0,0,7L)=7
class lload_2 {
    static long run(int p0, int p1, long x) {
        return x;
    }
}
