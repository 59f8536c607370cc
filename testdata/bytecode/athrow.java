// run: (0)=-1; (1)=!java.lang.Error; (2)=!java.lang.NullPointerException; (3)=3
class athrow {
    static int run(int a) {
        try {
            if (a == 0) throw new IllegalStateException("x");
            if (a == 1) throw new Error("e");
            if (a == 2) throw null;
            return a;
        } catch (IllegalStateException e) {
            return -1;
        }
    }
}
