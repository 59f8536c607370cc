// run: (2,1)=q; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class castore {
    static char run(int n, int i) {
        char[] array = n < 0 ? null : new char[n];
        array[i] = 'q';
        return array[i];
    }
}
