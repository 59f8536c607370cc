// run: (0)=true; (1)=false
class ifgt {
    static boolean run(int a) {
        return a <= 0;
    }
}
