public class FieldLayout {
    static class First { byte b = 1; long l = 2L << 33; char c = 'c'; }
    static class Second extends First { double d = 2.5; short s = -3; }
    static class Last extends Second { int i = 9; boolean z = true; float f = 1.25f; Object o = "o"; byte b2 = -128; long l2 = -1; }

    public static void main(String[] args) throws Exception {
        Last l = new Last();
        System.out.println(l.b + " " + l.l + " " + l.c + " " + l.d + " " + l.s + " " + l.i + " " + l.z + " " + l.f + " " + l.o + " " + l.b2 + " " + l.l2);
    }
}
