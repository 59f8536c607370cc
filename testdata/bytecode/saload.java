// run: (0)=-25536; (1)=-25536; (2)=!java.lang.ArrayIndexOutOfBoundsException; (-1)=!java.lang.ArrayIndexOutOfBoundsException
class saload {
    static short run(int i) {
        short[] array = {(short) 40000, (short) 40000};
        return array[i];
    }
}
