// run: (0)=2.25; (1)=2.25; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class daload {
    static double run(int i) {
        double[] array = {2.25, 2.25};
        return array[i];
    }
}
