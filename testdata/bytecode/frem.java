// run: (7.5f,2f)=1.5; (-7.5f,2f)=-1.5; (7.5f,-2f)=1.5; (1f,0.0f)=NaN; (-0.0f,1f)=-0.0; (5f,Float.POSITIVE_INFINITY)=5.0
class frem {
    static float run(float a, float b) {
        return a % b;
    }
}
