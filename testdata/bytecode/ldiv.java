// run: (-7L,2L)=-3; (-9223372036854775808L,-1L)=-9223372036854775808; (1L,0L)=!java.lang.ArithmeticException
class ldiv {
    static long run(long a, long b) {
        return a / b;
    }
}
