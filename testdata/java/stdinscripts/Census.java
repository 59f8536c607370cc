// stdin: name,age,city,joined
// stdin: Ann,31,Berlin,2020-02-29
// stdin: Bob,x,Paris,2019-01-01
// stdin: "Carl, Jr.",45,"New ""York""",2018-12-31
// stdin: Dörte,27,Köln,2021-02-29
// stdin: Eve,27,Berlin,2021-03-01
// stdin: short,1
// stdin: Fay,99,Paris,2000-01-01
import java.io.*;
import java.time.*;
import java.time.format.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Reads a table from standard input, says what is wrong with lines, groups and sums the rest. */
public class Census {
    record Person(String name, int age, String city, LocalDate joined) {
        Person {
            if (age < 0 || age > 150) {
                throw new IllegalArgumentException("age " + age);
            }
        }
    }

    static List<String> cells(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder b = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    b.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    b.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                out.add(b.toString());
                b.setLength(0);
            } else {
                b.append(c);
            }
        }
        out.add(b.toString());
        return out;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        List<String> head = cells(in.readLine());
        System.out.println(head);
        List<Person> people = new ArrayList<>();
        LineNumberReader lines = new LineNumberReader(in);
        lines.setLineNumber(1);
        for (String line; (line = lines.readLine()) != null;) {
            try {
                List<String> c = cells(line);
                people.add(new Person(c.get(0), Integer.parseInt(c.get(1)), c.get(2), LocalDate.parse(c.get(3))));
            } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException e) {
                System.out.println("line " + lines.getLineNumber() + ": " + e);
            }
        }
        people.forEach(System.out::println);
        System.out.println(people.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.mapping(Person::name, Collectors.joining("/")))).toString());
        System.out.println(people.stream().collect(Collectors.summarizingInt(Person::age)));
        System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() > 40, Collectors.averagingInt(Person::age))));
        System.out.println(people.stream().sorted(Comparator.comparing(Person::joined).reversed()).map(p -> p.joined().getDayOfWeek() + ":" + p.name()).toList());
        System.out.println(people.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.minBy(Comparator.comparingInt(Person::age)), (n, p) -> n + " " + p.map(Person::name).orElse("?"))).concat(""));
        System.out.println(people.stream().collect(Collectors.toMap(p -> p.joined().getYear(), Function.identity(), BinaryOperator.minBy(Comparator.comparing(Person::name)), TreeMap::new)).firstEntry().toString());
        try {
            people.stream().collect(Collectors.toMap(Person::city, Person::name));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            new Person("x", 200, "", null);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        for (Person p : people) {
            System.out.printf("%-12s|%4d|%8.8s|%tF %<tj %<ta%n", p.name(), p.age(), p.city(), p.joined());
        }
    }
}
