// run: (1,31)=-2147483648; (1,32)=1; (3,-1)=-2147483648
class ishl {
    static int run(int a, int b) {
        return a << b;
    }
}
