import java.util.*;

/** Every form of switch: old, arrows, yield, strings, enums with qualified names, null, guards, dominance order. */
public class SwitchForms {
    enum Day { MON, TUE, WED, SAT, SUN }
    sealed interface S permits A, B {}
    enum A implements S { ONE, TWO }
    record B(int n) implements S {}

    static int old(int x) {
        int r = 0;
        switch (x) {
            case 1: r += 1;
            case 2: r += 2; break;
            case 1000: r = 1000;
            default: r -= 5;
            case 3: r += 30;
        }
        return r;
    }

    static String arrow(Day d) {
        return switch (d) {
            case SAT, SUN -> "weekend";
            case MON -> {
                String s = "start";
                yield s.toUpperCase();
            }
            default -> d.name().toLowerCase();
        };
    }

    static int colon(String s) {
        return switch (s) {
            case "Aa", "BB":
                yield 1;
            case "C#":
                yield 2;
            case "":
                System.out.print("(empty)");
            default:
                yield s.length();
        };
    }

    static String mixed(S s) {
        return switch (s) {
            case A.ONE -> "one";
            case A.TWO -> "two";
            case B(int n) when n < 0 -> "negative";
            case B b -> "b" + b.n();
        };
    }

    static String objects(Object o) {
        return switch (o) {
            case null -> "null!";
            case Integer i when i > 100 -> "large " + i;
            case Integer i -> "int " + i;
            case Long _, Short _ -> "integral";
            case String s when s.length() > 3 -> s.substring(0, 3) + "...";
            case CharSequence cs -> "chars " + cs.length();
            case int[] a when a.length == 0 -> "empty array";
            case int[] a -> "ints " + Arrays.toString(a);
            case Day d when d == Day.MON -> "monday";
            case Enum<?> e -> e.getDeclaringClass().getSimpleName() + "." + e;
            case Class<?> c -> c.getSimpleName();
            default -> "other";
        };
    }

    static String chars(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> "vowel";
            case '\u00e9' -> "accent";
            default -> Character.isLetter(c) ? "consonant" : "no letter";
        };
    }

    static String nullable(String s) {
        switch (s) {
            case "x" -> System.out.print("[x]");
            case null, default -> System.out.print("[?]");
        }
        return "done";
    }

    public static void main(String[] args) {
        for (int i : new int[] {1, 2, 3, 4, 1000}) System.out.print(old(i) + " ");
        for (Day d : Day.values()) System.out.print(arrow(d) + " ");
        for (String s : List.of("Aa", "BB", "C#", "", "hello")) System.out.print(colon(s) + " ");
        System.out.println();
        for (S s : List.of(A.ONE, A.TWO, new B(-1), new B(5))) System.out.print(mixed(s) + " ");
        System.out.println();
        for (Object o : Arrays.asList(null, 5, 500, 7L, (short) 1, "ab", "abcd", new StringBuilder("xy"), new int[0], new int[] {1}, Day.MON, Day.SUN, A.ONE, Map.class, 1.5)) {
            System.out.println(objects(o));
        }
        for (char c : "aéz9".toCharArray()) System.out.print(chars(c) + " ");
        System.out.println(nullable("x") + nullable(null) + nullable("y"));
    }
}
