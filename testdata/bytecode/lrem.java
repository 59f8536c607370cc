// run: (-7L,2L)=-1; (-9223372036854775808L,-1L)=0; (1L,0L)=!java.lang.ArithmeticException
class lrem {
    static long run(long a, long b) {
        return a % b;
    }
}
