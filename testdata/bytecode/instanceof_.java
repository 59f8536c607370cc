// run: ("s")=true; (null)=false; (1)=false; (new StringBuilder())=true; (new int[0])=false
class instanceof_ {
    static boolean run(Object o) {
        return o instanceof CharSequence;
    }
}
