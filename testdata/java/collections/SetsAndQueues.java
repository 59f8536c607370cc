import java.util.*;

public class SetsAndQueues {
    public static void main(String[] args) {
        for (Set<String> set : List.<Set<String>>of(new HashSet<>(), new LinkedHashSet<>(), new TreeSet<>())) {
            for (String s : "to be or not to be that is the question".split(" ")) System.out.print(set.add(s) ? 1 : 0);
            set.remove("or");
            System.out.println(" " + set + set.size() + set.contains("not") + " " + set.hashCode());
            Set<String> other = new HashSet<>(set);
            other.retainAll(Set.of("be", "is", "x"));
            System.out.println(new TreeSet<>(other) + " " + set.containsAll(other) + set.equals(other) + other.removeAll(Set.of("be")));
        }
        TreeSet<Integer> tree = new TreeSet<>(List.of(5, 1, 9, 3));
        System.out.println(tree.first() + " " + tree.last() + tree.floor(4) + tree.ceiling(4) + tree.lower(1) + tree.higher(5) + tree.headSet(5) + tree.tailSet(5) + tree.descendingSet() + tree.pollLast());
        ArrayDeque<Integer> deque = new ArrayDeque<>();
        for (int i = 0; i < 20; i++) if (i % 3 == 0) deque.addFirst(i); else deque.addLast(i);
        System.out.println(deque + " " + deque.pollFirst() + deque.pollLast() + deque.peekFirst() + deque.peekLast() + deque.size());
        deque.push(99);
        System.out.println(deque.pop() + " " + deque.contains(7) + deque.removeFirstOccurrence(7) + deque.descendingIterator().next());
        PriorityQueue<String> queue = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        queue.addAll(List.of("ccc", "a", "bb", "dddd", "aa", "b"));
        System.out.print(queue + " ");
        while (!queue.isEmpty()) System.out.print(queue.poll() + " ");
        System.out.println(queue.peek());
        PriorityQueue<Integer> numbers = new PriorityQueue<>();
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) numbers.offer(random.nextInt(500));
        numbers.remove(250);
        int previous = -1, bad = 0;
        while (!numbers.isEmpty()) { int n = numbers.remove(); if (n < previous) bad++; previous = n; }
        System.out.println(bad + " " + previous);
        BitSet bits = new BitSet();
        bits.set(3); bits.set(10, 15); bits.flip(12); bits.set(200);
        BitSet more = new BitSet();
        more.set(11, 300);
        System.out.println(bits + " " + bits.cardinality() + bits.nextSetBit(4) + bits.nextClearBit(10) + bits.length() + bits.get(200));
        bits.and(more);
        System.out.println(bits + " " + bits.intersects(more) + bits.isEmpty());
        Stack<Integer> stack = new Stack<>();
        stack.push(1); stack.push(2);
        System.out.println(stack.peek() + stack.pop() + " " + stack + stack.search(1));
        try { new ArrayDeque<>().pop(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { new ArrayDeque<>().add(null); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { new Stack<>().pop(); } catch (EmptyStackException e) { System.out.println(e); }
        try { Set.of(1, 1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { new TreeSet<Object>().add(new Object()); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
    }
}
