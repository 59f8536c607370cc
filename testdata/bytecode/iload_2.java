// run: (0,0,7)=7
class iload_2 {
    static int run(int p0, int p1, int x) {
        return x;
    }
}
