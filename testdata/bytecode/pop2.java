// run: (3)=3
class pop2 {
    static long wide(int a) { return a * 2L; }

    static int run(int a) {
        wide(a);
        return a;
    }
}
