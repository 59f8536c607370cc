// run: (1,2)=-1; (-2147483648,1)=2147483647; (0,-2147483648)=-2147483648
class isub {
    static int run(int a, int b) {
        return a - b;
    }
}
