// run: (1,2)=false; (2,1)=true
class if_icmple {
    static boolean run(int a, int b) {
        return a > b;
    }
}
