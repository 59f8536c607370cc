/** Virtual calls with field updates. */
public class Virtual {
    abstract static class Shape {
        int visits;
        long total;
        abstract int size();
        void visit() { visits++; total += size(); }
    }
    static class Square extends Shape { int side = 3; int size() { return side * side; } }
    static class Line extends Shape { int length = 5; int size() { length ^= 1; return length; } }
    static class Dot extends Shape { int size() { return 1; } }

    public static void main(String[] args) {
        int rounds = args.length == 0 ? 30_000_000 : Integer.parseInt(args[0]);
        Shape[] shapes = {new Square(), new Line(), new Dot(), new Line()};
        for (int i = 0; i < rounds; i++) shapes[i & 3].visit();
        long sum = 0;
        for (Shape shape : shapes) sum += shape.total * shape.visits;
        System.out.println(sum);
    }
}
