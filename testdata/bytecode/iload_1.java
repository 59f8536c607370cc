// run: (0,7)=7
class iload_1 {
    static int run(int p0, int x) {
        return x;
    }
}
