// run: (-1)=false; (0)=true; (1)=true
class iflt {
    static boolean run(int a) {
        return a >= 0;
    }
}
