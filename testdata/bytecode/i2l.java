// run: (-1)=-1
class i2l {
    static long run(int a) {
        return (long) a;
    }
}
