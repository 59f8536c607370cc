import java.util.*;

public class Enums {
    enum Op {
        ADD("+") { int apply(int a, int b) { return a + b; } },
        MUL("*") { int apply(int a, int b) { return a * b; } @Override public String toString() { return "times"; } };
        final String sign;
        Op(String sign) { this.sign = sign; }
        abstract int apply(int a, int b);
    }
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN; boolean weekend() { return this.compareTo(SAT) >= 0; } static final Day FIRST = values()[0]; }
    enum Empty { }
    interface HasCode { int code(); }
    enum Coded implements HasCode { A, B; public int code() { return ordinal() * 10; } }

    public static void main(String[] args) {
        for (Op op : Op.values()) System.out.println(op + " " + op.name() + " " + op.sign + " " + op.apply(6, 7) + " " + op.getClass().getName() + " " + op.getDeclaringClass().getSimpleName());
        System.out.println(Day.valueOf("WED").ordinal() + " " + Day.FIRST + " " + Day.SUN.weekend() + " " + Empty.values().length + " " + Coded.B.code());
        try { Day.valueOf("XXX"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { Day.valueOf(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        EnumMap<Day, String> map = new EnumMap<>(Day.class);
        map.put(Day.FRI, "f"); map.put(Day.MON, "m"); map.put(Day.WED, null);
        System.out.println(map + " " + map.containsKey(Day.TUE) + " " + map.size());
        EnumSet<Day> set = EnumSet.range(Day.TUE, Day.THU);
        set.add(Day.SUN);
        System.out.println(set + " " + EnumSet.complementOf(set) + " " + EnumSet.allOf(Day.class).size() + " " + EnumSet.noneOf(Day.class) + set.contains(Day.MON));
        set.removeAll(EnumSet.of(Day.WED, Day.SUN));
        System.out.println(set);
        switch (Day.TUE) { case MON: System.out.println("no"); break; case TUE: System.out.println("tue"); default: System.out.println("fall"); }
        System.out.println(Enum.valueOf(Coded.class, "A").compareTo(Coded.B) + " " + Coded.A.equals(Coded.A) + " " + (Coded.A instanceof HasCode) + " " + Day.class.isEnum() + Day.class.getEnumConstants().length);
    }
}
