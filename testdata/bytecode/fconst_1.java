// run: ()=1.0
class fconst_1 {
    static float run() {
        return 1;
    }
}
