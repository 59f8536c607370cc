// run: (1,2)=true; (2,2)=false
class if_icmpge {
    static boolean run(int a, int b) {
        return a < b;
    }
}
