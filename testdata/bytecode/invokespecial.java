// run: (1)=111
class invokespecial {
    int f(int a) { return a + 10; }
    static class Sub extends invokespecial {
        @Override int f(int a) { return super.f(a) + 100; }
    }

    static int run(int a) {
        return new Sub().f(a);
    }
}
