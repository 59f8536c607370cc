// run: (16777217)=1.6777216E7
class i2f {
    static float run(int a) {
        return (float) a;
    }
}
