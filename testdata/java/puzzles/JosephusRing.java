import java.util.*;
import java.util.stream.*;

/** Josephus four ways: queue, linked ring of arrays, recurrence, list with a moving index. */
public class JosephusRing {
    static int queue(int n, int k) {
        Deque<Integer> ring = IntStream.rangeClosed(1, n).boxed().collect(Collectors.toCollection(ArrayDeque::new));
        while (ring.size() > 1) {
            for (int i = 1; i < k; i++) ring.addLast(ring.pollFirst());
            ring.removeFirst();
        }
        return ring.getFirst();
    }

    static int links(int n, int k) {
        int[] next = new int[n];
        Arrays.setAll(next, i -> (i + 1) % n);
        int at = n - 1;
        for (int left = n; left > 1; left--) {
            for (int i = 1; i < k; i++) at = next[at];
            next[at] = next[next[at]];
        }
        return at + 1;
    }

    static int recurrence(int n, int k) {
        return n == 1 ? 1 : (recurrence(n - 1, k) + k - 1) % n + 1;
    }

    static List<Integer> order(int n, int k) {
        List<Integer> people = new LinkedList<>();
        for (int i = 1; i <= n; i++) people.add(i);
        List<Integer> out = new ArrayList<>();
        for (int at = 0; !people.isEmpty();) {
            at = (at + k - 1) % people.size();
            out.add(people.remove(at));
        }
        return out;
    }

    public static void main(String[] args) {
        System.out.println(order(41, 3));
        for (int[] c : new int[][] {{1, 1}, {5, 2}, {41, 3}, {100, 7}, {1000, 10}}) {
            System.out.printf("n=%4d k=%2d: %d %d %d%n", c[0], c[1], queue(c[0], c[1]), links(c[0], c[1]), recurrence(c[0], c[1]));
        }
        System.out.println(IntStream.rangeClosed(1, 16).mapToObj(n -> recurrence(n, 2)).toList());
    }
}
