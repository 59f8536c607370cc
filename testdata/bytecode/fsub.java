// run: (1.5f,2f)=-0.5; (0.0f,0.0f)=0.0; (-0.0f,0.0f)=-0.0
class fsub {
    static float run(float a, float b) {
        return a - b;
    }
}
