// run: (3)=3:21; (-1)=-1:-7
class invokedynamic {
    static String run(int a) {
        java.util.function.IntUnaryOperator f = x -> x * a;
        return a + ":" + f.applyAsInt(7);
    }
}
