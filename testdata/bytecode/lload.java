// run: (0L,1L,2L,3L,4L)=4
class lload {
    static long run(long x0, long x1, long x2, long x3, long x4) {
        return x4;
    }
}
