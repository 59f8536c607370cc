// run: (0,0,0,7f)=7.0
class fload_3 {
    static float run(int p0, int p1, int p2, float x) {
        return x;
    }
}
