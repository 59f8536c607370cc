// run: (0)=true; (5)=false
class ifne {
    static boolean run(int a) {
        return a == 0;
    }
}
