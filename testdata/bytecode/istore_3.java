// run: (0,0,0)=9
class istore_3 {
    static int run(int p0, int p1, int p2) {
        int x = 9;
        return x;
    }
}
