// run: (2,1)=1099511627776; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class lastore {
    static long run(int n, int i) {
        long[] array = n < 0 ? null : new long[n];
        array[i] = 1L << 40;
        return array[i];
    }
}
