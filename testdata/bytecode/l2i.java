// run: (4294967297L)=1; (2147483648L)=-2147483648
class l2i {
    static int run(long a) {
        return (int) a;
    }
}
