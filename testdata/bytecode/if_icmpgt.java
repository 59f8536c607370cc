// run: (2,1)=false; (1,1)=true
class if_icmpgt {
    static boolean run(int a, int b) {
        return a <= b;
    }
}
