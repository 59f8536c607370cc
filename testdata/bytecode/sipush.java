// run: (0)=128; (1)=-32640
class sipush {
    static int run(int a) {
        return a * -32768 + 128;
    }
}
