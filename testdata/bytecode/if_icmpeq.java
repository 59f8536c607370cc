// run: (1,1)=false; (1,2)=true
class if_icmpeq {
    static boolean run(int a, int b) {
        return a != b;
    }
}
