// run: (3f,2f)=1.5; (1f,0.0f)=Infinity; (1f,-0.0f)=-Infinity; (0f,0.0f)=NaN
class fdiv {
    static float run(float a, float b) {
        return a / b;
    }
}
