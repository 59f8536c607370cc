// run: (0,1,2,3,4)=4
class iload {
    static int run(int x0, int x1, int x2, int x3, int x4) {
        return x4;
    }
}
