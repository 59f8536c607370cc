import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Followers of futures and subscribers of publishers hear of everything, whoever gives up meanwhile. */
public class Followed {
    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    /** A future with many followers is completed while some that wait for it give up, which cleans its stack. */
    static void cleaned() throws Exception {
        AtomicInteger told = new AtomicInteger();
        for (int round = 0; round < 400; round++) {
            CompletableFuture<Integer> top = new CompletableFuture<>();
            CompletableFuture<Integer> middle = top.thenApply(x -> x + 1);
            CompletableFuture<Integer> other = new CompletableFuture<>();
            for (int i = 0; i < 4; i++) {
                top.thenRun(told::incrementAndGet);
                CompletableFuture.anyOf(middle, other);
                middle.thenRun(told::incrementAndGet);
            }
            // The first to be fired: what it completes puts its followers on top of those.
            middle = top.thenApply(x -> x + 2);
            CompletableFuture<Integer> last = middle;
            for (int i = 0; i < 4; i++) {
                last.thenRun(told::incrementAndGet);
                CompletableFuture.anyOf(last, other);
                last.thenRun(told::incrementAndGet);
            }
            int k = round;
            CountDownLatch begun = new CountDownLatch(1);
            Thread cleaner = new Thread(() -> {
                begun.countDown();
                spin(k % 61);
                other.complete(0);
                try {
                    last.get(1, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // Most of the time.
                } catch (Exception e) {
                    System.out.println(e);
                }
            });
            cleaner.start();
            begun.await();
            spin(k % 53);
            top.complete(round);
            cleaner.join();
            if (told.get() != (round + 1) * 16) {
                System.out.println("forgotten in round " + round + ": " + told);
                System.exit(1);
            }
        }
        System.out.println("cleaned " + told);
    }

    /** Some give a task up as it ends; those that wait on are told. */
    static void tasks() throws Exception {
        long sum = 0;
        for (int round = 0; round < 200; round++) {
            int k = round;
            FutureTask<Integer> task = new FutureTask<>(() -> {
                spin(k % 71);
                return k;
            });
            AtomicLong seen = new AtomicLong();
            Thread[] threads = new Thread[3];
            for (int i = 0; i < threads.length; i++) {
                boolean brief = i != 1;
                threads[i] = new Thread(() -> {
                    for (;;) {
                        try {
                            seen.addAndGet(brief ? task.get(20, TimeUnit.MICROSECONDS) : task.get());
                            return;
                        } catch (TimeoutException e) {
                            // Again.
                        } catch (Exception e) {
                            System.out.println(e);
                        }
                    }
                });
                threads[i].start();
            }
            spin(k % 67);
            task.run();
            for (Thread thread : threads) {
                thread.join();
            }
            sum += seen.get();
        }
        System.out.println("tasks " + sum);
    }

    static void services() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            ExecutorCompletionService<Integer> service = new ExecutorCompletionService<>(pool);
            long sum = 0;
            for (int round = 0; round < 200; round++) {
                for (int i = 0; i < 3; i++) {
                    int k = round + i;
                    service.submit(() -> {
                        spin(k % 40);
                        return k;
                    });
                }
                for (int i = 0; i < 3; i++) {
                    sum += (i == 1 ? service.poll(50, TimeUnit.SECONDS) : service.take()).get();
                }
            }
            System.out.println("services " + sum);
        }
    }

    static final class Counter implements Flow.Subscriber<Integer> {
        final CountDownLatch ended = new CountDownLatch(1);
        final int batch;
        long sum;
        private int left;
        private Flow.Subscription subscription;

        Counter(int batch) {
            this.batch = batch;
        }

        @Override
        public void onSubscribe(Flow.Subscription s) {
            subscription = s;
            left = batch;
            s.request(batch);
        }

        @Override
        public void onNext(Integer item) {
            sum += item;
            if (--left == 0) {
                left = batch;
                subscription.request(batch);
            }
        }

        @Override
        public void onError(Throwable e) {
            System.out.println(e);
            ended.countDown();
        }

        @Override
        public void onComplete() {
            ended.countDown();
        }
    }

    /** More than there is room for, from a worker of the pool that the subscribers need. */
    static void published(int capacity, int batch) throws Exception {
        SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(java.util.concurrent.ForkJoinPool.commonPool(), capacity);
        Counter one = new Counter(batch);
        Counter two = new Counter(batch + 2);
        publisher.subscribe(one);
        publisher.subscribe(two);
        CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 2000; i++) {
                publisher.submit(i);
            }
            publisher.close();
        }).get(50, TimeUnit.SECONDS);
        System.out.println("published " + one.ended.await(50, TimeUnit.SECONDS) + two.ended.await(50, TimeUnit.SECONDS) + " " + one.sum + " " + two.sum);
    }

    public static void main(String[] args) throws Exception {
        cleaned();
        tasks();
        services();
        published(1, 1);
        published(8, 3);
        published(64, 100);
    }
}
