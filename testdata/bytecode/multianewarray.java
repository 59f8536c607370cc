// run: (2,3)=2 3; (0,3)=0 -1; (2,-1)=!java.lang.NegativeArraySizeException; (0,-1)=!java.lang.NegativeArraySizeException
class multianewarray {
    static String run(int a, int b) {
        int[][][] x = new int[a][b][];
        return x.length + " " + (a > 0 ? x[a - 1].length : -1);
    }
}
