// run: (0,0,0,7)=7
class iload_3 {
    static int run(int p0, int p1, int p2, int x) {
        return x;
    }
}
