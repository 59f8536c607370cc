// run: (-8,1)=-4; (-1,31)=-1; (8,33)=4
class ishr {
    static int run(int a, int b) {
        return a >> b;
    }
}
