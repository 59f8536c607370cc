// run: (1L,63)=-9223372036854775808; (1L,64)=1; (1L,-1)=-9223372036854775808
class lshl {
    static long run(long a, int b) {
        return a << b;
    }
}
