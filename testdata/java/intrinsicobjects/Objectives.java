import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Classes, identity, threads, atomics; and who is blamed when something is null. */
public class Objectives {
    interface Action {
        Object run();
    }

    static void attempt(String what, Action action) {
        try {
            System.out.println(what + " = " + action.run());
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getName() + ": " + e.getMessage());
            for (StackTraceElement frame : e.getStackTrace()) {
                if (frame.getMethodName().equals("attempt")) {
                    break;
                }
                if (!frame.getClassName().startsWith("java.") && !frame.getClassName().startsWith("jdk.")) {
                    System.out.println("    " + frame);
                }
            }
        }
    }

    static class Key {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    public static void main(String[] args) throws Exception {
        Object[] objects = {"s", 1, new int[0], new String[0][0], Objectives.class, new Key(), List.of(), Thread.currentThread()};
        for (Object o : objects) {
            System.out.println(o.getClass().getName() + " " + (o.getClass() == o.getClass()) + " " + Object.class.isInstance(o) + " "
                + Comparable.class.isInstance(o) + " " + Number.class.isAssignableFrom(o.getClass()));
        }
        System.out.println(Object[].class.isInstance(new String[0]) + " " + int.class.isInstance(1) + " " + String.class.isInstance(null));
        Key key = new Key();
        int hash = key.hashCode();
        Map<Object, String> map = new HashMap<>();
        map.put(key, "mine");
        map.put(Key.class, "class");
        Map<Object, String> identity = new IdentityHashMap<>();
        identity.put(key, "mine");
        for (int i = 0; i < 200; i++) {
            Object garbage = new byte[1000];
        }
        System.gc();
        System.out.println((hash == key.hashCode()) + " " + (hash == System.identityHashCode(key)) + " " + map.get(key) + identity.get(key)
            + map.get(Key.class) + " " + System.identityHashCode(null));
        Object none = null;
        Class<?> noClass = null;
        attempt("null.getClass", () -> none.getClass());
        attempt("null.hashCode", () -> none.hashCode());
        attempt("null.isInstance", () -> noClass.isInstance(1));
        attempt("isAssignableFrom(null)", () -> String.class.isAssignableFrom(noClass));
        attempt("requireNonNull", () -> Objects.requireNonNull(none));
        attempt("requireNonNull with text", () -> Objects.requireNonNull(none, "it is null"));
        attempt("requireNonNull of a value", () -> Objects.requireNonNull("v", "never"));
        attempt("checkIndex", () -> Objects.checkIndex(3, 3));
        attempt("checkIndex of longs", () -> Objects.checkIndex(-1L, 3L));
        attempt("checkIndex inside", () -> Objects.checkIndex(2, 3));

        AtomicInteger i = new AtomicInteger(5);
        AtomicLong l = new AtomicLong(Long.MAX_VALUE);
        AtomicReference<String> r = new AtomicReference<>("a");
        AtomicBoolean b = new AtomicBoolean();
        System.out.println(i.getAndIncrement() + " " + i.addAndGet(-10) + " " + i.compareAndSet(-4, 7) + " " + i.compareAndSet(-4, 8) + " " + i.getAndSet(1) + " "
            + i.compareAndExchange(1, 2) + " " + i.compareAndExchange(1, 3) + " " + i.getAndUpdate(x -> x * 2) + " " + i.accumulateAndGet(3, Math::max) + " " + i);
        System.out.println(l.incrementAndGet() + " " + l.getAndAdd(-1) + " " + l.compareAndSet(Long.MAX_VALUE, 0) + " " + l.getAndSet(9) + " " + l);
        System.out.println(r.compareAndSet("b", "c") + " " + r.compareAndSet("a", "c") + " " + r.getAndSet(null) + " " + r.get() + " " + r.compareAndExchange(null, "z") + " " + r);
        System.out.println(b.compareAndSet(false, true) + " " + b.getAndSet(false) + " " + b);
        AtomicIntegerArray ints = new AtomicIntegerArray(3);
        AtomicLongArray longs = new AtomicLongArray(3);
        attempt("array", () -> ints.incrementAndGet(1) + ints.getAndAdd(1, 4) + " " + ints);
        attempt("array bounds", () -> ints.incrementAndGet(3));
        attempt("long array", () -> longs.addAndGet(2, 1L << 40) + " " + longs);

        Map<Integer, Integer> shared = new ConcurrentHashMap<>();
        AtomicInteger count = new AtomicInteger();
        LongAdder adder = new LongAdder();
        AtomicReference<List<Integer>> list = new AtomicReference<>(List.of());
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int k = 0; k < 2000; k++) {
                    count.incrementAndGet();
                    adder.add(k);
                    shared.merge(k % 50, 1, Integer::sum);
                    if (k % 500 == 0) {
                        int add = k;
                        list.updateAndGet(old -> java.util.stream.Stream.concat(old.stream(), java.util.stream.Stream.of(add)).toList());
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(count + " " + adder + " " + shared.size() + " " + shared.values().stream().mapToInt(x -> x).sum() + " " + list.get().size());

        Thread main = Thread.currentThread();
        Thread virtual = Thread.ofVirtual().name("v").start(() -> System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().isVirtual()
            + " " + (Thread.currentThread() != main)));
        virtual.join();
        System.out.println(main.getName() + " " + (main == Thread.currentThread()));
        Object strong = new Object();
        WeakReference<Object> weak = new WeakReference<>(strong);
        SoftReference<Object> soft = new SoftReference<>(strong);
        System.out.println(weak.refersTo(strong) + " " + weak.refersTo(null) + " " + (soft.get() == strong));
        weak.clear();
        System.out.println(weak.refersTo(null) + " " + weak.get() + strong.equals(soft.get()));
        long before = System.nanoTime();
        long millis = System.currentTimeMillis();
        System.out.println((System.nanoTime() - before >= 0) + " " + (System.currentTimeMillis() >= millis) + " " + (millis > 1_600_000_000_000L));
    }
}
