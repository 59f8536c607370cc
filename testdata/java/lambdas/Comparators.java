import java.util.*;

public class Comparators {
    public static void main(String[] args) throws Exception {
        List<String> l = new ArrayList<>(List.of("pear", "fig", "Apple", "kiwi", "date"));
        l.sort(Comparator.naturalOrder()); System.out.println(l);
        l.sort(String.CASE_INSENSITIVE_ORDER); System.out.println(l);
        l.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())); System.out.println(l);
        l.sort(Comparator.comparing((String s) -> s.charAt(1)).reversed()); System.out.println(l);
        l.set(2, null);
        l.sort(Comparator.nullsFirst(Comparator.naturalOrder())); System.out.println(l);
    }
}
