// run: (0)=0 0000000; (3)=3 3333333; (-1)=!java.lang.NegativeArraySizeException
class newarray {
    static String run(int n) {
        return new int[n].length + " " + new long[n].length + new byte[n].length + new char[n].length + new short[n].length + new boolean[n].length + new float[n].length + new double[n].length;
    }
}
