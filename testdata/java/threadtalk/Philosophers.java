import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Classic exercises: philosophers, readers and writers, a barrier of rounds, ordered printing, a latch, a rate limiter, a lazy cache. */
public class Philosophers {
    static String dine(int n, int meals) throws Exception {
        Lock[] forks = new Lock[n];
        Arrays.setAll(forks, i -> new ReentrantLock());
        int[] eaten = new int[n];
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int me = i;
            Lock a = forks[Math.min(i, (i + 1) % n)];
            Lock b = forks[Math.max(i, (i + 1) % n)];
            all.add(Thread.ofVirtual().name("p" + i).start(() -> {
                for (int m = 0; m < meals; m++) {
                    a.lock();
                    try {
                        b.lock();
                        try {
                            eaten[me]++;
                            Thread.yield();
                        } finally {
                            b.unlock();
                        }
                    } finally {
                        a.unlock();
                    }
                }
            }));
        }
        for (Thread t : all) {
            t.join();
        }
        return Arrays.toString(eaten);
    }

    static class Store {
        final ReadWriteLock lock = new ReentrantReadWriteLock();
        final Map<Integer, Integer> data = new HashMap<>();
        int inconsistent;

        void write(int v) {
            lock.writeLock().lock();
            try {
                data.put(0, v);
                Thread.yield();
                data.put(1, v);
            } finally {
                lock.writeLock().unlock();
            }
        }

        void read() {
            lock.readLock().lock();
            try {
                if (!Objects.equals(data.get(0), data.get(1))) {
                    inconsistent++;
                }
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    static class Cache<K, V> {
        final ConcurrentMap<K, FutureTask<V>> tasks = new ConcurrentHashMap<>();
        final AtomicInteger made = new AtomicInteger();

        V get(K k, java.util.function.Function<K, V> f) throws Exception {
            FutureTask<V> mine = new FutureTask<>(() -> {
                made.incrementAndGet();
                return f.apply(k);
            });
            FutureTask<V> t = Optional.ofNullable(tasks.putIfAbsent(k, mine)).orElse(mine);
            t.run();
            return t.get();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(dine(5, 50));
        Store store = new Store();
        try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
            for (int i = 0; i < 5; i++) {
                int n = i;
                pool.execute(() -> {
                    for (int k = 0; k < 100; k++) {
                        if (n < 2) {
                            store.write(k);
                        } else {
                            store.read();
                        }
                    }
                });
            }
        }
        System.out.println(store.data + " " + store.inconsistent);
        StringBuffer out = new StringBuffer();
        Semaphore[] turn = {new Semaphore(1), new Semaphore(0), new Semaphore(0)};
        List<Thread> ts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int me = i;
            Thread t = new Thread(() -> {
                for (int k = 0; k < 4; k++) {
                    turn[me].acquireUninterruptibly();
                    out.append((char) ('A' + me)).append(k);
                    turn[(me + 1) % 3].release();
                }
            });
            ts.add(t);
            t.start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println(out);
        int[][] grid = new int[4][8];
        grid[1][3] = 1;
        CyclicBarrier round = new CyclicBarrier(4);
        int[][][] state = {grid, new int[4][8]};
        ts.clear();
        for (int r = 0; r < 4; r++) {
            int row = r;
            Thread t = new Thread(() -> {
                try {
                    for (int k = 0; k < 6; k++) {
                        int[][] from = state[k % 2];
                        int[][] to = state[(k + 1) % 2];
                        for (int c = 0; c < 8; c++) {
                            to[row][c] = from[row][c] + from[(row + 3) % 4][c] + from[row][(c + 7) % 8];
                        }
                        round.await();
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    System.out.println(e);
                }
            });
            ts.add(t);
            t.start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println(Arrays.deepToString(state[0]));
        CountDownLatch ready = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        ConcurrentSkipListSet<String> names = new ConcurrentSkipListSet<>();
        for (int i = 0; i < 3; i++) {
            Thread.ofPlatform().name("runner-" + i).start(() -> {
                ready.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                names.add(Thread.currentThread().getName());
            });
        }
        ready.await();
        System.out.println(names + " " + ready.getCount() + " " + go.toString().replaceAll(".*\\[", "["));
        go.countDown();
        while (names.size() < 3) {
            Thread.onSpinWait();
        }
        System.out.println(names);
        Cache<Integer, Long> cache = new Cache<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> fs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int n = 20 + i % 4;
                fs.add(pool.submit(() -> cache.get(n, k -> {
                    long a = 0;
                    long b = 1;
                    for (int j = 0; j < k; j++) {
                        long c = a + b;
                        a = b;
                        b = c;
                    }
                    return a;
                })));
            }
            long sum = 0;
            for (Future<Long> f : fs) {
                sum += f.get();
            }
            System.out.println(sum + " " + cache.made);
        }
        StampedLock sl = new StampedLock();
        long w = sl.writeLock();
        System.out.println(sl.isWriteLocked() + " " + sl.tryReadLock() + " " + sl.tryOptimisticRead() + " " + sl.validate(w));
        sl.unlockWrite(w);
        long o = sl.tryOptimisticRead();
        System.out.println((o != 0) + " " + sl.validate(o) + " " + sl.getReadLockCount());
        long r = sl.readLock();
        System.out.println(sl.validate(o) + " " + (sl.tryConvertToWriteLock(r) != 0) + " " + sl.isWriteLocked());
        try {
            sl.unlockRead(12345);
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        Semaphore s = new Semaphore(2);
        System.out.println(s.tryAcquire(3) + " " + s.tryAcquire(2) + " " + s.availablePermits() + " " + s.drainPermits() + " " + s.toString().replaceAll(".*\\[", "["));
        try {
            s.release(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        System.out.println(rw.writeLock().tryLock() + " " + rw.getReadLockCount() + " " + rw.getReadHoldCount() + " " + rw.toString().replaceAll(".*\\[W", "[W") + rw.readLock().toString().replaceAll(".*\\[", "["));
        rw.readLock().unlock();
        try {
            rw.readLock().unlock();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e);
        }
        try {
            rw.readLock().newCondition();
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
        Exchanger<List<Integer>> ex = new Exchanger<>();
        Thread other = Thread.ofVirtual().start(() -> {
            try {
                System.out.println("other got " + ex.exchange(List.of(1, 2)));
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        List<Integer> got = ex.exchange(List.of(3, 4));
        other.join();
        System.out.println("main got " + got);
    }
}
