// run: (3)=3; (-1)=3
class return_ {
    static int field;
    static void set(int a) {
        if (a < 0) return;
        field = a;
    }

    static int run(int a) {
        set(a);
        return field;
    }
}
