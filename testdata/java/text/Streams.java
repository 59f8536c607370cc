import java.util.*;
import java.util.stream.*;

public class Streams {
    record Person(String name, int age, String city) { }

    public static void main(String[] args) {
        List<Person> people = List.of(new Person("Ann", 30, "Oslo"), new Person("Bob", 25, "Rome"), new Person("Cid", 35, "Oslo"), new Person("Dee", 25, "Paris"));
        System.out.println(people.stream().filter(p -> p.age() > 26).map(Person::name).collect(Collectors.joining(", ", "[", "]")));
        System.out.println(people.stream().mapToInt(Person::age).sum() + " " + people.stream().mapToInt(Person::age).average().getAsDouble());
        System.out.println(new TreeMap<>(people.stream().collect(Collectors.groupingBy(Person::city, Collectors.counting()))));
        System.out.println(people.stream().sorted(Comparator.comparing(Person::age).thenComparing(Person::name, Comparator.reverseOrder())).map(Person::name).toList());
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "x" + i).collect(Collectors.toList()) + " " + IntStream.range(0, 10).filter(i -> i % 2 == 0).boxed().collect(Collectors.toSet()));
        System.out.println(Stream.iterate(1, x -> x * 2).limit(10).reduce(0, Integer::sum) + " " + Stream.of("a", "b", "a").distinct().count() + " " + Stream.of(3, 1, 2).max(Comparator.naturalOrder()).get());
        System.out.println(Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).map(x -> x + 1).toList() + " " + Stream.of(1, 2, 3).anyMatch(x -> x > 2) + Stream.of(1, 2).allMatch(x -> x > 1) + Stream.of(1).noneMatch(x -> x > 1));
        System.out.println(Arrays.toString(Stream.of("c", "a").sorted().toArray(String[]::new)) + " " + Stream.of(1, 2, 3, 4).skip(1).peek(x -> System.out.print("p" + x)).findFirst().get());
        System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() > 26, Collectors.mapping(Person::name, Collectors.toList()))));
        System.out.println(people.stream().collect(Collectors.toMap(Person::name, Person::age, (a, b) -> a, TreeMap::new)) + " " + IntStream.of(1, 2, 3).summaryStatistics());
    }
}
