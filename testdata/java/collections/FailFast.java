import java.util.*;

public class FailFast {
    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4));
        for (Integer i : l) if (i == 3) l.remove(i);
        System.out.println(l);
        try { for (Integer i : l) if (i == 1) l.remove(i); } catch (ConcurrentModificationException e) { System.out.println("list"); }
        Map<Integer, Integer> m = new HashMap<>(Map.of(1, 1, 2, 2)); try { for (Integer k : m.keySet()) m.remove(3 - k); } catch (ConcurrentModificationException e) { System.out.println("map"); }
        System.out.println(m.size());
        Iterator<Integer> it = l.iterator(); try { it.remove(); } catch (IllegalStateException e) { System.out.println("state"); }
        PriorityQueue<Integer> q = new PriorityQueue<>(l); q.add(0); System.out.println(q.iterator().next());
    }
}
