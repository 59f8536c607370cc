// run: (0)=9
class istore_1 {
    static int run(int p0) {
        int x = 9;
        return x;
    }
}
