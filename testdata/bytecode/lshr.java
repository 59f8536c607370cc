// run: (-8L,1)=-4; (-1L,63)=-1; (8L,65)=4
class lshr {
    static long run(long a, int b) {
        return a >> b;
    }
}
