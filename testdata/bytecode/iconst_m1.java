// run: ()=-1
class iconst_m1 {
    static int run() {
        return -1;
    }
}
