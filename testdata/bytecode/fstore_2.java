// run: (0,0)=9.0
class fstore_2 {
    static float run(int p0, int p1) {
        float x = 9f;
        return x;
    }
}
