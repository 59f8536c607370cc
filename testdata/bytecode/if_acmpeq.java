// run: ("a","a")=false; ("a","b")=true; (null,null)=false
class if_acmpeq {
    static boolean run(Object a, Object b) {
        return a != b;
    }
}
