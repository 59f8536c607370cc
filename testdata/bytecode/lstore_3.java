// run: (0,0,0)=9
class lstore_3 {
    static long run(int p0, int p1, int p2) {
        long x = 9L;
        return x;
    }
}
