// run: (null)=true; ("")=false
class ifnonnull {
    static boolean run(Object a) {
        return a == null;
    }
}
