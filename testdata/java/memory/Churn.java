// flags: -Xmx32m
import java.util.*;

public class Churn {
    static class Node { Node next; int[] payload; Node(Node next, int n) { this.next = next; payload = new int[n]; payload[n - 1] = n; } }

    public static void main(String[] args) {
        Random random = new Random(7);
        Map<Integer, Node> live = new HashMap<>();
        long check = 0;
        for (int i = 0; i < 60000; i++) {
            int key = random.nextInt(50);
            Node old = live.get(key);
            if (old != null && i % 3 == 0) old = null;
            int depth = 0;
            for (Node n = old; n != null && depth < 5; n = n.next) { check += n.payload[n.payload.length - 1]; depth++; if (depth == 5) n.next = null; }
            live.put(key, new Node(old, 1 + random.nextInt(60)));
        }
        Map<Object, Integer> identity = new IdentityHashMap<>();
        List<Object> objects = new ArrayList<>();
        for (int i = 0; i < 1000; i++) { Object o = new Object(); objects.add(o); identity.put(o, i); o.hashCode(); }
        System.gc();
        int wrong = 0;
        for (int i = 0; i < 1000; i++) if (identity.get(objects.get(i)) != i) wrong++;
        System.out.println(check + " " + live.size() + " " + wrong);
    }
}
