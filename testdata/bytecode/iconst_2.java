// run: ()=2
class iconst_2 {
    static int run() {
        return 2;
    }
}
