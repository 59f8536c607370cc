import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

/** Records: compact constructors, statics, nested generics, arrays, serialization-free copies, reflection. */
public class RecordTricks {
    @Retention(RetentionPolicy.RUNTIME) @interface Unit { String value() default ""; }

    record Temperature(@Unit("°C") double degrees) implements Comparable<Temperature> {
        static final Temperature ZERO = new Temperature(-0.0);
        Temperature {
            if (Double.isNaN(degrees)) throw new IllegalArgumentException("NaN");
            degrees = degrees == 0 ? 0.0 : degrees;
        }
        Temperature(int f, boolean fahrenheit) { this(fahrenheit ? (f - 32) / 1.8 : f); }
        static Temperature parse(String s) { return new Temperature(Double.parseDouble(s)); }
        @Override public int compareTo(Temperature o) { return Double.compare(degrees, o.degrees); }
        Temperature with(double d) { return new Temperature(d); }
    }

    record Matrix(int[]... rows) {
        Matrix { rows = rows.clone(); }
        @Override public boolean equals(Object o) { return o instanceof Matrix(int[][] r) && Arrays.deepEquals(rows, r); }
        @Override public int hashCode() { return Arrays.deepHashCode(rows); }
        @Override public String toString() { return Arrays.deepToString(rows); }
    }

    record Empty() {}
    record Generic<K extends Comparable<K>, V>(K key, List<? extends V> values) {
        <R> Generic<K, R> map(java.util.function.Function<? super V, R> f) {
            List<R> out = new ArrayList<>();
            for (V v : values) out.add(f.apply(v));
            return new Generic<>(key, out);
        }
    }
    record All(boolean b, byte y, short s, char c, int i, long l, float f, double d, String t) {}

    interface Named { String name(); default String shout() { return name().toUpperCase() + "!"; } }
    record Dog(String name) implements Named {}

    public static void main(String[] args) {
        System.out.println(Temperature.ZERO + " " + new Temperature(0.0).equals(Temperature.ZERO) + " " + new Temperature(212, true) + " " + Temperature.parse("36.6").with(40));
        try {
            new Temperature(Double.NaN);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Matrix m = new Matrix(new int[] {1, 2}, new int[] {3});
        System.out.println(m + " " + m.equals(new Matrix(new int[] {1, 2}, new int[] {3})) + " " + (m.hashCode() == new Matrix(new int[] {1, 2}, new int[] {3}).hashCode()));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        System.out.println(new Generic<>("k", List.of(1, 2, 3)).map(x -> x * 1.5));
        All a = new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.0, null);
        System.out.println(a + " " + a.equals(new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.0, null)) + " " + a.hashCode());
        System.out.println(new Dog("rex").shout());
        for (RecordComponent c : Generic.class.getRecordComponents()) {
            System.out.println(c + " | " + c.getGenericType() + " | " + c.getAccessor());
        }
        System.out.println(Temperature.class.getRecordComponents()[0].getAnnotation(Unit.class) + " " + Temperature.class.isRecord() + Modifier.toString(Temperature.class.getModifiers()));
        record Local(int n) { static int count; Local { count++; } }
        new Local(1);
        new Local(2);
        System.out.println(Local.count + " " + new Local(3) + " " + Float.hashCode(0f) + new TreeSet<>(List.of(new Temperature(3), new Temperature(-1))).first());
    }
}
