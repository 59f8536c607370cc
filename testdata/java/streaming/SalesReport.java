import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Grouping, partitioning, nested collectors, teeing, top-n and pivot tables over sales. */
public class SalesReport {
    record Sale(String region, String product, int units, double price, LocalDate date) { double total() { return units * price; } }

    static final List<Sale> SALES = Stream.of("N,pen,10,1.5,2024-01-05", "S,pen,3,1.6,2024-01-09", "N,cup,2,12,2024-02-11", "E,ink,7,4.25,2024-02-29", "S,cup,1,11.5,2024-03-01", "N,ink,9,4,2024-03-15", "E,pen,20,1.4,2024-03-30", "W,cup,5,12.5,2024-06-30")
        .map(s -> s.split(",")).map(p -> new Sale(p[0], p[1], Integer.parseInt(p[2]), Double.parseDouble(p[3]), LocalDate.parse(p[4]))).toList();

    public static void main(String[] args) {
        System.out.println(new TreeMap<>(SALES.stream().collect(Collectors.groupingBy(Sale::region, Collectors.summingDouble(Sale::total)))));
        System.out.println("" + SALES.stream().collect(Collectors.groupingBy(Sale::product, TreeMap::new, Collectors.collectingAndThen(Collectors.maxBy(Comparator.comparingDouble(Sale::total)), o -> o.map(Sale::region).orElse("?")))));
        System.out.println(SALES.stream().collect(Collectors.partitioningBy(s -> s.total() > 30, Collectors.averagingInt(Sale::units))));
        System.out.println(SALES.stream().collect(Collectors.teeing(Collectors.summingInt(Sale::units), Collectors.summarizingDouble(Sale::price), (u, p) -> u + " units, prices " + p.getMin() + ".." + p.getMax())).toString());
        System.out.println("" + SALES.stream().collect(Collectors.groupingBy(s -> s.date().getMonth(), () -> new EnumMap<>(Month.class), Collectors.mapping(Sale::product, Collectors.toCollection(TreeSet::new)))));
        System.out.println("" + SALES.stream().collect(Collectors.toMap(Sale::product, Sale::units, Integer::sum, LinkedHashMap::new)));
        System.out.println("" + SALES.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.filtering(s -> s.units() > 4, Collectors.counting()))));
        System.out.println("" + SALES.stream().collect(Collectors.groupingBy(s -> (s.date().getMonthValue() + 2) / 3, TreeMap::new, Collectors.flatMapping(s -> Stream.of(s.product(), s.region()).distinct(), Collectors.joining("/")))));
        System.out.println("" + SALES.stream().collect(Collectors.groupingBy(Sale::product, TreeMap::new, Collectors.reducing(0.0, Sale::total, Double::max))));
        System.out.println(SALES.stream().sorted(Comparator.comparing(Sale::total).reversed()).limit(3).map(s -> s.product() + "@" + s.total()).toList());
        SortedSet<String> products = SALES.stream().map(Sale::product).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Map<String, Integer>> pivot = SALES.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.groupingBy(Sale::product, Collectors.summingInt(Sale::units))));
        System.out.println("  " + products.stream().map("%5s"::formatted).collect(Collectors.joining()));
        pivot.forEach((r, m) -> System.out.println(r + " " + products.stream().map(p -> String.format("%5s", m.containsKey(p) ? m.get(p) : "-")).collect(Collectors.joining())));
        double running[] = {0};
        System.out.println(SALES.stream().sorted(Comparator.comparing(Sale::date)).mapToDouble(Sale::total).map(t -> running[0] += t).boxed().toList());
        try {
            SALES.stream().collect(Collectors.toMap(Sale::product, Sale::region));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(SALES.stream().collect(Collectors.collectingAndThen(Collectors.toList(), l -> { Collections.reverse(l); return l; })).get(0));
        System.out.println(Collectors.joining(",").characteristics() + " " + new TreeSet<>(Collectors.toSet().characteristics()) + " " + SALES.stream().map(Sale::region).collect(Collectors.toUnmodifiableSet()).size());
    }
}
