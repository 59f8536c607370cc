// run: (2,1)=2.25; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class dastore {
    static double run(int n, int i) {
        double[] array = n < 0 ? null : new double[n];
        array[i] = 2.25;
        return array[i];
    }
}
