// run: (2,1)=-7; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class iastore {
    static int run(int n, int i) {
        int[] array = n < 0 ? null : new int[n];
        array[i] = -7;
        return array[i];
    }
}
