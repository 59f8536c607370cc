// run: (5)=5
class ireturn {
    static int run(int a) {
        return a;
    }
}
