import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Executors and synchronizers of java.util.concurrent on virtual threads. */
public class Executors {
    public static void main(String[] args) throws Exception {
        try (ExecutorService service = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int number = i;
                tasks.add(() -> {
                    Thread.sleep(number % 5);
                    return number * number;
                });
            }
            int sum = 0;
            for (Future<Integer> future : service.invokeAll(tasks)) {
                sum += future.get();
            }
            System.out.println(sum);
            System.out.println(service.invokeAny(tasks) >= 0);
            Future<String> failing = service.submit(() -> {
                if (Thread.currentThread().isVirtual()) {
                    throw new java.io.IOException("broken");
                }
                return "";
            });
            try {
                failing.get();
            } catch (ExecutionException e) {
                System.out.println(e.getCause());
            }
            CountDownLatch ended = new CountDownLatch(1);
            Future<?> forever = service.submit(() -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    ended.countDown();
                }
            });
            Thread.sleep(20);
            System.out.println(forever.cancel(true) + " " + forever.isCancelled());
            ended.await();
        }
        structures();
        CompletableFuture<Integer> chain = CompletableFuture.supplyAsync(() -> 20, Thread::startVirtualThread)
                .thenApplyAsync(value -> value + 1, Thread::startVirtualThread)
                .thenCombine(CompletableFuture.supplyAsync(() -> 2, Thread::startVirtualThread), (a, b) -> a * b);
        System.out.println(chain.get());
        ThreadFactory factory = Thread.ofVirtual().name("pool-", 0).factory();
        try (ExecutorService pool = java.util.concurrent.Executors.newFixedThreadPool(3, factory)) {
            CyclicBarrier barrier = new CyclicBarrier(3, () -> System.out.println("barrier"));
            List<Future<String>> names = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                names.add(pool.submit(() -> {
                    barrier.await();
                    return Thread.currentThread().getName();
                }));
            }
            List<String> sorted = new ArrayList<>();
            for (Future<String> name : names) {
                sorted.add(name.get());
            }
            sorted.sort(null);
            System.out.println(sorted);
        }
    }

    static void structures() throws Exception {
        Semaphore permits = new Semaphore(2);
        SynchronousQueue<Integer> handover = new SynchronousQueue<>();
        Exchanger<String> exchanger = new Exchanger<>();
        ReentrantLock lock = new ReentrantLock();
        Condition changed = lock.newCondition();
        int[] turn = new int[1];
        StringBuffer order = new StringBuffer();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    for (int round = 0; round < 3; round++) {
                        lock.lock();
                        try {
                            while (turn[0] % 3 != number) {
                                changed.await();
                            }
                            order.append(number);
                            turn[0]++;
                            changed.signalAll();
                        } finally {
                            lock.unlock();
                        }
                    }
                    permits.acquire();
                    Thread.sleep(1);
                    permits.release();
                } catch (InterruptedException e) {
                    System.out.println(e);
                }
            }));
        }
        Thread giver = Thread.startVirtualThread(() -> {
            try {
                for (int i = 0; i < 5; i++) {
                    handover.put(i);
                }
                System.out.println("got " + exchanger.exchange("from giver"));
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += handover.take();
        }
        String other = exchanger.exchange("from main");
        giver.join();
        System.out.println(sum + " " + other);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(order + " " + permits.availablePermits());
    }
}
