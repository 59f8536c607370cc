// run: (0f,1f,2f,3f,4f)=3.0
class fstore {
    static float run(float x0, float x1, float x2, float x3, float x4) {
        x4 = x3;
        return x4;
    }
}
