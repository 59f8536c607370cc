import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;

/** A spreadsheet: formulas are parsed into trees, cells are computed in dependency order, cycles and errors are values. */
public class Spreadsheet {
    sealed interface Value permits Num, Text, Failure {}

    record Num(double value) implements Value {
        @Override
        public String toString() {
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value);
        }
    }

    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    enum Failure implements Value {
        CYCLE("#CYCLE!"), DIVISION("#DIV/0!"), NAME("#NAME?"), TYPE("#TYPE!"), SYNTAX("#SYNTAX!");

        final String shown;

        Failure(String shown) {
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    record Address(int column, int row) implements Comparable<Address> {
        static Address parse(String text) {
            int split = 0;
            while (split < text.length() && Character.isLetter(text.charAt(split))) split++;
            int column = 0;
            for (char letter : text.substring(0, split).toUpperCase(Locale.ROOT).toCharArray()) column = column * 26 + (letter - 'A' + 1);
            return new Address(column - 1, Integer.parseInt(text.substring(split)) - 1);
        }

        @Override
        public int compareTo(Address other) {
            int order = Integer.compare(row, other.row);
            return order != 0 ? order : Integer.compare(column, other.column);
        }

        @Override
        public String toString() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
            return letters.append(row + 1).toString();
        }
    }

    sealed interface Node permits Literal, Cell, Range, Binary, Negate, Call {}

    record Literal(Value value) implements Node {}

    record Cell(Address at) implements Node {}

    record Range(Address from, Address to) implements Node {
        List<Address> all() {
            List<Address> cells = new ArrayList<>();
            for (int row = Math.min(from.row(), to.row()); row <= Math.max(from.row(), to.row()); row++) {
                for (int column = Math.min(from.column(), to.column()); column <= Math.max(from.column(), to.column()); column++) {
                    cells.add(new Address(column, row));
                }
            }
            return cells;
        }
    }

    record Binary(char operator, Node left, Node right) implements Node {}

    record Negate(Node operand) implements Node {}

    record Call(String name, List<Node> arguments) implements Node {}

    static class SyntaxError extends RuntimeException {
        SyntaxError(String message) {
            super(message);
        }
    }

    static class Parser {
        private final String source;
        private int at;

        Parser(String source) {
            this.source = source;
        }

        Node parse() {
            Node node = comparison();
            if (at < source.length()) throw new SyntaxError("unexpected '" + source.charAt(at) + "' at " + at);
            return node;
        }

        private boolean take(char wanted) {
            while (at < source.length() && source.charAt(at) == ' ') at++;
            if (at < source.length() && source.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        private Node comparison() {
            Node left = sum();
            for (char operator : new char[] {'<', '>', '='}) if (take(operator)) return new Binary(operator, left, sum());
            return left;
        }

        private Node sum() {
            Node left = product();
            while (true) {
                if (take('+')) left = new Binary('+', left, product());
                else if (take('-')) left = new Binary('-', left, product());
                else if (take('&')) left = new Binary('&', left, product());
                else return left;
            }
        }

        private Node product() {
            Node left = power();
            while (true) {
                if (take('*')) left = new Binary('*', left, power());
                else if (take('/')) left = new Binary('/', left, power());
                else return left;
            }
        }

        private Node power() {
            Node base = unary();
            return take('^') ? new Binary('^', base, power()) : base;
        }

        private Node unary() {
            if (take('-')) return new Negate(unary());
            if (take('(')) {
                Node inner = comparison();
                if (!take(')')) throw new SyntaxError("missing )");
                return inner;
            }
            if (take('"')) {
                int end = source.indexOf('"', at);
                if (end < 0) throw new SyntaxError("open text");
                String text = source.substring(at, end);
                at = end + 1;
                return new Literal(new Text(text));
            }
            int start = at;
            while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) at++;
            String word = source.substring(start, at);
            if (word.isEmpty()) throw new SyntaxError("nothing at " + at);
            if (Character.isDigit(word.charAt(0))) return new Literal(new Num(Double.parseDouble(word)));
            if (take('(')) {
                List<Node> arguments = new ArrayList<>();
                if (!take(')')) {
                    do arguments.add(comparison());
                    while (take(','));
                    if (!take(')')) throw new SyntaxError("missing ) of " + word);
                }
                return new Call(word.toUpperCase(Locale.ROOT), arguments);
            }
            Address address = Address.parse(word);
            return take(':') ? new Range(address, Address.parse(rest())) : new Cell(address);
        }

        private String rest() {
            int start = at;
            while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) at++;
            return source.substring(start, at);
        }
    }

    private final Map<Address, Node> formulas = new TreeMap<>();
    private final Map<Address, Value> values = new LinkedHashMap<>();
    private final Deque<Address> path = new ArrayDeque<>();
    private int computed;

    void set(String where, String content) {
        Node node;
        if (content.startsWith("=")) {
            try {
                node = new Parser(content.substring(1)).parse();
            } catch (SyntaxError | NumberFormatException e) {
                node = new Literal(Failure.SYNTAX);
            }
        } else {
            try {
                node = new Literal(new Num(Double.parseDouble(content)));
            } catch (NumberFormatException e) {
                node = new Literal(new Text(content));
            }
        }
        Address at = Address.parse(where);
        formulas.put(at, node);
        forget(at, new LinkedHashSet<>());
    }

    private void forget(Address at, Set<Address> seen) {
        if (!seen.add(at)) return;
        values.remove(at);
        formulas.forEach((cell, formula) -> {
            if (uses(formula).contains(at)) forget(cell, seen);
        });
    }

    private static Set<Address> uses(Node node) {
        Set<Address> used = new LinkedHashSet<>();
        switch (node) {
            case Literal literal -> {}
            case Cell(Address at) -> used.add(at);
            case Range range -> used.addAll(range.all());
            case Binary(char operator, Node left, Node right) -> {
                used.addAll(uses(left));
                used.addAll(uses(right));
            }
            case Negate(Node operand) -> used.addAll(uses(operand));
            case Call(String name, List<Node> arguments) -> arguments.forEach(argument -> used.addAll(uses(argument)));
        }
        return used;
    }

    Value get(Address at) {
        Value known = values.get(at);
        if (known != null) return known;
        Node formula = formulas.get(at);
        if (formula == null) return new Num(0);
        if (path.contains(at)) return Failure.CYCLE;
        path.push(at);
        Value value = evaluate(formula);
        path.pop();
        computed++;
        values.put(at, value);
        return value;
    }

    private Value evaluate(Node node) {
        return switch (node) {
            case Literal(Value value) -> value;
            case Cell(Address at) -> get(at);
            case Range range -> Failure.TYPE;
            case Negate(Node operand) -> switch (evaluate(operand)) {
                case Num(double value) -> new Num(-value);
                case Text text -> Failure.TYPE;
                case Failure failure -> failure;
            };
            case Binary(char operator, Node left, Node right) when operator == '&' -> {
                Value first = evaluate(left), second = evaluate(right);
                if (first instanceof Failure failure) yield failure;
                yield second instanceof Failure failure ? failure : new Text(first.toString() + second);
            }
            case Binary(char operator, Node left, Node right) -> binary(operator, evaluate(left), evaluate(right));
            case Call call -> call(call);
        };
    }

    private static Value binary(char operator, Value left, Value right) {
        if (left instanceof Failure failure) return failure;
        if (right instanceof Failure failure) return failure;
        if (!(left instanceof Num(double a)) || !(right instanceof Num(double b))) return Failure.TYPE;
        return switch (operator) {
            case '+' -> new Num(a + b);
            case '-' -> new Num(a - b);
            case '*' -> new Num(a * b);
            case '/' -> b == 0 ? Failure.DIVISION : new Num(a / b);
            case '^' -> new Num(Math.pow(a, b));
            case '<' -> new Num(a < b ? 1 : 0);
            case '>' -> new Num(a > b ? 1 : 0);
            default -> new Num(a == b ? 1 : 0);
        };
    }

    private Value call(Call call) {
        if (call.name().equals("IF")) {
            if (call.arguments().size() != 3) return Failure.SYNTAX;
            return switch (evaluate(call.arguments().get(0))) {
                case Num(double value) -> evaluate(call.arguments().get(value != 0 ? 1 : 2));
                case Failure failure -> failure;
                case Text text -> Failure.TYPE;
            };
        }
        List<Value> arguments = new ArrayList<>();
        for (Node argument : call.arguments()) {
            if (argument instanceof Range range) range.all().stream().filter(formulas::containsKey).map(this::get).forEach(arguments::add);
            else arguments.add(evaluate(argument));
        }
        for (Value argument : arguments) if (argument instanceof Failure failure) return failure;
        double[] numbers = arguments.stream().filter(Num.class::isInstance).mapToDouble(value -> ((Num) value).value()).toArray();
        return switch (call.name()) {
            case "SUM" -> fold(numbers, 0, Double::sum);
            case "MAX" -> numbers.length == 0 ? new Num(0) : fold(numbers, Double.NEGATIVE_INFINITY, Math::max);
            case "MIN" -> numbers.length == 0 ? new Num(0) : fold(numbers, Double.POSITIVE_INFINITY, Math::min);
            case "COUNT" -> new Num(numbers.length);
            case "AVERAGE" -> numbers.length == 0 ? Failure.DIVISION : new Num(((Num) fold(numbers, 0, Double::sum)).value() / numbers.length);
            case "CONCAT" -> new Text(arguments.stream().map(Value::toString).collect(Collectors.joining()));
            case "SQRT" -> numbers.length == 1 ? new Num(Math.sqrt(numbers[0])) : Failure.TYPE;
            default -> Failure.NAME;
        };
    }

    private static Value fold(double[] numbers, double start, DoubleBinaryOperator operator) {
        double result = start;
        for (double number : numbers) result = operator.applyAsDouble(result, number);
        return new Num(result);
    }

    void print() {
        int columns = formulas.keySet().stream().mapToInt(Address::column).max().orElse(0);
        int rows = formulas.keySet().stream().mapToInt(Address::row).max().orElse(0);
        for (int row = 0; row <= rows; row++) {
            StringBuilder line = new StringBuilder(String.format("%3d |", row + 1));
            for (int column = 0; column <= columns; column++) {
                Address at = new Address(column, row);
                line.append(String.format(" %10s |", formulas.containsKey(at) ? get(at) : ""));
            }
            System.out.println(line);
        }
    }

    public static void main(String[] args) {
        Spreadsheet sheet = new Spreadsheet();
        String[][] cells = {
            {"A1", "3"}, {"A2", "4"}, {"A3", "=SQRT(A1^2+A2^2)"}, {"B1", "=A1*2+1"}, {"B2", "=SUM(A1:A3)"}, {"B3", "=AVERAGE(A1:B2)"}, {"C1", "=C2"},
            {"C2", "=C1+1"}, {"C3", "=A1/(A2-4)"}, {"D1", "total"}, {"D2", "=D1&\": \"&B2"}, {"D3", "=IF(A1<A2,\"less\",1/0)"}, {"E1", "=NOPE(1)"}, {"E2", "=1+\"a\""},
            {"E3", "=(1+"}, {"A4", "=-2^2"}, {"B4", "=MAX(A1:B3)-MIN(A1:B3)"}, {"C4", "=COUNT(A1:E4)"}, {"D4", "=CONCAT(A1,\"-\",A2,\"-\",D1)"}, {"E4", "1e3"},
        };
        for (String[] cell : cells) sheet.set(cell[0], cell[1]);
        sheet.print();
        System.out.println("computed " + sheet.computed);
        sheet.set("A1", "5");
        sheet.set("C2", "7");
        sheet.set("A2", "12");
        sheet.print();
        System.out.println("computed " + sheet.computed + " " + Address.parse("AB12") + " " + Address.parse("zz1").column());
        for (int i = 1; i <= 200; i++) sheet.set("F" + i, i == 1 ? "1" : "=F" + (i - 1) + "+" + i);
        System.out.println(sheet.get(Address.parse("F200")) + " " + new Range(new Address(0, 0), new Address(1, 1)).all());
        System.out.println(sheet.formulas.get(Address.parse("B4")));
    }
}
