// run: (7)=7
class iload_0 {
    static int run(int x) {
        return x;
    }
}
