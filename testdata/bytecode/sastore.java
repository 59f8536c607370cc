// run: (2,1)=-25536; (1,1)=!java.lang.ArrayIndexOutOfBoundsException; (-1,0)=!java.lang.NullPointerException
class sastore {
    static short run(int n, int i) {
        short[] array = n < 0 ? null : new short[n];
        array[i] = (short) 40000;
        return array[i];
    }
}
