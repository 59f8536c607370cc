// run: (0,1,2,3,4)=3
class istore {
    static int run(int x0, int x1, int x2, int x3, int x4) {
        x4 = x3;
        return x4;
    }
}
