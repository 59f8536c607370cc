// run: (0)=5; (10)=15
class bipush {
    static int run(int a) {
        return a + -128 + 127 + 6;
    }
}
