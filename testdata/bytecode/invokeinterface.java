// run: (1)=18; (2)=209; (0)=!java.lang.NullPointerException
class invokeinterface {
    interface F {
        int f(int a);
        default int g() { return 7; }
    }
    static class One implements F {
        public int f(int a) { return a + 10; }
    }
    static class Two implements F {
        public int f(int a) { return a + 200; }
    }

    static int run(int a) {
        F f = a == 0 ? null : a == 1 ? new One() : new Two();
        return f.f(a) + f.g();
    }
}
