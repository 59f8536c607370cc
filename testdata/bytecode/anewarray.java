// run: (2)=2[Ljava.lang.String;null; (-1)=!java.lang.NegativeArraySizeException
class anewarray {
    static String run(int n) {
        Object[] a = new String[n];
        return a.length + a.getClass().getName() + (n > 0 ? a[0] : "");
    }
}
