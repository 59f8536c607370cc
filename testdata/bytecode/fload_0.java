// run: (7f)=7.0
class fload_0 {
    static float run(float x) {
        return x;
    }
}
