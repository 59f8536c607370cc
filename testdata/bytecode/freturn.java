// run: (5f)=5.0
class freturn {
    static float run(float a) {
        return a;
    }
}
