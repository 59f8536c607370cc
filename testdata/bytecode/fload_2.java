// run: (0,0,7f)=7.0
class fload_2 {
    static float run(int p0, int p1, float x) {
        return x;
    }
}
