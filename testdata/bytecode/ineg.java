// run: (5)=-5; (-2147483648)=-2147483648; (0)=0
class ineg {
    static int run(int a) {
        return -a;
    }
}
