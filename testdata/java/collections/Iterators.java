import java.util.*;
import java.util.function.*;

public class Iterators {
    static class Range implements Iterable<Integer> {
        final int from, to;
        Range(int from, int to) { this.from = from; this.to = to; }
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int next = from;
                public boolean hasNext() { return next < to; }
                public Integer next() { if (!hasNext()) throw new NoSuchElementException("end " + to); return next++; }
            };
        }
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Range(1, 5)) sum += i;
        System.out.println(sum);
        new Range(0, 3).forEach(System.out::print);
        Iterator<Integer> it = new Range(0, 2).iterator();
        it.forEachRemaining(i -> System.out.print("<" + i + ">"));
        try { it.next(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { it.remove(); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        Spliterator<Integer> s = new ArrayList<>(List.of(1, 2, 3, 4)).spliterator();
        Spliterator<Integer> half = s.trySplit();
        half.forEachRemaining(System.out::print);
        System.out.println(s.estimateSize() + " " + s.tryAdvance(x -> System.out.print("adv" + x)));
        AbstractList<String> list = new AbstractList<>() { public String get(int i) { return "e" + i; } public int size() { return 4; } };
        System.out.println(list + " " + list.contains("e3") + list.indexOf("e2") + list.subList(1, 3) + list.hashCode());
        Optional<String> o = list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
        System.out.println(o.map(String::length).orElse(-1) + " " + o + Optional.empty() + o.filter(x -> false).isPresent() + OptionalInt.of(3) + Optional.ofNullable(null).or(() -> Optional.of("alt")).get());
        try { Optional.empty().get(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        StringJoiner j = new StringJoiner(", ", "{", "}").setEmptyValue("EMPTY");
        System.out.println(j + " " + j.add("a").add("b") + j.length());
        StringTokenizer t = new StringTokenizer("a b,c d", " ,");
        while (t.hasMoreTokens()) System.out.print(t.countTokens() + t.nextToken() + " ");
        System.out.println();
        Enumeration<Integer> e = Collections.enumeration(List.of(1, 2));
        while (e.hasMoreElements()) System.out.print(e.nextElement());
        System.out.println(Collections.list(new StringTokenizer("x y")));
    }
}
