// run: (12,10)=8; (-1,7)=7
class iand {
    static int run(int a, int b) {
        return a & b;
    }
}
