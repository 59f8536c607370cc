// run: (1,1)=true; (1,2)=false
class if_icmpne {
    static boolean run(int a, int b) {
        return a == b;
    }
}
