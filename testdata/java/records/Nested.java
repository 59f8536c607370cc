public class Nested {
    record Pt(int x, int y) { }
    record Line(Pt a, Pt b) { }
    record Bad(int v) { public int v() { throw new IllegalStateException("accessor"); } }

    public static void main(String[] args) throws Exception {
        Object o = new Line(new Pt(1, 2), new Pt(3, 4));
        if (o instanceof Line(Pt(var a, var b), Pt(int c, int d))) System.out.println(a + b + c + d);
        System.out.println(switch (o) { case Line(Pt p, Pt q) when p.equals(q) -> "dot"; case Line(Pt(int x, int y), Pt q) when x > 5 -> "far"; case Line l -> "line " + l; default -> "?"; });
        try { Object n = new Line(null, null); System.out.println(n instanceof Line(Pt(int x, int y), Pt q) ? "match" : "no match"); } catch (MatchException e) { System.out.println("match exception"); }
        Bad bad = new Bad(1);
        try { if (bad instanceof Bad(int v)) System.out.println(v); } catch (MatchException e) { System.out.println(e.getCause()); }
    }
}
