// run: (-1,28)=15; (-8,32)=-8; (-1,1)=2147483647
class iushr {
    static int run(int a, int b) {
        return a >>> b;
    }
}
