// run: (0)=9.0
class fstore_1 {
    static float run(int p0) {
        float x = 9f;
        return x;
    }
}
