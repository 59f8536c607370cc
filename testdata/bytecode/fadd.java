// run: (1.5f,2f)=3.5; (Float.POSITIVE_INFINITY,Float.NEGATIVE_INFINITY)=NaN; (-0.0f,0.0f)=0.0
class fadd {
    static float run(float a, float b) {
        return a + b;
    }
}
