// run: (0)=q; (1)=q; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class caload {
    static char run(int i) {
        char[] array = {'q', 'q'};
        return array[i];
    }
}
