// run: (3)=6
class dup2_x1 {
    long own;

    static long run(int a) {
        dup2_x1 object = new dup2_x1();
        long x = object.own = a;
        return x + object.own;
    }
}
