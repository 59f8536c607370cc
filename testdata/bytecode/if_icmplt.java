// run: (1,2)=false; (2,2)=true; (-2147483648,2147483647)=false
class if_icmplt {
    static boolean run(int a, int b) {
        return a >= b;
    }
}
