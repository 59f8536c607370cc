import java.util.*;
import java.util.function.LongUnaryOperator;
import java.util.regex.*;

/** Monkeys that throw items by rules read from text; worry is kept small by the common modulus. */
public class MonkeyBusiness {
    static final String NOTES = """
        Monkey 0:
          Starting items: 79, 98
          Operation: new = old * 19
          Test: divisible by 23
            If true: throw to monkey 2
            If false: throw to monkey 3

        Monkey 1:
          Starting items: 54, 65, 75, 74
          Operation: new = old + 6
          Test: divisible by 19
            If true: throw to monkey 2
            If false: throw to monkey 0

        Monkey 2:
          Starting items: 79, 60, 97
          Operation: new = old * old
          Test: divisible by 13
            If true: throw to monkey 1
            If false: throw to monkey 3

        Monkey 3:
          Starting items: 74
          Operation: new = old + 3
          Test: divisible by 17
            If true: throw to monkey 0
            If false: throw to monkey 1
        """;
    private static final Pattern FORM = Pattern.compile("""
        Monkey (?<n>\\d+):
          Starting items: (?<items>[\\d, ]*)
          Operation: new = old (?<op>[*+]) (?<arg>\\w+)
          Test: divisible by (?<test>\\d+)
            If true: throw to monkey (?<yes>\\d+)
            If false: throw to monkey (?<no>\\d+)""");

    record Monkey(Deque<Long> items, LongUnaryOperator operation, int test, int yes, int no) {}

    static long play(int rounds, boolean relief) {
        List<Monkey> monkeys = new ArrayList<>();
        FORM.matcher(NOTES).results().forEach(m -> {
            Deque<Long> items = new ArrayDeque<>();
            for (String s : m.group("items").split(", ")) items.add(Long.valueOf(s));
            boolean times = m.group("op").equals("*");
            String arg = m.group("arg");
            LongUnaryOperator operation = old -> {
                long x = arg.equals("old") ? old : Long.parseLong(arg);
                return times ? old * x : old + x;
            };
            monkeys.add(new Monkey(items, operation, Integer.parseInt(m.group("test")), Integer.parseInt(m.group("yes")), Integer.parseInt(m.group("no"))));
        });
        long modulus = monkeys.stream().mapToLong(Monkey::test).reduce(1, (a, b) -> a * b);
        long[] inspected = new long[monkeys.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < inspected.length; i++) {
                Monkey m = monkeys.get(i);
                for (Long item; (item = m.items().poll()) != null; inspected[i]++) {
                    long worry = m.operation().applyAsLong(item) % modulus;
                    worry = relief ? worry / 3 : worry;
                    monkeys.get(worry % m.test() == 0 ? m.yes() : m.no()).items().add(worry);
                }
            }
            if (round == 0) monkeys.forEach(m -> System.out.println(m.items()));
        }
        System.out.println(Arrays.toString(inspected));
        Arrays.sort(inspected);
        return inspected[inspected.length - 1] * inspected[inspected.length - 2];
    }

    public static void main(String[] args) {
        System.out.println(play(20, true));
        System.out.println(play(2000, false));
    }
}
