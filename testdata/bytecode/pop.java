// run: (3)=3
class pop {
    static int twice(int a) { return a * 2; }

    static int run(int a) {
        twice(a);
        return a;
    }
}
