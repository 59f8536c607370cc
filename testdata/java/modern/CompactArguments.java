// args: 3 + 4 x 2
import java.util.function.*;

final Map<String, IntBinaryOperator> operators = Map.of("+", Integer::sum, "x", (a, b) -> a * b);

static int evaluated;

int evaluate(Iterator<String> words) {
    int value = Integer.parseInt(words.next());
    while (words.hasNext()) {
        evaluated++;
        value = operators.get(words.next()).applyAsInt(value, Integer.parseInt(words.next()));
    }
    return value;
}

void main(String[] args) {
    IO.println(String.join(" ", args) + " = " + evaluate(Arrays.asList(args).iterator()));
    IO.println(evaluated + " operators");
    interface Shape { double area(); }
    record Square(double side) implements Shape {
        public double area() { return side * side; }
    }
    IO.println(new Square(1.5).area());
    BigInteger big = BigInteger.TWO.pow(100);
    IO.println(big);
    throw new IllegalStateException("end of " + getClass().getSimpleName());
}
