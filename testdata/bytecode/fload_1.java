// run: (0,7f)=7.0
class fload_1 {
    static float run(int p0, float x) {
        return x;
    }
}
