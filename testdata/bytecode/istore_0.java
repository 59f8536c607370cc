// run: ()=9
class istore_0 {
    static int run() {
        int x = 9;
        return x;
    }
}
