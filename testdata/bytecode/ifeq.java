// run: (0)=false; (1)=true; (-1)=true
class ifeq {
    static boolean run(int a) {
        return a != 0;
    }
}
