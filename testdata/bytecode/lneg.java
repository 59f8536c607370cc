// run: (-9223372036854775808L)=-9223372036854775808; (4L)=-4
class lneg {
    static long run(long a) {
        return -a;
    }
}
