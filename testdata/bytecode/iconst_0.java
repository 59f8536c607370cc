// run: ()=0
class iconst_0 {
    static int run() {
        return 0;
    }
}
