// run: (4)=10; (0)=0
class goto_ {
    static int run(int a) {
        int n = 0;
        while (true) {
            if (a <= 0) break;
            n += a--;
        }
        return n;
    }
}
