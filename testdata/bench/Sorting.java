import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Sorting with comparators, natural order and primitive arrays; a TreeMap. */
public class Sorting {
    record Person(String name, int age, double score) {}

    public static void main(String[] args) {
        int size = args.length == 0 ? 40_000 : Integer.parseInt(args[0]);
        List<Person> people = new ArrayList<>();
        int seed = 99;
        for (int i = 0; i < size; i++) {
            seed = seed * 1664525 + 1013904223;
            people.add(new Person("n" + (seed >>> 16) % 5000, (seed >>> 8) % 90, (seed >>> 4) % 1000 / 10.0));
        }
        List<Person> byAll = new ArrayList<>(people);
        byAll.sort(Comparator.comparing(Person::name).thenComparingInt(Person::age).thenComparing(Person::score, Comparator.reverseOrder()));
        List<Person> byAge = new ArrayList<>(people);
        byAge.sort((a, b) -> a.age() != b.age() ? Integer.compare(a.age(), b.age()) : a.name().compareTo(b.name()));
        int[] numbers = new int[size * 4];
        for (int i = 0; i < numbers.length; i++) numbers[i] = seed = seed * 1664525 + 1013904223;
        Arrays.sort(numbers);
        TreeMap<String, Integer> tree = new TreeMap<>();
        for (Person person : people) tree.merge(person.name(), person.age(), Integer::sum);
        long sum = 0;
        for (int i = 0; i < size; i += 7) sum = sum * 31 + byAll.get(i).hashCode() % 1000 + byAge.get(i).age() + numbers[i * 4];
        System.out.println(sum + " " + tree.firstEntry() + " " + tree.lastKey() + " " + tree.headMap("n3").size());
    }
}
