import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

public class Sorted {
    static void attempt(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + ": nothing thrown");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    static void maps() throws InterruptedException {
        ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>();
        TreeMap<Integer, String> t = new TreeMap<>();
        int x = 7;
        for (int i = 0; i < 400; i++) {
            x = x * 31 + 17 & 0x3ff;
            if (i % 3 == 2) {
                m.remove(x);
                t.remove(x);
            } else {
                m.put(x, "v" + i);
                t.put(x, "v" + i);
            }
        }
        System.out.println(m.equals(t) + " " + t.equals(m) + " " + (m.hashCode() == t.hashCode()) + " " + m.toString().equals(t.toString()));
        for (int k : new int[] {-1, 0, 100, 500, 900, 2000}) {
            System.out.println(m.lowerKey(k) + " " + m.floorKey(k) + " " + m.ceilingEntry(k) + " " + m.higherEntry(k));
            System.out.println(m.headMap(k).equals(t.headMap(k)) + " " + m.tailMap(k, false).equals(t.tailMap(k, false)) + " "
                    + m.descendingMap().headMap(k, true).keySet().toString().equals(t.descendingMap().headMap(k, true).keySet().toString()));
        }
        ConcurrentNavigableMap<Integer, String> part = m.subMap(100, true, 200, false);
        System.out.println(part.size() == t.subMap(100, 200).size());
        System.out.println(part.firstKey().equals(t.subMap(100, 200).firstKey()) + " " + part.descendingMap().firstEntry().equals(t.subMap(100, 200).lastEntry()));
        part.clear();
        t.subMap(100, 200).clear();
        System.out.println(m.equals(t) + " " + part.isEmpty() + " " + part.pollFirstEntry());
        attempt("range", () -> part.put(300, "x"));
        attempt("head", () -> part.headMap(300));
        attempt("order", () -> m.subMap(5, 1));
        attempt("null", () -> m.put(null, "x"));
        attempt("null value", () -> m.put(1, null));
        attempt("first", () -> new ConcurrentSkipListMap<String, String>().firstKey());
        ConcurrentSkipListMap<String, Integer> counts = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int k = 0; k < 200; k++) {
                    counts.merge("k" + k % 20, 1, Integer::sum);
                    counts.compute("temp" + k % 7, (key, v) -> v == null ? 1 : null);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(counts.tailMap("l", true));
        System.out.println(counts.pollLastEntry() + " " + counts.firstEntry() + " " + counts.lastKey() + " " + counts.getOrDefault("z", -1));
        System.out.println(counts.computeIfAbsent("z", String::length) + " " + counts.computeIfPresent("z", (k, v) -> null) + " "
                + counts.replace("k1", 40, 2) + " " + counts.putIfAbsent("k1", 9) + " " + counts.remove("k1", 5) + " " + counts.size());
        for (Iterator<Map.Entry<String, Integer>> it = counts.entrySet().iterator(); it.hasNext();) {
            if (it.next().getKey().length() > 2) {
                it.remove();
            }
        }
        counts.replaceAll((k, v) -> v + 1);
        System.out.println(counts + " " + counts.values() + " " + counts.keySet() + " " + counts.descendingKeySet());
    }

    static void sets() {
        ConcurrentSkipListSet<Integer> s = new ConcurrentSkipListSet<>(List.of(5, 1, 9, 3, 7));
        System.out.println(s + " " + s.first() + s.last() + s.lower(5) + s.floor(6) + s.ceiling(6) + s.higher(9) + " " + s.add(3) + s.add(4));
        System.out.println(s.headSet(5) + " " + s.tailSet(5, false) + " " + s.subSet(3, 9) + " " + s.descendingSet() + " " + s.contains(7) + s.remove(7));
        for (int i : s) {
            s.remove(i + 1);
            s.add(i + 100);
            if (i > 200) {
                break;
            }
        }
        System.out.println(s + " " + s.pollFirst() + s.pollLast() + " " + s.clone().equals(s));
        NavigableSet<Integer> view = s.headSet(50, true);
        view.clear();
        System.out.println(s);
    }

    static void copies() {
        CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(List.of("c", "a", "b"));
        for (String e : l) {
            l.add(e + e);
        }
        System.out.println(l + " " + l.addIfAbsent("a") + " " + l.addIfAbsent("z") + " " + l.addAllAbsent(List.of("z", "y", "y")) + " " + l.indexOf("b") + l.lastIndexOf("q"));
        l.sort(null);
        l.replaceAll(String::toUpperCase);
        System.out.println(l + " " + l.remove("AA") + " " + l.remove(0) + " " + l.set(0, "0") + " " + l.removeIf(e -> e.length() > 1) + " " + l);
        List<String> sub = l.subList(1, 3);
        sub.add("s");
        sub.set(0, "first");
        System.out.println(sub + " " + l + " " + sub.size() + " " + l.getFirst() + l.getLast() + " " + l.equals(List.of()) + " " + l.reversed());
        l.add("end");
        attempt("sub", sub::size);
        attempt("get", () -> l.get(99));
        attempt("add", () -> l.add(99, "x"));
        attempt("remove", () -> {
            Iterator<String> it = l.iterator();
            it.next();
            it.remove();
        });
        attempt("sub range", () -> l.subList(3, 1));
        CopyOnWriteArraySet<Integer> s = new CopyOnWriteArraySet<>(List.of(3, 1, 3 - 1));
        System.out.println(s + " " + s.add(1) + s.add(9) + " " + s + " " + s.equals(java.util.Set.of(1, 2, 3, 9)) + " " + s.remove(2) + s.size());
    }

    static void linked() throws InterruptedException {
        ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedDeque<Integer> d = new ConcurrentLinkedDeque<>();
        int[] sums = new int[4];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int n = i;
            Thread t = new Thread(() -> {
                for (int k = 1; k <= 200; k++) {
                    q.add(k);
                    d.addFirst(k);
                    sums[n] += q.poll() + d.pollLast();
                }
            });
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(sums[0] + sums[1] + sums[2] + sums[3] + " " + q + " " + d);
        q.addAll(List.of(1, 2, 3, 4));
        for (int e : q) {
            if (e % 2 == 0) {
                q.remove(e);
            }
            if (e < 3) {
                q.add(e * 10);
            }
        }
        System.out.println(q + " " + q.peek() + " " + q.size() + " " + q.contains(10));
        d.push(1);
        d.offer(2);
        d.addFirst(0);
        System.out.println(d + " " + d.peekFirst() + d.peekLast() + " " + d.removeLastOccurrence(2) + " " + d.pop() + d);
        attempt("empty", () -> new ConcurrentLinkedDeque<>().removeFirst());
    }

    public static void main(String[] args) throws InterruptedException {
        maps();
        sets();
        copies();
        linked();
    }
}
