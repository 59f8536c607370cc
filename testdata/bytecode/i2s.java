// run: (40000)=-25536; (65536)=0
class i2s {
    static short run(int a) {
        return (short) a;
    }
}
