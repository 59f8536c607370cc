// run: ()=5
class iconst_5 {
    static int run() {
        return 5;
    }
}
