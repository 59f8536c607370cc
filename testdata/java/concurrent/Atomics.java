import java.util.Arrays;
import java.util.concurrent.atomic.*;

public class Atomics {
    volatile int number;
    volatile long big;
    volatile String text = "a";
    int plain;
    protected volatile Object object;

    static void all(int n, Runnable body) throws InterruptedException {
        Thread[] threads = new Thread[n];
        for (int i = 0; i < n; i++) {
            threads[i] = new Thread(body);
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("nothing thrown");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger i = new AtomicInteger();
        AtomicLong l = new AtomicLong(5);
        AtomicIntegerArray ia = new AtomicIntegerArray(4);
        AtomicLongArray la = new AtomicLongArray(new long[] {1, 2, 3});
        AtomicReferenceArray<String> ra = new AtomicReferenceArray<>(new String[] {"x", "y"});
        LongAdder adder = new LongAdder();
        LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
        DoubleAdder doubles = new DoubleAdder();
        DoubleAccumulator product = new DoubleAccumulator((a, b) -> a * b, 1.0);
        Atomics target = new Atomics();
        AtomicIntegerFieldUpdater<Atomics> nu = AtomicIntegerFieldUpdater.newUpdater(Atomics.class, "number");
        AtomicLongFieldUpdater<Atomics> bu = AtomicLongFieldUpdater.newUpdater(Atomics.class, "big");
        AtomicReferenceFieldUpdater<Atomics, String> tu =
                AtomicReferenceFieldUpdater.newUpdater(Atomics.class, String.class, "text");
        all(4, () -> {
            for (int k = 1; k <= 300; k++) {
                i.incrementAndGet();
                l.addAndGet(2);
                ia.getAndIncrement(k & 3);
                la.accumulateAndGet(1, k, Math::max);
                adder.add(k);
                max.accumulate(k * 3);
                doubles.add(0.5);
                nu.incrementAndGet(target);
                bu.addAndGet(target, k);
            }
        });
        System.out.println(i + " " + l + " " + ia + " " + la + " " + adder + " " + max + " " + doubles);
        System.out.println(target.number + " " + target.big);
        product.accumulate(3);
        product.accumulate(4);
        System.out.println(product + " " + product.getThenReset() + " " + product + " " + adder.sumThenReset() + " " + adder);
        System.out.println(tu.compareAndSet(target, "a", "b") + " " + tu.getAndSet(target, "c") + " "
                + tu.updateAndGet(target, s -> s + "!") + " " + tu.getAndAccumulate(target, "?", String::concat) + " " + target.text);
        System.out.println(i.compareAndExchange(1200, 7) + " " + i.getAndUpdate(v -> v * 2) + " " + i.accumulateAndGet(3, (a, b) -> a - b));
        System.out.println(i.weakCompareAndSetPlain(11, 12) + " " + i.getPlain() + " " + i.getAcquire() + " " + i.getOpaque());
        ra.set(0, "z");
        System.out.println(ra + " " + ra.compareAndSet(1, "no", "w") + " " + ra.getAndUpdate(1, s -> s + s) + " " + ra.get(1) + " " + ra.length());
        AtomicStampedReference<String> sr = new AtomicStampedReference<>("one", 1);
        int[] stamp = new int[1];
        System.out.println(sr.compareAndSet("one", "two", 1, 2) + " " + sr.get(stamp) + stamp[0] + " " + sr.attemptStamp("two", 9) + sr.getStamp());
        AtomicMarkableReference<String> mr = new AtomicMarkableReference<>("m", false);
        System.out.println(mr.attemptMark("m", true) + " " + mr.isMarked() + " " + mr.compareAndSet("m", "n", false, false) + " " + mr.getReference());
        AtomicBoolean b = new AtomicBoolean();
        System.out.println(b.getAndSet(true) + " " + b.compareAndSet(false, true) + " " + b + " " + b.compareAndExchange(true, false));
        AtomicReference<String> r = new AtomicReference<>("r");
        System.out.println(r.updateAndGet(s -> s + 1) + " " + r.getAndSet("q") + " " + r);
        attempt(() -> ia.get(4));
        attempt(() -> la.set(-1, 1));
        attempt(() -> AtomicIntegerFieldUpdater.newUpdater(Atomics.class, "plain"));
        attempt(() -> AtomicIntegerFieldUpdater.newUpdater(Atomics.class, "big"));
        attempt(() -> AtomicLongFieldUpdater.newUpdater(Atomics.class, "number"));
        attempt(() -> AtomicIntegerFieldUpdater.newUpdater(Atomics.class, "missing"));
        attempt(() -> AtomicReferenceFieldUpdater.newUpdater(Atomics.class, Integer.class, "text"));
        System.out.println(Arrays.asList(i.intValue(), l.doubleValue(), adder.longValue(), max.intValue()));
    }
}
