// run: (12,10)=14; (-1,7)=-1
class ior {
    static int run(int a, int b) {
        return a | b;
    }
}
