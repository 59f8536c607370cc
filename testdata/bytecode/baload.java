// run: (0)=-56; (1)=-56; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class baload {
    static byte run(int i) {
        byte[] array = {(byte) 200, (byte) 200};
        return array[i];
    }
}
