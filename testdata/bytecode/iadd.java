// run: (1,2)=3; (2147483647,1)=-2147483648; (-2147483648,-1)=2147483647
class iadd {
    static int run(int a, int b) {
        return a + b;
    }
}
