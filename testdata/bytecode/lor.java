// run: (12L,10L)=14
class lor {
    static long run(long a, long b) {
        return a | b;
    }
}
