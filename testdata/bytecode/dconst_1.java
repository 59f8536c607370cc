// run: ()=1.0
class dconst_1 {
    static double run() {
        return 1;
    }
}
