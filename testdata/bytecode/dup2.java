// run: (3)=14
class dup2 {
    static long run(int a) {
        long x, y;
        x = y = a;
        int[] array = {a};
        array[0] += 5;
        return x + y + array[0];
    }
}
