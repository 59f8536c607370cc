// run: ("s")=s; (null)=null; (1)=!java.lang.ClassCastException; (new int[0])=!java.lang.ClassCastException
class checkcast {
    static String run(Object o) {
        return (String) o;
    }
}
