// run: (0)=9
class lstore_1 {
    static long run(int p0) {
        long x = 9L;
        return x;
    }
}
