// run: (2,1)=-56; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class bastore {
    static byte run(int n, int i) {
        byte[] array = n < 0 ? null : new byte[n];
        array[i] = (byte) 200;
        return array[i];
    }
}
