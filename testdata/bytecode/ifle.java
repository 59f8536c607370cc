// run: (0)=false; (1)=true
class ifle {
    static boolean run(int a) {
        return a > 0;
    }
}
