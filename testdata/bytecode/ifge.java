// run: (-1)=true; (0)=false
class ifge {
    static boolean run(int a) {
        return a < 0;
    }
}
