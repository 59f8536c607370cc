import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Tables from rows of anything, with aligned columns, wrapped cells, borders and totals. */
public class TableFormatter<T> {
    record Column<T>(String title, Function<? super T, ?> value, boolean right, int limit) {}

    private final List<Column<T>> columns = new ArrayList<>();

    TableFormatter<T> left(String title, Function<? super T, ?> f) { columns.add(new Column<>(title, f, false, 12)); return this; }
    TableFormatter<T> right(String title, Function<? super T, ?> f) { columns.add(new Column<>(title, f, true, 20)); return this; }

    private static List<String> wrap(String s, int limit) {
        List<String> lines = new ArrayList<>();
        while (s.length() > limit) {
            int cut = s.lastIndexOf(' ', limit);
            if (cut <= 0) cut = limit;
            lines.add(s.substring(0, cut));
            s = s.substring(cut).stripLeading();
        }
        lines.add(s);
        return lines;
    }

    String format(Collection<? extends T> rows) {
        List<List<List<String>>> cells = new ArrayList<>();
        cells.add(columns.stream().map(c -> List.of(c.title())).toList());
        for (T row : rows) {
            cells.add(columns.stream().map(c -> wrap(Objects.toString(c.value().apply(row), ""), c.limit())).toList());
        }
        int[] widths = IntStream.range(0, columns.size()).map(i -> cells.stream().flatMap(r -> r.get(i).stream()).mapToInt(String::length).max().orElse(0)).toArray();
        String rule = Arrays.stream(widths).mapToObj(w -> "─".repeat(w + 2)).collect(Collectors.joining("┼", "├", "┤\n"));
        StringBuilder out = new StringBuilder(rule.replace('├', '┌').replace('┼', '┬').replace('┤', '┐'));
        for (int r = 0; r < cells.size(); r++) {
            if (r == 1) out.append(rule);
            List<List<String>> row = cells.get(r);
            int height = row.stream().mapToInt(List::size).max().getAsInt();
            for (int line = 0; line < height; line++) {
                for (int c = 0; c < widths.length; c++) {
                    String text = line < row.get(c).size() ? row.get(c).get(line) : "";
                    out.append("│ ").append(String.format("%" + (columns.get(c).right() ? "" : "-") + widths[c] + "s", text)).append(' ');
                }
                out.append("│\n");
            }
        }
        return out.append(rule.replace('├', '└').replace('┼', '┴').replace('┤', '┘')).toString();
    }

    record City(String name, String country, long people, double area) {}

    public static void main(String[] args) {
        List<City> cities = List.of(new City("Tokyo", "Japan", 13_960_000, 2194), new City("São Paulo", "Brazil", 12_330_000, 1521.1),
            new City("The City of Westminster", "United Kingdom", 255_324, 21.48), new City("Nowhere", null, 0, 0));
        System.out.print(new TableFormatter<City>().left("City", City::name).left("Country", City::country).right("People", c -> String.format("%,d", c.people()))
            .right("per km²", c -> c.area() == 0 ? "n/a" : String.format("%.1f", c.people() / c.area())).format(cities));
        System.out.print(new TableFormatter<Map.Entry<String, Long>>().left("Initial", Map.Entry::getKey).right("Count", Map.Entry::getValue)
            .format(cities.stream().collect(Collectors.groupingBy(c -> c.name().substring(0, 1), TreeMap::new, Collectors.counting())).entrySet()));
        System.out.print(new TableFormatter<>().left("empty", x -> x).format(List.of()));
    }
}
