// run: (2,1)=1.5; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class fastore {
    static float run(int n, int i) {
        float[] array = n < 0 ? null : new float[n];
        array[i] = 1.5f;
        return array[i];
    }
}
