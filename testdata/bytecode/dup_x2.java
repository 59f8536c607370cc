// run: (3)=6
class dup_x2 {
    static int run(int a) {
        int[] array = new int[2];
        int x = array[1] = a;
        return x + array[1];
    }
}
