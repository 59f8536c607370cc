// run: (1f,2f)=false; (2f,1f)=true; (Float.NaN,1f)=false; (1f,Float.NaN)=false; (0.0f,-0.0f)=false
class fcmpl {
    static boolean run(float a, float b) {
        return a > b;
    }
}
