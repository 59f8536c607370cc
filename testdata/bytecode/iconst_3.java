// run: ()=3
class iconst_3 {
    static int run() {
        return 3;
    }
}
