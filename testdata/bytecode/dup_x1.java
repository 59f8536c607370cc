// run: (3)=3
class dup_x1 {
    static int field;
    int own;

    static int run(int a) {
        int before = field++;
        int now = new dup_x1().own = a;
        return now + before * 0;
    }
}
