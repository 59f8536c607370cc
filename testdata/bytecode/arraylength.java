// run: (5)=5; (0)=0; (-1)=!java.lang.NullPointerException
class arraylength {
    static int run(int n) {
        int[] a = n < 0 ? null : new int[n];
        return a.length;
    }
}
