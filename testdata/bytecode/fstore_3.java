// run: (0,0,0)=9.0
class fstore_3 {
    static float run(int p0, int p1, int p2) {
        float x = 9f;
        return x;
    }
}
