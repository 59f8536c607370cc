// run: (0)=-7; (1)=-7; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class iaload {
    static int run(int i) {
        int[] array = {-7, -7};
        return array[i];
    }
}
