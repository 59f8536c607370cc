// run: (200)=-56; (-129)=127
class i2b {
    static byte run(int a) {
        return (byte) a;
    }
}
