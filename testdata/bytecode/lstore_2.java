// run: (0,0)=9
class lstore_2 {
    static long run(int p0, int p1) {
        long x = 9L;
        return x;
    }
}
