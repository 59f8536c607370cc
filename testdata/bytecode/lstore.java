// run: (0L,1L,2L,3L,4L)=3
class lstore {
    static long run(long x0, long x1, long x2, long x3, long x4) {
        x4 = x3;
        return x4;
    }
}
