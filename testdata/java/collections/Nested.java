import java.util.*;

public class Nested {
    public static void main(String[] args) throws Exception {
        Map<String, Map<String, List<Integer>>> m = new TreeMap<>();
        for (int i = 0; i < 12; i++) m.computeIfAbsent("k" + i % 3, k -> new TreeMap<>()).computeIfAbsent("s" + i % 2, k -> new LinkedList<>()).add(i);
        System.out.println(m);
        m.values().forEach(v -> v.values().removeIf(x -> x.contains(4)));
        m.entrySet().removeIf(e -> e.getValue().isEmpty());
        System.out.println(m + " " + m.hashCode());
        List<List<Integer>> self = new ArrayList<>(); self.add(List.of()); System.out.println(self);
        List<Object> cyc = new ArrayList<>(); cyc.add(cyc); System.out.println(cyc);
    }
}
