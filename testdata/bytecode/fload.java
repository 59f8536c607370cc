// run: (0f,1f,2f,3f,4f)=4.0
class fload {
    static float run(float x0, float x1, float x2, float x3, float x4) {
        return x4;
    }
}
