// run: (123456789012L)=2.5; (1L)=-1.0E300
class ldc2_w {
    static double run(long a) {
        return a == 123456789012L ? 2.5 : -1e300;
    }
}
