// run: (2,1)=s; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class aastore {
    static String run(int n, int i) {
        String[] array = n < 0 ? null : new String[n];
        array[i] = "s";
        return array[i];
    }
}
