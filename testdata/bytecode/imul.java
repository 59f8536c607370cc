// run: (3,-4)=-12; (65536,65536)=0; (-2147483648,-1)=-2147483648
class imul {
    static int run(int a, int b) {
        return a * b;
    }
}
