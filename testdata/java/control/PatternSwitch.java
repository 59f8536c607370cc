public class PatternSwitch {
    sealed interface Shape permits Circle, Square, Rect {}
    record Circle(double r) implements Shape {}
    record Square(double side) implements Shape {}
    record Rect(double w, double h) implements Shape {}
    record Pair(Object a, Object b) {}
    enum Level { LOW, HIGH }

    static double area(Shape s) {
        return switch (s) {
            case Circle c -> 3 * c.r() * c.r();
            case Square(double side) -> side * side;
            case Rect(double w, double h) when w == h -> -1;
            case Rect(var w, var h) -> w * h;
        };
    }

    static String describe(Object o) {
        return switch (o) {
            case null -> "null!";
            case Integer i when i > 100 -> "big " + i;
            case Integer i -> "int " + i;
            case String s when s.isEmpty() -> "empty";
            case String s -> "string " + s.length();
            case Level l when l == Level.HIGH -> "high";
            case Level.LOW -> "low";
            case int[] a -> "ints " + a.length;
            case Pair(Integer a, Integer b) -> "sum " + (a + b);
            case Pair(String a, Pair(var b, var c)) -> "nested " + a + b + c;
            case Pair p -> "pair " + p;
            case Character c -> "char " + c;
            default -> "other " + o.getClass().getSimpleName();
        };
    }

    public static void main(String[] args) {
        System.out.println(area(new Circle(2)) + " " + area(new Square(3)) + " " + area(new Rect(2, 2)) + " " + area(new Rect(2, 5)));
        Object[] all = {null, 5, 500, "", "magic", "hello", Level.LOW, Level.HIGH, new int[3], new Pair(1, 2), new Pair("x", new Pair('y', null)), new Pair(null, 1), 'c', 1.5, new Object[0]};
        for (Object o : all) System.out.println(describe(o));
        Object o = "text";
        if (o instanceof String s && s.length() == 4) System.out.println(s.toUpperCase());
        if (!(o instanceof Integer i)) System.out.println("not int"); else System.out.println(i + 1);
        if (new Pair(new Pair(1, 2), 3) instanceof Pair(Pair(Integer a, Integer b), Integer c)) System.out.println(a + b + c);
    }
}
