public class Visitors {
    interface V<R> { R num(Num n); R add(Add a); R mul(Mul m); }
    interface Expr { <R> R accept(V<R> v); }
    record Num(int n) implements Expr { public <R> R accept(V<R> v) { return v.num(this); } }
    record Add(Expr l, Expr r) implements Expr { public <R> R accept(V<R> v) { return v.add(this); } }
    record Mul(Expr l, Expr r) implements Expr { public <R> R accept(V<R> v) { return v.mul(this); } }
    static class Eval implements V<Integer> { public Integer num(Num n) { return n.n(); } public Integer add(Add a) { return a.l().accept(this) + a.r().accept(this); } public Integer mul(Mul m) { return m.l().accept(this) * m.r().accept(this); } }
    static class Show implements V<String> { public String num(Num n) { return "" + n.n(); } public String add(Add a) { return "(" + a.l().accept(this) + "+" + a.r().accept(this) + ")"; } public String mul(Mul m) { return m.l().accept(this) + "*" + m.r().accept(this); } }

    public static void main(String[] args) throws Exception {
        Expr e = new Add(new Num(2), new Mul(new Num(3), new Num(4)));
        System.out.println(e.accept(new Eval()) + " " + e.accept(new Show()));
    }
}
