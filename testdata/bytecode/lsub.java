// run: (1L,2L)=-1; (-9223372036854775808L,1L)=9223372036854775807
class lsub {
    static long run(long a, long b) {
        return a - b;
    }
}
