// run: (0.0f)=-0.0; (-2.5f)=2.5; (Float.NaN)=NaN
class fneg {
    static float run(float a) {
        return -a;
    }
}
