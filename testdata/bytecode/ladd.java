// run: (1L,2L)=3; (9223372036854775807L,1L)=-9223372036854775808
class ladd {
    static long run(long a, long b) {
        return a + b;
    }
}
