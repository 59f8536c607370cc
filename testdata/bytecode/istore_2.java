// run: (0,0)=9
class istore_2 {
    static int run(int p0, int p1) {
        int x = 9;
        return x;
    }
}
