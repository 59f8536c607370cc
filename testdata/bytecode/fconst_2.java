// run: ()=2.0
class fconst_2 {
    static float run() {
        return 2;
    }
}
