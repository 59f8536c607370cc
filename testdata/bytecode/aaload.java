// run: (0)=s; (1)=s; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class aaload {
    static String run(int i) {
        String[] array = {"s", "s"};
        return array[i];
    }
}
