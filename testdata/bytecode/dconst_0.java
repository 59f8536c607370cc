// run: ()=0.0
class dconst_0 {
    static double run() {
        return 0;
    }
}
