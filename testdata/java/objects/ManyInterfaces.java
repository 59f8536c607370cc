public class ManyInterfaces {
    interface I0 { default String f0() { return "0"; } }
    interface I3 { default String f3() { return "3"; } }
    interface I4 { default String f4() { return "4"; } }
    interface I6 { default String f6() { return "6"; } }
    interface I7 { default String f7() { return "7"; } }
    interface I8 { default String f8() { return "8"; } }
    interface I10 { default String f10() { return "10"; } }
    interface I11 { default String f11() { return "11"; } }
    interface I1 { String f(); }
    interface I2 { String f(); }
    interface I5 { String g(); }
    interface I9 extends I5 { String h(); }
    static class C implements I0, I1, I2, I3, I4, I6, I7, I8, I9, I10, I11 { public String f() { return "f" + f0() + f11(); } public String g() { return "g"; } public String h() { return "h"; } }
    static class D implements I0, I1 { public String f() { return "d"; } }

    public static void main(String[] args) throws Exception {
        I1 o = new C();
        System.out.println(o.f() + ((I2) o).f() + ((I5) o).g() + ((I9) o).h());
        int n = 0;
        Object[] os = {new C(), new D(), new C()};
        for (int i = 0; i < 3000; i++) if (os[i % 3] instanceof I9 x) n += x.h().length(); else n += 100;
        System.out.println(n);
    }
}
