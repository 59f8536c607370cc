import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Every collector on ordinary and on odd input. */
public class CollectorEdges {
    record Person(String name, int age, String city, double pay) {}

    static final List<Person> PEOPLE = List.of(new Person("Ann", 31, "Rome", 10.5), new Person("Bob", 25, "Oslo", 7), new Person("Cid", 31, "Oslo", 9.25), new Person("Dee", 40, "Rome", 12), new Person("Eve", 25, "Bern", 0));

    static void attempt(String name, Supplier<Object> s) {
        try {
            System.out.println(name + ": " + s.get());
        } catch (RuntimeException e) {
            System.out.println(name + ": " + e);
        }
    }

    static Stream<Person> p() { return PEOPLE.stream(); }

    public static void main(String[] args) {
        attempt("toMap", () -> p().collect(Collectors.toMap(Person::name, Person::age, (a, b) -> a, TreeMap::new)));
        attempt("toMap duplicate", () -> p().collect(Collectors.toMap(Person::city, Person::name)));
        attempt("toMap null value", () -> p().collect(Collectors.toMap(Person::name, x -> null)));
        attempt("toMap null key", () -> p().limit(1).collect(Collectors.toMap(x -> null, Person::name)));
        attempt("toMap merge", () -> p().collect(Collectors.toMap(Person::city, Person::name, (a, b) -> a + "+" + b, LinkedHashMap::new)));
        attempt("toMap merge null", () -> p().collect(Collectors.toMap(Person::city, Person::name, (a, b) -> null, TreeMap::new)));
        attempt("toUnmodifiableMap", () -> p().collect(Collectors.toUnmodifiableMap(Person::city, Person::name)));
        attempt("toUnmodifiableMap put", () -> p().collect(Collectors.toUnmodifiableMap(Person::name, Person::age)).put("x", 1));
        attempt("toConcurrentMap", () -> new TreeMap<>(p().collect(Collectors.toConcurrentMap(Person::city, Person::age, Integer::sum))));
        attempt("toUnmodifiableList null", () -> Stream.of("a", null).collect(Collectors.toUnmodifiableList()));
        attempt("toUnmodifiableSet", () -> Stream.of(1, 1).collect(Collectors.toUnmodifiableSet()));
        attempt("toCollection", () -> p().map(Person::age).collect(Collectors.toCollection(ArrayDeque::new)));
        attempt("groupingBy", () -> new TreeMap<>(p().collect(Collectors.groupingBy(Person::city))));
        attempt("groupingBy null", () -> p().collect(Collectors.groupingBy(x -> x.age > 30 ? null : x.city)));
        attempt("groupingBy counting", () -> p().collect(Collectors.groupingBy(Person::age, TreeMap::new, Collectors.counting())));
        attempt("groupingBy twice", () -> p().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.groupingBy(Person::age, TreeMap::new, Collectors.mapping(Person::name, Collectors.joining("/"))))));
        attempt("groupingBy reduce", () -> p().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.reducing(0.0, Person::pay, Double::sum))));
        attempt("groupingBy max", () -> p().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.maxBy(Comparator.comparing(Person::pay)))));
        attempt("groupingBy then", () -> p().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), List::size))));
        attempt("filtering", () -> p().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.filtering(x -> x.age > 30, Collectors.mapping(Person::name, Collectors.toList())))));
        attempt("flatMapping", () -> p().collect(Collectors.groupingBy(Person::age, TreeMap::new, Collectors.flatMapping(x -> x.name.chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new)))));
        attempt("flatMapping null", () -> p().collect(Collectors.flatMapping(x -> null, Collectors.counting())));
        attempt("partitioningBy", () -> p().collect(Collectors.partitioningBy(x -> x.age > 30, Collectors.averagingDouble(Person::pay))));
        attempt("partitioningBy empty", () -> Stream.<Person>empty().collect(Collectors.partitioningBy(x -> true)));
        attempt("partition entries", () -> p().collect(Collectors.partitioningBy(x -> x.age > 30, Collectors.counting())).entrySet());
        attempt("partition put", () -> p().collect(Collectors.partitioningBy(x -> true)).put(true, List.of()));
        attempt("partition get", () -> p().collect(Collectors.partitioningBy(x -> true, Collectors.counting())).get("x"));
        attempt("joining", () -> Stream.of("a", "b", "c").collect(Collectors.joining()) + Stream.of("a", "b").collect(Collectors.joining(", ", "{", "}")) + Stream.<String>empty().collect(Collectors.joining(",", "<", ">")) + Stream.of("x", null).collect(Collectors.joining("-")));
        attempt("summing", () -> p().collect(Collectors.summingInt(Person::age)) + " " + p().collect(Collectors.summingLong(Person::age)) + " " + p().collect(Collectors.summingDouble(Person::pay)));
        attempt("averaging", () -> p().collect(Collectors.averagingInt(Person::age)) + " " + Stream.<Person>empty().collect(Collectors.averagingLong(Person::age)) + " " + Stream.of(0.1, 0.2, 0.3).collect(Collectors.averagingDouble(x -> x)));
        attempt("summarizing", () -> p().collect(Collectors.summarizingInt(Person::age)) + " " + p().collect(Collectors.summarizingDouble(Person::pay)) + " " + Stream.<Person>empty().collect(Collectors.summarizingLong(Person::age)) + Stream.<Person>empty().collect(Collectors.summarizingDouble(Person::age)));
        attempt("minBy", () -> p().map(Person::name).collect(Collectors.minBy(Comparator.reverseOrder())) + " " + Stream.<String>empty().collect(Collectors.maxBy(Comparator.naturalOrder())));
        attempt("reducing", () -> Stream.of(1, 2, 3).collect(Collectors.reducing((a, b) -> a * 10 + b)) + " " + Stream.of(1, 2, 3).collect(Collectors.reducing(7, (a, b) -> a + b)));
        attempt("teeing", () -> Stream.of(5, 3, 9).collect(Collectors.teeing(Collectors.minBy(Comparator.<Integer>naturalOrder()), Collectors.maxBy(Comparator.<Integer>naturalOrder()), (a, b) -> a.get() + ".." + b.get())));
        attempt("teeing null", () -> Collectors.teeing(null, Collectors.counting(), (a, b) -> a));
        attempt("finisher null", () -> Stream.of(1).collect(Collectors.collectingAndThen(Collectors.toList(), x -> null)));
        attempt("of", () -> Stream.of("x", "yy", "zzz").collect(Collector.of(StringBuilder::new, (b, s) -> b.append(s.length()), StringBuilder::append, StringBuilder::reverse)));
        attempt("characteristics", () -> Collectors.toList().characteristics() + " " + Collectors.toSet().characteristics() + " " + Collectors.joining().characteristics() + " " + Collectors.groupingByConcurrent(x -> x).characteristics() + " " + Collectors.counting().characteristics() + " " + Collector.of(ArrayList::new, ArrayList::add, (a, b) -> a, Collector.Characteristics.UNORDERED).characteristics());
        attempt("unmodifiable", () -> Collectors.toList().characteristics().add(null));
        attempt("supply collect", () -> Stream.of(3, 1, 2).collect(TreeSet::new, TreeSet::add, TreeSet::addAll) + " " + IntStream.range(0, 5).collect(StringBuilder::new, (b, i) -> b.append(i), StringBuilder::append));
        attempt("mapMulti", () -> Stream.of(1, 2, 3).<Object>mapMulti((x, c) -> { for (int i = 0; i < x; i++) c.accept(x + "." + i); }).toList());
        attempt("takeWhile", () -> Stream.of(1, 2, 5, 1).takeWhile(x -> x < 3).toList() + " " + Stream.of(1, 2, 5, 1).dropWhile(x -> x < 3).toList());
        attempt("iterate", () -> Stream.iterate(1, x -> x < 100, x -> x * 3).toList() + " " + Stream.iterate(1, x -> x * 2).limit(5).toList());
        attempt("ofNullable", () -> Stream.ofNullable(null).count() + " " + Stream.concat(Stream.of(1), Stream.of(2)).toList());
        attempt("reuse", () -> { Stream<Integer> s = Stream.of(1); s.count(); return s.count(); });
        attempt("limit -1", () -> Stream.of(1).limit(-1));
        attempt("skip -1", () -> Stream.of(1).skip(-1));
        attempt("findFirst null", () -> Stream.of((Object) null, 1).findFirst());
        attempt("max null", () -> Stream.of(1, null).max(Comparator.nullsLast(Comparator.naturalOrder())));
        attempt("sorted", () -> Stream.of(new Object(), new Object()).sorted().toList());
        attempt("sorted mixed", () -> Stream.of(1, "a").sorted().toList());
        attempt("reduce", () -> Stream.of("a", "bb").reduce(0, (n, s) -> n + s.length(), Integer::sum) + " " + Stream.<Integer>empty().reduce(Integer::sum));
        attempt("toArray", () -> Arrays.toString(Stream.of("a").toArray(String[]::new)) + Stream.of(1).toArray(Integer[]::new).length);
        attempt("toArray store", () -> Stream.of("a").toArray(Integer[]::new));
        attempt("builder", () -> { Stream.Builder<String> b = Stream.builder(); b.add("x").add("y").accept("z"); Object r = b.build().toList(); b.add("late"); return r; });
        attempt("close", () -> { StringBuilder b = new StringBuilder(); Stream.of(1).onClose(() -> b.append("one")).onClose(() -> b.append("two")).close(); return b; });
        attempt("close throws", () -> { try (Stream<Integer> s = Stream.of(1).onClose(() -> { throw new IllegalStateException("first"); }).onClose(() -> { throw new IllegalArgumentException("second"); })) { return s.count(); } });
    }
}
