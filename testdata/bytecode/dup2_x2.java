// run: (3)=10
class dup2_x2 {
    static long run(int a) {
        long[] array = new long[2];
        long x = array[1] = a;
        return x + array[1]++ + array[1];
    }
}
