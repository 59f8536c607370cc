import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Several threads on one map: nothing is lost, counted twice or seen twice. */
public class Contention {
    static final int THREADS = 4;

    interface Job {
        void run(int thread) throws Exception;
    }

    static void together(Job job) throws Exception {
        Thread[] threads = new Thread[THREADS];
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch start = new CountDownLatch(1);
        for (int t = 0; t < THREADS; t++) {
            int id = t;
            threads[t] = new Thread(() -> {
                try {
                    start.await();
                    job.run(id);
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                }
            });
            threads[t].start();
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
    }

    record Key(int id) implements Comparable<Key> {
        @Override
        public int hashCode() {
            return id % 5;
        }

        @Override
        public int compareTo(Key o) {
            return Integer.compare(id, o.id);
        }
    }

    static void check(boolean ok, String what) {
        if (!ok) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) throws Exception {
        int n = 3000;
        ConcurrentHashMap<Integer, Integer> counts = new ConcurrentHashMap<>();
        together(t -> {
            for (int i = 0; i < n; i++) {
                counts.merge(i % 500, 1, Integer::sum);
            }
        });
        check(counts.size() == 500 && counts.values().stream().allMatch(v -> v == THREADS * n / 500), "merge");

        ConcurrentHashMap<Integer, Integer> fill = new ConcurrentHashMap<>(2);
        together(t -> {
            for (int i = 0; i < n; i++) {
                check(fill.put(t * n + i, i) == null, "put");
                check(fill.get(t * n + i) == i, "get");
                check(fill.get(t * n + i / 2) == i / 2, "get of an earlier one");
            }
        });
        check(fill.size() == THREADS * n && fill.mappingCount() == THREADS * n, "size " + fill.size());
        for (int i = 0; i < THREADS * n; i++) {
            check(fill.get(i) == i % n, "after");
        }
        check(new HashSet<>(fill.keySet()).size() == THREADS * n, "keys");
        together(t -> {
            for (int i = t; i < THREADS * n; i += THREADS) {
                check(fill.remove(i) != null, "remove");
            }
        });
        check(fill.isEmpty() && !fill.keys().hasMoreElements(), "empty");

        AtomicInteger made = new AtomicInteger();
        ConcurrentHashMap<Integer, Object> once = new ConcurrentHashMap<>();
        together(t -> {
            for (int i = 0; i < n; i++) {
                Object o = once.computeIfAbsent(i, k -> {
                    made.incrementAndGet();
                    return new Object();
                });
                check(o == once.get(i), "one object");
            }
        });
        check(made.get() == n, "made " + made);

        ConcurrentHashMap<Key, Integer> tree = new ConcurrentHashMap<>();
        together(t -> {
            Random random = new Random(t);
            for (int i = 0; i < 1500; i++) {
                Key key = new Key(random.nextInt(100) * THREADS + t);
                Integer before = tree.get(key);
                if (before == null) {
                    check(tree.put(key, i) == null, "tree put");
                    check(tree.get(key) == i, "tree get");
                } else {
                    check(tree.remove(key).equals(before), "tree remove");
                    check(!tree.containsKey(key), "tree gone");
                }
            }
        });
        int seen = 0;
        for (Key key : tree.keySet()) {
            check(tree.containsKey(key), "tree iteration");
            seen++;
        }
        check(seen == tree.size(), "tree size");

        ConcurrentHashMap<Integer, Integer> stable = new ConcurrentHashMap<>();
        for (int i = 0; i < 200; i++) {
            stable.put(-1 - i, i);
        }
        together(t -> {
            if (t == 0) {
                for (int i = 0; i < 4000; i++) {
                    stable.put(i, i);
                }
            } else {
                for (int round = 0; round < 10; round++) {
                    Set<Integer> all = new HashSet<>();
                    int negative = 0;
                    for (Integer k : stable.keySet()) {
                        check(all.add(k), "twice");
                        negative += k < 0 ? 1 : 0;
                    }
                    check(negative == 200, "all that stay: " + negative);
                }
            }
        });

        // A function that waits for another thread's change of another key.
        ConcurrentHashMap<Integer, String> two = new ConcurrentHashMap<>(64);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try {
                inside.await();
                two.put(2, "other");
                done.countDown();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        other.start();
        String v = two.computeIfAbsent(1, k -> {
            inside.countDown();
            try {
                return done.await(20, TimeUnit.SECONDS) ? "saw " + two.get(2) : "stuck";
            } catch (InterruptedException e) {
                return e.toString();
            }
        });
        other.join();
        System.out.println(v + " " + two);
        Set<Integer> set = ConcurrentHashMap.newKeySet();
        AtomicInteger added = new AtomicInteger();
        together(t -> {
            for (int i = 0; i < n; i++) {
                if (set.add(i)) {
                    added.incrementAndGet();
                }
            }
        });
        System.out.println(added + " " + set.size());
    }
}
