// run: (1.5f,2f)=3.0; (-1f,0f)=-0.0; (Float.MAX_VALUE,2f)=Infinity; (Float.MIN_VALUE,0.5f)=0.0
class fmul {
    static float run(float a, float b) {
        return a * b;
    }
}
