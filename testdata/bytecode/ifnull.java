// run: (null)=false; ("")=true
class ifnull {
    static boolean run(Object a) {
        return a != null;
    }
}
