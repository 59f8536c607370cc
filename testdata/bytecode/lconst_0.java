// run: ()=0
class lconst_0 {
    static long run() {
        return 0;
    }
}
