// run: ()=1
class lconst_1 {
    static long run() {
        return 1;
    }
}
