// run: (0)=1099511627776; (1)=1099511627776; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class laload {
    static long run(int i) {
        long[] array = {1L << 40, 1L << 40};
        return array[i];
    }
}
