// stdin: (define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
// stdin: (fact 20)
// stdin: (define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
// stdin: (map (lambda (x) (* x x)) '(1 2 3 4))
// stdin: (let ((x 2) (y 3)) (+ x y))
// stdin: (define counter ((lambda (n) (lambda () (set! n (+ n 1)) n)) 10))
// stdin: (begin (counter) (counter))
// stdin: (define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
// stdin: (loop 50000 0)
// stdin: (cond ((< 3 2) 'no) ((= 1 1) 'yes) (else 'never))
// stdin: (car '())
// stdin: (undefined 1)
// stdin: "a string"
// stdin: (list 1 "two" 'three 4.5 #t)
// stdin: (quote (a . b
// stdin: ))
// stdin: (/ 7 2)
// stdin: (apply + (list 1 2 3))
import java.util.*;
import java.util.function.*;

/** A small Scheme: reader, environments, closures, tail calls without Java stack, errors, a loop over standard input. */
public class LispEvaluator {
    record Symbol(String name) { @Override public String toString() { return name; } }
    record Pair(Object car, Object cdr) {
        @Override public String toString() {
            StringBuilder s = new StringBuilder("(").append(show(car));
            Object rest = cdr;
            while (rest instanceof Pair(var a, var d)) { s.append(' ').append(show(a)); rest = d; }
            return s.append(rest == NIL ? "" : " . " + show(rest)).append(')').toString();
        }
    }
    static final Object NIL = new Object() { @Override public String toString() { return "()"; } };
    static class LispError extends RuntimeException { LispError(String m) { super(m); } }
    static class Incomplete extends RuntimeException { }
    interface Primitive extends Function<List<Object>, Object> { }
    record Closure(List<String> params, List<Object> body, Env env) { @Override public String toString() { return "#<procedure/" + params.size() + ">"; } }

    static class Env {
        final Map<String, Object> vars = new HashMap<>();
        final Env outer;
        Env(Env outer) { this.outer = outer; }
        Env find(String n) { for (Env e = this; e != null; e = e.outer) if (e.vars.containsKey(n)) return e; throw new LispError("unbound: " + n); }
    }

    static String show(Object o) { return o instanceof String s ? '"' + s + '"' : o instanceof Boolean b ? b ? "#t" : "#f" : String.valueOf(o); }

    static class Reader {
        final String text; int at;
        Reader(String t) { text = t; }
        void skip() { while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++; }
        boolean done() { skip(); return at >= text.length(); }
        Object read() {
            skip();
            if (at >= text.length()) throw new Incomplete();
            char c = text.charAt(at++);
            switch (c) {
                case '(': return list();
                case ')': throw new LispError("unexpected )");
                case '\'': return new Pair(new Symbol("quote"), new Pair(read(), NIL));
                case '"': { int end = text.indexOf('"', at); if (end < 0) throw new Incomplete(); String s = text.substring(at, end); at = end + 1; return s; }
                default: {
                    int from = at - 1;
                    while (at < text.length() && "() '\"\n".indexOf(text.charAt(at)) < 0) at++;
                    String w = text.substring(from, at);
                    if (w.matches("-?\\d+")) return Long.valueOf(w);
                    if (w.matches("-?\\d*\\.\\d+")) return Double.valueOf(w);
                    return w.equals("#t") ? (Object) true : w.equals("#f") ? (Object) false : new Symbol(w);
                }
            }
        }
        Object list() {
            skip();
            if (at >= text.length()) throw new Incomplete();
            if (text.charAt(at) == ')') { at++; return NIL; }
            Object first = read();
            skip();
            if (at < text.length() && text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ') { at++; Object rest = read(); skip(); if (at >= text.length()) throw new Incomplete(); at++; return new Pair(first, rest); }
            return new Pair(first, list());
        }
    }

    static List<Object> items(Object l) { List<Object> out = new ArrayList<>(); for (; l instanceof Pair(var a, var d); l = d) out.add(a); return out; }
    static Object of(List<?> l) { Object r = NIL; for (int i = l.size(); i-- > 0;) r = new Pair(l.get(i), r); return r; }

    static Object eval(Object x, Env env) {
        while (true) {
            if (x instanceof Symbol(var n)) return env.find(n).vars.get(n);
            if (!(x instanceof Pair(var head, var rest))) return x;
            List<Object> a = items(rest);
            switch (head instanceof Symbol s ? s.name() : "") {
                case "quote": return a.get(0);
                case "if": x = !Boolean.FALSE.equals(eval(a.get(0), env)) ? a.get(1) : a.size() > 2 ? a.get(2) : NIL; continue;
                case "define":
                    if (a.get(0) instanceof Pair(Symbol(var f), var ps)) env.vars.put(f, closure(ps, a.subList(1, a.size()), env));
                    else env.vars.put(((Symbol) a.get(0)).name(), eval(a.get(1), env));
                    return null;
                case "set!": { String n = ((Symbol) a.get(0)).name(); env.find(n).vars.put(n, eval(a.get(1), env)); return null; }
                case "lambda": return closure(a.get(0), a.subList(1, a.size()), env);
                case "begin": for (Object o : a.subList(0, a.size() - 1)) eval(o, env); x = a.getLast(); continue;
                case "let": {
                    List<Object> names = new ArrayList<>(), values = new ArrayList<>();
                    for (Object b : items(a.get(0))) { names.add(items(b).get(0)); values.add(items(b).get(1)); }
                    x = new Pair(new Pair(new Symbol("lambda"), new Pair(of(names), of(a.subList(1, a.size())))), of(values));
                    continue;
                }
                case "cond": {
                    Object next = NIL;
                    for (Object c : a) { List<Object> l = items(c); if (l.get(0).equals(new Symbol("else")) || !Boolean.FALSE.equals(eval(l.get(0), env))) { next = new Pair(new Symbol("begin"), of(l.subList(1, l.size()))); break; } }
                    x = next;
                    continue;
                }
                default: {
                    Object f = eval(head, env);
                    List<Object> values = new ArrayList<>();
                    for (Object o : a) values.add(eval(o, env));
                    if (f instanceof Primitive p) return p.apply(values);
                    if (!(f instanceof Closure(var params, var body, var outer))) throw new LispError("not a procedure: " + show(f));
                    if (params.size() != values.size()) throw new LispError("arity " + values.size());
                    env = new Env(outer);
                    for (int i = 0; i < params.size(); i++) env.vars.put(params.get(i), values.get(i));
                    for (Object o : body.subList(0, body.size() - 1)) eval(o, env);
                    x = body.getLast();
                }
            }
        }
    }

    static Closure closure(Object params, List<Object> body, Env env) { return new Closure(items(params).stream().map(Object::toString).toList(), List.copyOf(body), env); }

    static Primitive number(LongBinaryOperator f, DoubleBinaryOperator g) { return a -> a.stream().reduce((x, y) -> x instanceof Long l && y instanceof Long m ? (Object) f.applyAsLong(l, m) : (Object) g.applyAsDouble(((Number) x).doubleValue(), ((Number) y).doubleValue())).orElse(0L); }

    public static void main(String[] args) {
        Env global = new Env(null);
        Map<String, Primitive> p = Map.of("+", number(Math::addExact, Double::sum), "-", number(Math::subtractExact, (a, b) -> a - b), "*", number(Math::multiplyExact, (a, b) -> a * b), "/", number((a, b) -> a / b, (a, b) -> a / b),
            "<", a -> ((Long) a.get(0)) < (Long) a.get(1), "=", a -> a.get(0).equals(a.get(1)), "cons", a -> new Pair(a.get(0), a.get(1)), "null?", a -> a.get(0) == NIL, "list", LispEvaluator::of);
        global.vars.putAll(p);
        global.vars.put("car", (Primitive) a -> { if (a.get(0) instanceof Pair q) return q.car(); throw new LispError("car of " + show(a.get(0))); });
        global.vars.put("cdr", (Primitive) a -> ((Pair) a.get(0)).cdr());
        global.vars.put("apply", (Primitive) a -> ((Primitive) a.get(0)).apply(items(a.get(1))));
        Scanner in = new Scanner(System.in);
        StringBuilder pending = new StringBuilder();
        while (in.hasNextLine()) {
            pending.append(in.nextLine()).append('\n');
            try {
                Reader r = new Reader(pending.toString());
                while (!r.done()) {
                    Object v = eval(r.read(), global);
                    if (v != null) System.out.println(show(v));
                }
                pending.setLength(0);
            } catch (Incomplete e) {
                System.out.println("...");
            } catch (LispError | ArithmeticException e) {
                System.out.println("error: " + e.getMessage());
                pending.setLength(0);
            }
        }
    }
}
