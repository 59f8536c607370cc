// run: (1)=3; (2)=104; (0)=!java.lang.NullPointerException
class invokevirtual {
    int f(int a, long b, double c) { return a + (int) b; }
    static class Sub extends invokevirtual {
        @Override int f(int a, long b, double c) { return 100 + super.f(a, b, c); }
    }

    static int run(int a) {
        invokevirtual x = a == 0 ? null : a == 1 ? new invokevirtual() : new Sub();
        return x.f(a, 2L, 0.5);
    }
}
