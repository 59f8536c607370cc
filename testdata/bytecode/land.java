// run: (12L,10L)=8; (-1L,4294967296L)=4294967296
class land {
    static long run(long a, long b) {
        return a & b;
    }
}
