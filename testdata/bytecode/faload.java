// run: (0)=1.5; (1)=1.5; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class faload {
    static float run(int i) {
        float[] array = {1.5f, 1.5f};
        return array[i];
    }
}
