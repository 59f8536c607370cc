import java.util.*;

/** A small language: lexer, recursive-descent parser, tree, interpreter with closures. */
public class ExpressionInterpreter {
    enum Kind { NUMBER, STRING, NAME, OPERATOR, END }

    record Token(Kind kind, String text, int position) { }

    static class SyntaxError extends RuntimeException {
        final int position;
        SyntaxError(String message, int position) { super(message + " at " + position); this.position = position; }
    }

    static class Lexer {
        private static final Set<String> TWO = Set.of("==", "!=", "<=", ">=", "&&", "||", "=>");
        private final String source;
        private int at;
        Lexer(String source) { this.source = source; }

        List<Token> all() {
            List<Token> tokens = new ArrayList<>();
            Token token;
            do { token = next(); tokens.add(token); } while (token.kind() != Kind.END);
            return tokens;
        }

        private Token next() {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) at++;
            if (at == source.length()) return new Token(Kind.END, "", at);
            int start = at;
            char c = source.charAt(at);
            if (Character.isDigit(c)) {
                while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) at++;
                return new Token(Kind.NUMBER, source.substring(start, at), start);
            }
            if (Character.isLetter(c)) {
                while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) at++;
                return new Token(Kind.NAME, source.substring(start, at), start);
            }
            if (c == '"') {
                int end = source.indexOf('"', at + 1);
                if (end < 0) throw new SyntaxError("unclosed string", start);
                at = end + 1;
                return new Token(Kind.STRING, source.substring(start + 1, end), start);
            }
            if (at + 1 < source.length() && TWO.contains(source.substring(at, at + 2))) { at += 2; return new Token(Kind.OPERATOR, source.substring(start, at), start); }
            if ("+-*/%<>=!(){},;[]?:".indexOf(c) < 0) throw new SyntaxError("unexpected '" + c + "'", start);
            at++;
            return new Token(Kind.OPERATOR, String.valueOf(c), start);
        }
    }

    sealed interface Node permits Literal, Variable, Binary, Unary, Call, Function, Let, Block, If, While, ListNode, Index { }
    record Literal(Object value) implements Node { }
    record Variable(String name) implements Node { }
    record Binary(String op, Node left, Node right) implements Node { }
    record Unary(String op, Node operand) implements Node { }
    record Call(Node function, List<Node> arguments) implements Node { }
    record Function(List<String> parameters, Node body) implements Node { }
    record Let(String name, Node value, boolean declare) implements Node { }
    record Block(List<Node> statements) implements Node { }
    record If(Node condition, Node then, Node otherwise) implements Node { }
    record While(Node condition, Node body) implements Node { }
    record ListNode(List<Node> items) implements Node { }
    record Index(Node list, Node index) implements Node { }

    static class Parser {
        private static final List<List<String>> LEVELS = List.of(List.of("||"), List.of("&&"), List.of("==", "!="), List.of("<", ">", "<=", ">="), List.of("+", "-"), List.of("*", "/", "%"));
        private final List<Token> tokens;
        private int at;
        Parser(List<Token> tokens) { this.tokens = tokens; }

        private Token peek() { return tokens.get(at); }
        private boolean is(String text) { return peek().kind() != Kind.STRING && peek().text().equals(text); }
        private boolean accept(String text) { if (!is(text)) return false; at++; return true; }
        private void expect(String text) { if (!accept(text)) throw new SyntaxError("expected " + text + " but found '" + peek().text() + "'", peek().position()); }
        private String name() { Token t = peek(); if (t.kind() != Kind.NAME) throw new SyntaxError("expected a name", t.position()); at++; return t.text(); }

        Node program() {
            List<Node> statements = new ArrayList<>();
            while (peek().kind() != Kind.END) statements.add(statement());
            return new Block(statements);
        }

        private Node statement() {
            if (accept("let")) { String name = name(); expect("="); Node value = expression(); accept(";"); return new Let(name, value, true); }
            if (accept("if")) { Node condition = expression(); Node then = block(); Node otherwise = accept("else") ? (is("if") ? statement() : block()) : null; return new If(condition, then, otherwise); }
            if (accept("while")) { Node condition = expression(); return new While(condition, block()); }
            if (is("{")) return block();
            Node value = expression();
            if (value instanceof Variable(String name) && accept("=")) value = new Let(name, expression(), false);
            accept(";");
            return value;
        }

        private Node block() {
            expect("{");
            List<Node> statements = new ArrayList<>();
            while (!accept("}")) statements.add(statement());
            return new Block(statements);
        }

        Node expression() {
            Node condition = binary(0);
            if (!accept("?")) return condition;
            Node then = expression();
            expect(":");
            return new If(condition, then, expression());
        }

        private Node binary(int level) {
            if (level == LEVELS.size()) return unary();
            Node left = binary(level + 1);
            while (peek().kind() == Kind.OPERATOR && LEVELS.get(level).contains(peek().text())) { String op = tokens.get(at++).text(); left = new Binary(op, left, binary(level + 1)); }
            return left;
        }

        private Node unary() {
            for (String op : List.of("-", "!")) if (accept(op)) return new Unary(op, unary());
            Node node = primary();
            while (true) {
                if (accept("(")) node = new Call(node, list(")"));
                else if (accept("[")) { node = new Index(node, expression()); expect("]"); }
                else return node;
            }
        }

        private List<Node> list(String end) {
            List<Node> items = new ArrayList<>();
            if (accept(end)) return items;
            do items.add(expression()); while (accept(","));
            expect(end);
            return items;
        }

        private Node primary() {
            Token token = peek();
            at++;
            switch (token.kind()) {
                case NUMBER: return new Literal(token.text().contains(".") ? (Object) Double.valueOf(token.text()) : (Object) Long.valueOf(token.text()));
                case STRING: return new Literal(token.text());
                case NAME:
                    if (token.text().equals("fn")) {
                        expect("(");
                        List<String> parameters = new ArrayList<>();
                        if (!accept(")")) { do parameters.add(name()); while (accept(",")); expect(")"); }
                        return new Function(parameters, accept("=>") ? expression() : block());
                    }
                    return switch (token.text()) { case "true" -> new Literal(true); case "false" -> new Literal(false); case "nil" -> new Literal(null); default -> new Variable(token.text()); };
                default:
                    if (token.text().equals("(")) { Node inner = expression(); expect(")"); return inner; }
                    if (token.text().equals("[")) return new ListNode(list("]"));
                    throw new SyntaxError("unexpected '" + token.text() + "'", token.position());
            }
        }
    }

    interface Callable { Object call(List<Object> arguments); }

    static class Scope {
        final Map<String, Object> names = new HashMap<>();
        final Scope outer;
        Scope(Scope outer) { this.outer = outer; }
        Scope find(String name) {
            for (Scope s = this; s != null; s = s.outer) if (s.names.containsKey(name)) return s;
            throw new NoSuchElementException("unknown name " + name);
        }
    }

    static int steps;

    static Object eval(Node node, Scope scope) {
        steps++;
        return switch (node) {
            case Literal l -> l.value();
            case Variable(String name) -> scope.find(name).names.get(name);
            case Unary(String op, Node operand) -> {
                Object v = eval(operand, scope);
                yield op.equals("!") ? (Object) !truth(v) : v instanceof Long l ? (Object) (-l) : (Object) (-(Double) v);
            }
            case Binary(String op, Node left, Node right) when op.equals("&&") -> truth(eval(left, scope)) ? eval(right, scope) : false;
            case Binary(String op, Node left, Node right) when op.equals("||") -> { Object v = eval(left, scope); yield truth(v) ? v : eval(right, scope); }
            case Binary b -> operate(b.op(), eval(b.left(), scope), eval(b.right(), scope));
            case Let(String name, Node value, boolean declare) -> { Object v = eval(value, scope); (declare ? scope : scope.find(name)).names.put(name, v); yield v; }
            case If(Node condition, Node then, Node otherwise) -> truth(eval(condition, scope)) ? eval(then, scope) : otherwise == null ? null : eval(otherwise, scope);
            case While(Node condition, Node body) -> { Object last = null; while (truth(eval(condition, scope))) last = eval(body, scope); yield last; }
            case Block(List<Node> statements) -> {
                Scope inner = new Scope(scope);
                Object last = null;
                for (Node s : statements) last = eval(s, inner);
                yield last;
            }
            case Function(List<String> parameters, Node body) -> (Callable) arguments -> {
                if (arguments.size() != parameters.size()) throw new IllegalArgumentException("expected " + parameters.size() + " arguments, got " + arguments.size());
                Scope inner = new Scope(scope);
                for (int i = 0; i < parameters.size(); i++) inner.names.put(parameters.get(i), arguments.get(i));
                return eval(body, inner);
            };
            case Call(Node function, List<Node> arguments) -> {
                List<Object> values = new ArrayList<>();
                Object f = eval(function, scope);
                for (Node a : arguments) values.add(eval(a, scope));
                yield ((Callable) f).call(values);
            }
            case ListNode(List<Node> items) -> { List<Object> values = new ArrayList<>(); for (Node i : items) values.add(eval(i, scope)); yield values; }
            case Index(Node list, Node index) -> ((List<?>) eval(list, scope)).get((int) (long) (Long) eval(index, scope));
        };
    }

    static boolean truth(Object v) { return v != null && !v.equals(false) && !v.equals(0L); }

    @SuppressWarnings("unchecked")
    static Object operate(String op, Object a, Object b) {
        if (op.equals("==")) return Objects.equals(a, b);
        if (op.equals("!=")) return !Objects.equals(a, b);
        if (op.equals("+") && (a instanceof String || b instanceof String)) return "" + a + b;
        if (op.equals("+") && a instanceof List<?> x && b instanceof List<?> y) { List<Object> r = new ArrayList<>(x); r.addAll(y); return r; }
        if (a instanceof String x && b instanceof String y) return compare(op, x.compareTo(y));
        if (a instanceof Long x && b instanceof Long y)
            return switch (op) { case "+" -> x + y; case "-" -> x - y; case "*" -> x * y; case "/" -> x / y; case "%" -> x % y; default -> compare(op, Long.compare(x, y)); };
        double x = ((Number) a).doubleValue(), y = ((Number) b).doubleValue();
        return switch (op) { case "+" -> x + y; case "-" -> x - y; case "*" -> x * y; case "/" -> x / y; case "%" -> x % y; default -> compare(op, Double.compare(x, y)); };
    }

    static Object compare(String op, int c) {
        return switch (op) { case "<" -> c < 0; case ">" -> c > 0; case "<=" -> c <= 0; case ">=" -> c >= 0; default -> throw new IllegalArgumentException("no operator " + op); };
    }

    public static void main(String[] args) {
        Scope global = new Scope(null);
        global.names.put("print", (Callable) values -> { StringBuilder line = new StringBuilder(); for (Object v : values) line.append(v).append(' '); System.out.println(line.toString().trim()); return null; });
        global.names.put("len", (Callable) values -> values.get(0) instanceof List<?> l ? (long) l.size() : (long) values.get(0).toString().length());
        String[] programs = {
            "print(1 + 2 * 3, (1 + 2) * 3, 7 / 2, 7 % 3, 7.0 / 2, -4 - -4, 2 < 3 && 3 < 2, !0)",
            "let fact = fn(n) => n < 2 ? 1 : n * fact(n - 1); print(fact(20))",
            "let fib = fn(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } } print(fib(18))",
            "let counter = fn() { let c = 0; fn() { c = c + 1; c } } let a = counter(); let b = counter(); a(); a(); print(a(), b())",
            "let map = fn(f, l) { let r = []; let i = 0; while i < len(l) { r = r + [f(l[i])]; i = i + 1 } r } print(map(fn(x) => x * x, [1, 2, 3, 4]), len(\"hello\"))",
            "let i = 0; let s = \"\"; while i < 10 { if i % 2 == 0 { s = s + i } else if i == 5 { s = s + \"five\" } i = i + 1 } print(s)",
            "let primes = []; let n = 2; while len(primes) < 15 { let d = 2; let ok = true; while d * d <= n && ok { if n % d == 0 { ok = false } d = d + 1 } if ok { primes = primes + [n] } n = n + 1 } print(primes)",
            "let compose = fn(f, g) => fn(x) => f(g(x)); print(compose(fn(x) => x + 1, fn(x) => x * 10)(5))",
            "print(1 / 0)", "print(unknown)", "print((1 + 2)", "let x = \"open", "fn(a) => a)(1, 2)", "(fn(a) => a)(1, 2)", "3 $ 4", "1(2)", "[1, 2][5]", "nil + 1",
        };
        for (String program : programs) {
            try {
                eval(new Parser(new Lexer(program).all()).program(), global);
            } catch (SyntaxError e) {
                System.out.println("syntax error: " + e.getMessage() + " (" + e.position + ")");
            } catch (ArithmeticException | NoSuchElementException | IllegalArgumentException | IndexOutOfBoundsException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            } catch (ClassCastException | NullPointerException e) {
                System.out.println(e.getClass().getSimpleName());
            }
        }
        System.out.println(steps);
    }
}
