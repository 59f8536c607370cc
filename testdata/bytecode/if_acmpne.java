// run: ("a","a")=true; ("a",null)=false
class if_acmpne {
    static boolean run(Object a, Object b) {
        return a == b;
    }
}
