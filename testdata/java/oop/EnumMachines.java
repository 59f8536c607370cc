import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Enums: bodies, abstract methods, interfaces, maps and sets of them, lookups, ordinals, valueOf errors, state machines. */
public class EnumMachines {
    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6), JUPITER(1.9e+27, 7.1492e7);
        private final double mass, radius;
        Planet(double m, double r) { mass = m; radius = r; }
        double gravity() { return 6.67300E-11 * mass / (radius * radius); }
    }

    enum Op implements IntBinaryOperator {
        ADD("+", 1, Integer::sum), MUL("*", 2, (a, b) -> a * b), POW("^", 3, null) {
            @Override public int applyAsInt(int a, int b) { return b == 0 ? 1 : a * applyAsInt(a, b - 1); }
            @Override boolean rightAssociative() { return true; }
        };
        final String symbol; final int precedence; private final IntBinaryOperator f;
        private static final Map<String, Op> BY_SYMBOL = Stream.of(values()).collect(Collectors.toUnmodifiableMap(o -> o.symbol, Function.identity()));
        Op(String s, int p, IntBinaryOperator f) { symbol = s; precedence = p; this.f = f; }
        public int applyAsInt(int a, int b) { return f.applyAsInt(a, b); }
        boolean rightAssociative() { return false; }
        static Optional<Op> of(String s) { return Optional.ofNullable(BY_SYMBOL.get(s)); }
    }

    static int eval(String text) {
        Deque<Integer> values = new ArrayDeque<>();
        Deque<Op> ops = new ArrayDeque<>();
        for (String t : text.split(" ")) {
            Op.of(t).ifPresentOrElse(op -> {
                while (!ops.isEmpty() && (ops.peek().precedence > op.precedence || ops.peek().precedence == op.precedence && !op.rightAssociative())) reduce(values, ops.pop());
                ops.push(op);
            }, () -> values.push(Integer.valueOf(t)));
        }
        while (!ops.isEmpty()) reduce(values, ops.pop());
        return values.pop();
    }

    static void reduce(Deque<Integer> v, Op op) { int b = v.pop(), a = v.pop(); v.push(op.applyAsInt(a, b)); }

    enum Light { RED(30) { Light next() { return GREEN; } }, GREEN(25) { Light next() { return YELLOW; } }, YELLOW(5) { Light next() { return RED; } };
        final int seconds; Light(int s) { seconds = s; } abstract Light next(); }

    enum Perm { R, W, X; static int mask(Set<Perm> s) { return s.stream().mapToInt(p -> 4 >> p.ordinal()).sum(); } static EnumSet<Perm> of(int m) { EnumSet<Perm> s = EnumSet.noneOf(Perm.class); for (Perm p : values()) if ((m & 4 >> p.ordinal()) != 0) s.add(p); return s; } }
    enum Singleton { INSTANCE; int uses; int use() { return ++uses; } }
    enum Empty {}

    public static void main(String[] args) {
        for (Planet p : Planet.values()) System.out.printf("%-8s %6.2f%n", p, p.gravity());
        System.out.println(eval("2 + 3 * 4") + " " + eval("2 ^ 3 ^ 2 + 1") + " " + eval("1 + 2 + 3 * 4 * 5"));
        Light l = Light.RED;
        int t = 0;
        for (int i = 0; i < 7; i++, l = l.next()) t += l.seconds;
        System.out.println(l + " " + t + " " + l.getClass() + " " + l.getDeclaringClass() + " " + Light.valueOf("GREEN").compareTo(Light.YELLOW));
        System.out.println(Perm.of(6) + " " + Perm.mask(EnumSet.complementOf(EnumSet.of(Perm.W))) + " " + EnumSet.range(Perm.R, Perm.W) + " " + EnumSet.allOf(Perm.class).containsAll(Perm.of(5)));
        EnumMap<Light, List<String>> map = new EnumMap<>(Light.class);
        map.computeIfAbsent(Light.YELLOW, k -> new ArrayList<>()).add("slow");
        map.put(Light.RED, List.of("stop"));
        System.out.println(map + " " + map.containsKey(Light.GREEN) + " " + map.keySet().iterator().next());
        System.out.println(Singleton.INSTANCE.use() + Singleton.INSTANCE.use() + " " + Empty.values().length + " " + Enum.valueOf(Perm.class, "X").name() + " " + Perm.valueOf("R").hashCode() * 0);
        for (Runnable r : new Runnable[] {() -> Perm.valueOf("Q"), () -> Perm.valueOf(null), () -> Enum.valueOf(Light.class, "red"), () -> System.out.println(Perm.values()[3])}) {
            try { r.run(); } catch (RuntimeException e) { System.out.println(e); }
        }
        Perm[] copy = Perm.values();
        copy[0] = null;
        System.out.println(Perm.values()[0] + " " + Stream.of(Light.values()).sorted(Comparator.comparing((Light x) -> x.seconds)).toList() + Collections.max(EnumSet.allOf(Perm.class)));
    }
}
