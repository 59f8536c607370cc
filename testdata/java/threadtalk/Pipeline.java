import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** Producers and consumers over each kind of blocking queue, with poison, priorities, delays, transfers and a bounded buffer by hand. */
public class Pipeline {
    record Job(int priority, String name) implements Comparable<Job> {
        public int compareTo(Job o) {
            return Integer.compare(o.priority, priority);
        }
    }

    static class Late implements Delayed {
        final String name;
        final long at;

        Late(String name, long millis) {
            this.name = name;
            this.at = System.nanoTime() + millis * 1_000_000;
        }

        public long getDelay(TimeUnit u) {
            return u.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        public int compareTo(Delayed o) {
            return Long.compare(at, ((Late) o).at);
        }
    }

    static class Buffer<T> {
        final Object[] items;
        int count;
        int first;

        Buffer(int n) {
            items = new Object[n];
        }

        synchronized void put(T t) throws InterruptedException {
            while (count == items.length) {
                wait();
            }
            items[(first + count++) % items.length] = t;
            notifyAll();
        }

        @SuppressWarnings("unchecked")
        synchronized T take() throws InterruptedException {
            while (count == 0) {
                wait();
            }
            T t = (T) items[first];
            items[first] = null;
            first = (first + 1) % items.length;
            count--;
            notifyAll();
            return t;
        }
    }

    static long run(BlockingQueue<Integer> q, int producers, int each) throws Exception {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> ps = new ArrayList<>();
            for (int p = 0; p < producers; p++) {
                int from = p * each;
                ps.add(pool.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        q.put(from + i);
                    }
                    return null;
                }));
            }
            List<Future<Long>> cs = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                cs.add(pool.submit(() -> {
                    long sum = 0;
                    for (int v; (v = q.take()) >= 0;) {
                        sum += v;
                    }
                    return sum;
                }));
            }
            for (Future<?> f : ps) {
                f.get();
            }
            for (int i = 0; i < 3; i++) {
                q.put(-1);
            }
            long sum = 0;
            for (Future<Long> f : cs) {
                sum += f.get();
            }
            return sum;
        }
    }

    static void t(String what, Callable<?> act) {
        try {
            System.out.println(what + " = " + act.call());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        t("array", () -> run(new ArrayBlockingQueue<>(4), 3, 200));
        t("linked", () -> run(new LinkedBlockingQueue<>(), 3, 200));
        t("deque", () -> run(new LinkedBlockingDeque<>(2), 3, 200));
        t("synchronous", () -> run(new SynchronousQueue<>(), 3, 200));
        t("transfer", () -> run(new LinkedTransferQueue<>(), 3, 200));
        PriorityBlockingQueue<Job> jobs = new PriorityBlockingQueue<>();
        jobs.addAll(List.of(new Job(1, "low"), new Job(9, "high"), new Job(5, "mid")));
        t("priorities", () -> jobs.take().name() + jobs.take().name() + jobs.take().name() + jobs.poll());
        DelayQueue<Late> late = new DelayQueue<>();
        late.add(new Late("c", 30));
        late.add(new Late("a", 1));
        late.add(new Late("b", 15));
        t("delays", () -> late.size() + late.take().name + late.take().name + late.take().name + late.poll());
        Buffer<Integer> b = new Buffer<>(2);
        AtomicLong sum = new AtomicLong();
        Thread taker = new Thread(() -> {
            try {
                for (int i = 0; i < 100; i++) {
                    sum.addAndGet(b.take());
                }
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        taker.start();
        for (int i = 0; i < 100; i++) {
            b.put(i);
        }
        taker.join();
        t("by hand", sum::get);
        ArrayBlockingQueue<String> q = new ArrayBlockingQueue<>(2);
        t("offer", () -> q.offer("a") + " " + q.offer("b") + " " + q.offer("c") + " " + q.offer("d", 5, TimeUnit.MILLISECONDS) + " " + q.remainingCapacity() + " " + q);
        t("add", () -> q.add("e"));
        t("null", () -> q.offer(null));
        t("drain", () -> {
            List<String> l = new ArrayList<>();
            return q.drainTo(l, 1) + " " + l + q + q.peek() + q.poll() + q.poll() + q.poll(1, TimeUnit.MILLISECONDS) + q.peek();
        });
        t("element", q::element);
        t("remove", () -> q.remove());
        t("drain self", () -> q.drainTo(q));
        t("capacity", () -> new ArrayBlockingQueue<>(0));
        t("interrupted", () -> {
            Thread.currentThread().interrupt();
            return q.take();
        });
        t("flag", () -> Thread.interrupted());
        t("synchronous", () -> {
            SynchronousQueue<String> s = new SynchronousQueue<>();
            return s.offer("x") + " " + s.poll() + " " + s.size() + s.isEmpty() + s.remainingCapacity() + s + s.iterator().hasNext();
        });
        t("transfer", () -> {
            LinkedTransferQueue<String> s = new LinkedTransferQueue<>();
            Thread c = new Thread(() -> {
                try {
                    System.out.println("  took " + s.take());
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            });
            c.start();
            s.transfer("handed");
            c.join();
            return s.tryTransfer("nobody") + " " + s.tryTransfer("nobody", 5, TimeUnit.MILLISECONDS) + " " + s.hasWaitingConsumer() + s.size();
        });
        ConcurrentHashMap<String, LongAdder> words = new ConcurrentHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (String text : List.of("a b a c", "b b a", "c a d", "d d d a")) {
                pool.execute(() -> Stream.of(text.split(" ")).forEach(w -> words.computeIfAbsent(w, k -> new LongAdder()).increment()));
            }
        }
        t("words", () -> new TreeMap<>(words) + " " + words.reduceValuesToLong(1, LongAdder::sum, 0, Long::sum) + " " + words.search(1, (k, v) -> v.sum() == 2 ? k : null).length());
    }
}
