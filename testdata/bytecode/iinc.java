// run: (0)=-27; (2147483647)=2147483620
class iinc {
    static int run(int a) {
        a++;
        a += 100;
        a -= 128;
        return a;
    }
}
