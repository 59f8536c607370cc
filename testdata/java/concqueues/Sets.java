import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.lang.invoke.*;
import java.util.stream.*;

/** Skip lists, copy-on-write lists, atomics and their wrong uses. */
public class Sets {
    static void show(String name, Callable<?> body) {
        try {
            System.out.println(name + ": " + body.call());
        } catch (Throwable e) {
            System.out.println(name + " threw " + e);
        }
    }

    volatile int count;
    volatile long total;
    volatile String text;
    int plain;
    private volatile int hidden;

    public static void main(String[] args) throws Exception {
        ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>();
        for (int i : new int[] {50, 10, 40, 20, 30}) {
            m.put(i, "v" + i);
        }
        System.out.println(m + " " + m.firstKey() + m.lastEntry() + m.floorKey(25) + m.ceilingEntry(25) + m.lowerKey(10) + m.higherKey(50) + m.size());
        System.out.println(m.headMap(30) + "" + m.headMap(30, true) + m.tailMap(30) + m.tailMap(30, false) + m.subMap(15, 45) + m.descendingMap() + m.descendingKeySet() + m.navigableKeySet().headSet(20));
        System.out.println(m.pollFirstEntry() + "" + m.pollLastEntry() + m + m.putIfAbsent(20, "x") + m.replace(20, "v20", "y") + m.computeIfAbsent(60, k -> "made") + m.merge(60, "!", String::concat) + m.computeIfPresent(40, (k, v) -> null) + m);
        show("put null", () -> m.put(null, "x"));
        show("put null value", () -> m.put(1, null));
        show("get wrong", () -> m.get("x"));
        show("sub out", () -> m.subMap(10, 20).put(30, "x"));
        show("sub wrong", () -> m.subMap(20, 10));
        show("empty first", () -> new ConcurrentSkipListMap<>().firstKey());
        show("entry set", () -> m.firstEntry().setValue("x"));
        Iterator<Integer> it = m.keySet().iterator();
        it.next();
        m.put(25, "later");
        m.remove(30);
        StringBuilder seen = new StringBuilder();
        it.forEachRemaining(k -> seen.append(k).append(' '));
        System.out.println(seen + "" + m.clone() + m.equals(new TreeMap<>(m)) + (m.hashCode() == new TreeMap<>(m).hashCode()) + m.comparator());
        ConcurrentSkipListSet<String> s = new ConcurrentSkipListSet<>(Comparator.reverseOrder());
        s.addAll(List.of("b", "a", "c"));
        System.out.println(s + s.first() + s.last() + s.headSet("b", true) + s.descendingSet() + s.pollFirst() + s.higher("b") + s.lower("b") + s.subSet("b", "a") + s.remove("z") + s.add("a") + s.reversed());
        CopyOnWriteArrayList<Integer> cow = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        for (Integer i : cow) {
            cow.add(i * 10);
        }
        System.out.println(cow + " " + cow.addIfAbsent(1) + cow.addAllAbsent(List.of(1, 99)) + cow + cow.subList(1, 3) + cow.indexOf(10, 2) + cow.lastIndexOf(1));
        show("cow iterator remove", () -> {
            Iterator<Integer> i = cow.iterator();
            i.next();
            i.remove();
            return 1;
        });
        show("cow list iterator", () -> {
            ListIterator<Integer> i = cow.listIterator(2);
            return i.previous() + " " + i.nextIndex();
        });
        show("cow index", () -> cow.get(100));
        show("cow set", () -> cow.set(-1, 0));
        show("cow sublist", () -> {
            List<Integer> sub = cow.subList(0, 2);
            cow.add(5);
            return sub.get(0);
        });
        cow.removeIf(i -> i > 5);
        cow.replaceAll(i -> i * 2);
        cow.sort(Comparator.reverseOrder());
        System.out.println(cow + " " + new CopyOnWriteArraySet<>(List.of(1, 2, 1)) + cow.equals(List.of(10, 6, 4, 2)) + cow.reversed());

        AtomicIntegerFieldUpdater<Sets> count = AtomicIntegerFieldUpdater.newUpdater(Sets.class, "count");
        AtomicLongFieldUpdater<Sets> total = AtomicLongFieldUpdater.newUpdater(Sets.class, "total");
        AtomicReferenceFieldUpdater<Sets, String> text = AtomicReferenceFieldUpdater.newUpdater(Sets.class, String.class, "text");
        Sets o = new Sets();
        System.out.println(count.incrementAndGet(o) + " " + count.getAndAdd(o, 5) + " " + count.compareAndSet(o, 6, 7) + count.get(o) + total.addAndGet(o, 1L << 40) + " " + total.getAndUpdate(o, x -> -x) + total.get(o) + text.getAndSet(o, "t") + text.accumulateAndGet(o, "u", String::concat));
        show("not volatile", () -> AtomicIntegerFieldUpdater.newUpdater(Sets.class, "plain"));
        show("no such", () -> AtomicIntegerFieldUpdater.newUpdater(Sets.class, "none"));
        show("not int", () -> AtomicIntegerFieldUpdater.newUpdater(Sets.class, "total"));
        show("not long", () -> AtomicLongFieldUpdater.newUpdater(Sets.class, "count"));
        show("not that type", () -> AtomicReferenceFieldUpdater.newUpdater(Sets.class, Integer.class, "text"));
        show("null target", () -> count.get(null));
        show("wrong target", () -> ((AtomicIntegerFieldUpdater) count).get("x"));
        show("another's private", () -> AtomicIntegerFieldUpdater.newUpdater(AtomicInteger.class, "value"));
        AtomicIntegerArray ints = new AtomicIntegerArray(new int[] {1, 2, 3});
        System.out.println(ints + " " + ints.incrementAndGet(1) + ints.getAndAdd(2, 5) + ints.length() + ints.accumulateAndGet(0, 7, Math::max) + ints.compareAndExchange(0, 7, 9) + ints.getPlain(0));
        show("index", () -> ints.get(3));
        show("index set", () -> new AtomicReferenceArray<String>(1).getAndSet(-1, ""));
        AtomicStampedReference<String> stamped = new AtomicStampedReference<>("a", 1);
        int[] holder = new int[1];
        System.out.println(stamped.get(holder) + holder[0] + stamped.compareAndSet("a", "b", 1, 2) + stamped.attemptStamp("b", 9) + stamped.getStamp() + stamped.getReference());
        AtomicMarkableReference<String> marked = new AtomicMarkableReference<>("a", false);
        System.out.println(marked.isMarked() + " " + marked.compareAndSet("a", "a", false, true) + marked.isMarked());
        LongAdder adder = new LongAdder();
        LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
        DoubleAdder doubles = new DoubleAdder();
        DoubleAccumulator product = new DoubleAccumulator((a, b) -> a * b, 1);
        Thread[] threads = new Thread[4];
        for (int t = 0; t < 4; t++) {
            int k = t;
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 1000; i++) {
                    adder.increment();
                    max.accumulate(k * 1000 + i);
                    doubles.add(0.5);
                }
                product.accumulate(2);
                count.addAndGet(o, 1000);
            });
            threads[t].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println(adder + " " + max + " " + doubles + " " + product + " " + adder.sumThenReset() + adder.sum() + " " + max.getThenReset() + " " + max.get() + " " + o.count + " " + doubles.intValue());
        AtomicInteger a = new AtomicInteger(5);
        System.out.println(a.getAndIncrement() + a.updateAndGet(x -> x * 2) + a.accumulateAndGet(3, (x, y) -> x - y) + " " + a.compareAndExchange(9, 1) + a + a.weakCompareAndSetPlain(1, 2) + a.getAcquire() + a.doubleValue());
        VarHandle h = MethodHandles.lookup().findVarHandle(Sets.class, "hidden", int.class);
        System.out.println(h.compareAndSet(o, 0, 4) + " " + (int) h.getAndAdd(o, 3) + (int) h.getVolatile(o) + (int) h.getAndBitwiseOr(o, 8) + (int) h.getOpaque(o) + h.weakCompareAndSetAcquire(o, 15, 16) + (int) h.compareAndExchangeRelease(o, 16, 17) + o.hidden);
    }
}
