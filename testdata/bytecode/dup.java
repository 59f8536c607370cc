// run: (3)=6
class dup {
    static int run(int a) {
        int x, y;
        x = y = a;
        return x + y;
    }
}
