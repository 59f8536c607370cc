// run: ()=0.0
class fconst_0 {
    static float run() {
        return 0;
    }
}
