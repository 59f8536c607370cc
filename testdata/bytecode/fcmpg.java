// run: (1f,2f)=true; (2f,1f)=false; (Float.NaN,1f)=false; (1f,Float.NaN)=false; (-0.0f,0.0f)=false
class fcmpg {
    static boolean run(float a, float b) {
        return a < b;
    }
}
