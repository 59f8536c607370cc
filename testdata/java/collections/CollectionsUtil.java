import java.util.*;

public class CollectionsUtil {
    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>(List.of(3, 1, 2));
        Collections.addAll(l, 9, 8); Collections.sort(l, Collections.reverseOrder()); System.out.println(l + " " + Collections.disjoint(l, List.of(7)) + Collections.indexOfSubList(l, List.of(2, 1)));
        Collections.fill(l, 0); System.out.println(l + " " + Collections.unmodifiableMap(new TreeMap<>(Map.of("k", 1))) + Collections.emptyMap() + Collections.singleton(4) + Collections.synchronizedList(l));
        try { Collections.unmodifiableSet(new HashSet<>()).add(1); } catch (UnsupportedOperationException e) { System.out.println("unmodifiable"); }
        List<Integer> checked = Collections.checkedList(new ArrayList<>(), Integer.class); checked.add(1); System.out.println(checked + " " + Arrays.asList(3, null) + List.copyOf(checked) + Set.copyOf(checked));
    }
}
