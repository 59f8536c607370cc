// run: (100000)=text; (1)=1.52147483647; (2)=java.lang.String
class ldc {
    static String run(int a) {
        return a == 100000 ? "text" : a == 1 ? "" + 1.5f + 0x7fffffff : String.class.getName();
    }
}
