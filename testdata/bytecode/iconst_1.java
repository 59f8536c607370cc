// run: ()=1
class iconst_1 {
    static int run() {
        return 1;
    }
}
