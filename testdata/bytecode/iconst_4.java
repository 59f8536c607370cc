// run: ()=4
class iconst_4 {
    static int run() {
        return 4;
    }
}
