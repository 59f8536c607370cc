import java.util.*;
import java.util.stream.*;

/** A compiler from a small language to stack code, a peephole optimizer, an assembler listing and the machine that runs it. */
public class StackMachine {
    enum Op { PUSH, LOAD, STORE, ADD, SUB, MUL, DIV, MOD, LT, EQ, NOT, JMP, JZ, PRINT, CALL, RET, HALT, NOP }
    record Ins(Op op, int arg) { @Override public String toString() { return switch (op) { case PUSH, LOAD, STORE, JMP, JZ, CALL -> op + " " + arg; default -> op.name(); }; } }
    static class SyntaxError extends RuntimeException { SyntaxError(String m) { super(m); } }

    static class Compiler {
        final List<String> tokens; int at; final List<Ins> code = new ArrayList<>(); final Map<String, Integer> slots = new LinkedHashMap<>(), functions = new HashMap<>();
        Compiler(String text) { tokens = java.util.regex.Pattern.compile("\\d+|\\w+|==|[-+*/%<!=(){};]").matcher(text).results().map(java.util.regex.MatchResult::group).toList(); }
        String peek() { return at < tokens.size() ? tokens.get(at) : "<end>"; }
        boolean accept(String t) { if (peek().equals(t)) { at++; return true; } return false; }
        void expect(String t) { if (!accept(t)) throw new SyntaxError("wanted " + t + " but found " + peek() + " at token " + at); }
        int emit(Op op, int arg) { code.add(new Ins(op, arg)); return code.size() - 1; }
        void patch(int i) { code.set(i, new Ins(code.get(i).op(), code.size())); }
        int slot(String n) { return slots.computeIfAbsent(n, k -> slots.size()); }
        List<Ins> program() { while (at < tokens.size()) statement(); emit(Op.HALT, 0); return code; }
        void statement() {
            if (accept("{")) { while (!accept("}")) statement(); }
            else if (accept("while")) { int top = code.size(); expression(); int out = emit(Op.JZ, 0); statement(); emit(Op.JMP, top); patch(out); }
            else if (accept("if")) { expression(); int no = emit(Op.JZ, 0); statement(); if (accept("else")) { int end = emit(Op.JMP, 0); patch(no); statement(); patch(end); } else patch(no); }
            else if (accept("print")) { expression(); emit(Op.PRINT, 0); expect(";"); }
            else if (accept("def")) { String n = tokens.get(at++); int over = emit(Op.JMP, 0); functions.put(n, code.size()); statement(); emit(Op.RET, 0); patch(over); }
            else if (accept("call")) { String n = tokens.get(at++); if (!functions.containsKey(n)) throw new SyntaxError("no function " + n); emit(Op.CALL, functions.get(n)); expect(";"); }
            else { String n = tokens.get(at++); expect("="); expression(); emit(Op.STORE, slot(n)); expect(";"); }
        }
        void expression() { sum(); for (boolean lt; (lt = peek().equals("<")) || peek().equals("=="); ) { at++; sum(); emit(lt ? Op.LT : Op.EQ, 0); } }
        void sum() { product(); for (boolean p; (p = peek().equals("+")) || peek().equals("-"); ) { at++; product(); emit(p ? Op.ADD : Op.SUB, 0); } }
        void product() { unary(); for (String t; List.of("*", "/", "%").contains(t = peek()); ) { at++; unary(); emit(switch (t) { case "*" -> Op.MUL; case "/" -> Op.DIV; default -> Op.MOD; }, 0); } }
        void unary() { if (accept("!")) { unary(); emit(Op.NOT, 0); } else if (accept("-")) { emit(Op.PUSH, 0); unary(); emit(Op.SUB, 0); } else if (accept("(")) { expression(); expect(")"); } else if (Character.isDigit(peek().charAt(0))) emit(Op.PUSH, Integer.parseInt(tokens.get(at++))); else if (Character.isLetter(peek().charAt(0)) && slots.containsKey(peek())) emit(Op.LOAD, slot(tokens.get(at++))); else throw new SyntaxError("unexpected " + peek()); }
    }

    static int fold(List<Ins> code) {
        int n = 0;
        Set<Integer> targets = code.stream().filter(i -> EnumSet.of(Op.JMP, Op.JZ, Op.CALL).contains(i.op())).map(Ins::arg).collect(Collectors.toSet());
        for (int i = 0; i + 2 < code.size(); i++) {
            Ins a = code.get(i), b = code.get(i + 1), c = code.get(i + 2);
            if (a.op() == Op.PUSH && b.op() == Op.PUSH && !targets.contains(i + 1) && !targets.contains(i + 2)) {
                Integer v = switch (c.op()) { case ADD -> a.arg() + b.arg(); case SUB -> a.arg() - b.arg(); case MUL -> a.arg() * b.arg(); default -> null; };
                if (v != null) { code.set(i, new Ins(Op.NOP, 0)); code.set(i + 1, new Ins(Op.NOP, 0)); code.set(i + 2, new Ins(Op.PUSH, v)); n++; }
            }
        }
        return n;
    }

    static String run(List<Ins> code, int slots, int limit) {
        int[] stack = new int[32], vars = new int[slots];
        Deque<Integer> calls = new ArrayDeque<>();
        StringJoiner out = new StringJoiner(",");
        int sp = 0, pc = 0, steps = 0;
        while (true) {
            if (++steps > limit) return out + " (stopped)";
            Ins i = code.get(pc++);
            switch (i.op()) {
                case PUSH -> stack[sp++] = i.arg(); case LOAD -> stack[sp++] = vars[i.arg()]; case STORE -> vars[i.arg()] = stack[--sp];
                case ADD -> { sp--; stack[sp - 1] += stack[sp]; } case SUB -> { sp--; stack[sp - 1] -= stack[sp]; } case MUL -> { sp--; stack[sp - 1] *= stack[sp]; }
                case DIV -> { sp--; stack[sp - 1] /= stack[sp]; } case MOD -> { sp--; stack[sp - 1] %= stack[sp]; }
                case LT -> { sp--; stack[sp - 1] = stack[sp - 1] < stack[sp] ? 1 : 0; } case EQ -> { sp--; stack[sp - 1] = stack[sp - 1] == stack[sp] ? 1 : 0; }
                case NOT -> stack[sp - 1] = stack[sp - 1] == 0 ? 1 : 0; case JMP -> pc = i.arg(); case JZ -> { if (stack[--sp] == 0) pc = i.arg(); }
                case PRINT -> out.add("" + stack[--sp]); case CALL -> { calls.push(pc); pc = i.arg(); } case RET -> pc = calls.pop(); case HALT -> { return out + " in " + steps; } case NOP -> { }
            }
        }
    }

    public static void main(String[] args) {
        for (String program : List.of("a = 0; b = 1; n = 0; while n < 15 { print a; t = a + b; a = b; b = t; n = n + 1; }",
            "n = 97; d = 2; p = 1; while d * d < n + 1 { if n % d == 0 p = 0; d = d + 1; } if p print 1; else print 0;",
            "x = 0; def inc { x = x + 2 * 3 - (1 + 4); } call inc; call inc; print x; print -x; print !x; print (2 + 3) * (4 - 1) == 15;",
            "i = 1; while 1 { i = i * 2; if i == 0 print 7; }", "a = 1 print a;", "print b;", "call f;", "a = 5 / (3 - 3);")) {
            try {
                Compiler c = new Compiler(program);
                List<Ins> code = c.program();
                if (code.size() < 16) System.out.println(code);
                String plain = run(code, c.slots.size(), 5000);
                System.out.println(plain + " folded " + fold(code) + " " + run(code, c.slots.size(), 5000).split(" in ")[0].equals(plain.split(" in ")[0]) + " " + c.slots.keySet());
            } catch (SyntaxError e) {
                System.out.println("syntax: " + e.getMessage());
            } catch (ArithmeticException e) {
                System.out.println("runtime: " + e.getMessage());
            }
        }
    }
}
