import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.Flow.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

/** Flow with SubmissionPublisher and a processor; phasers, exchangers, barriers, scoped values, thread states and interruption. */
public class Reactive {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    static class Collector<T> implements Subscriber<T> {
        final List<String> log = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch done = new CountDownLatch(1);
        final long batch;
        final int stopAfter;
        Subscription s;
        int seen;

        Collector(long batch, int stopAfter) {
            this.batch = batch;
            this.stopAfter = stopAfter;
        }

        public void onSubscribe(Subscription s) {
            this.s = s;
            log.add("subscribed");
            s.request(batch);
        }

        public void onNext(T item) {
            log.add(String.valueOf(item));
            if (++seen == stopAfter) {
                s.cancel();
                done.countDown();
            } else if (seen % Math.max(1, batch) == 0) {
                s.request(batch);
            }
        }

        public void onError(Throwable e) {
            log.add("error " + e);
            done.countDown();
        }

        public void onComplete() {
            log.add("complete");
            done.countDown();
        }

        List<String> get() throws InterruptedException {
            done.await(5, TimeUnit.SECONDS);
            return log;
        }
    }

    static class Mapper<A, B> extends SubmissionPublisher<B> implements Processor<A, B> {
        final Function<A, B> f;
        Subscription s;

        Mapper(Function<A, B> f) {
            this.f = f;
        }

        public void onSubscribe(Subscription s) {
            this.s = s;
            s.request(1);
        }

        public void onNext(A item) {
            try {
                submit(f.apply(item));
                s.request(1);
            } catch (RuntimeException e) {
                s.cancel();
                closeExceptionally(e);
            }
        }

        public void onError(Throwable e) {
            closeExceptionally(e);
        }

        public void onComplete() {
            close();
        }
    }

    static final ScopedValue<String> USER = ScopedValue.newInstance();
    static final ScopedValue<Integer> LEVEL = ScopedValue.newInstance();

    public static void main(String[] args) throws Exception {
        try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>()) {
            Collector<Integer> c = new Collector<>(2, -1);
            p.subscribe(c);
            t("state", () -> p.hasSubscribers() + " " + p.getNumberOfSubscribers() + " " + p.isSubscribed(c) + " " + p.getMaxBufferCapacity() + " " + p.isClosed());
            for (int i = 0; i < 5; i++) {
                p.submit(i * i);
            }
            p.close();
            t("items", c::get);
            t("closed", () -> p.submit(1));
            t("closed state", () -> p.isClosed() + " " + p.getClosedException());
            Collector<Integer> late = new Collector<>(1, -1);
            p.subscribe(late);
            t("late", late::get);
        }
        SubmissionPublisher<String> src = new SubmissionPublisher<>(Runnable::run, 4);
        Mapper<String, Integer> m = new Mapper<>(Integer::parseInt);
        Collector<Integer> end = new Collector<>(100, -1);
        src.subscribe(m);
        m.subscribe(end);
        for (String s : new String[] {"1", "2", "4"}) {
            src.submit(s);
        }
        src.close();
        t("mapped", () -> end.get() + " " + src.hasSubscribers() + " " + m.getClosedException());
        SubmissionPublisher<Integer> cancels = new SubmissionPublisher<>(Runnable::run, 8);
        Collector<Integer> two = new Collector<>(10, 2);
        cancels.subscribe(two);
        for (int i = 0; i < 5; i++) {
            cancels.submit(i);
        }
        t("cancelled", () -> two.get() + " " + cancels.getNumberOfSubscribers());
        SubmissionPublisher<Integer> full = new SubmissionPublisher<>(Runnable::run, 2);
        Collector<Integer> lazy = new Collector<>(1, -1) {
            @Override
            public void onSubscribe(Subscription s) {
                this.s = s;
            }
        };
        full.subscribe(lazy);
        t("offer", () -> full.offer(1, null) + " " + full.offer(2, null) + " " + full.offer(3, (s, i) -> {
            System.out.println("  dropped " + i);
            return false;
        }) + " " + full.estimateMaximumLag() + " " + full.estimateMinimumDemand());
        t("bad request", () -> {
            lazy.s.request(-1);
            return lazy.get();
        });
        t("null item", () -> full.submit(null));
        t("consume", () -> {
            SubmissionPublisher<Integer> q = new SubmissionPublisher<>();
            LongAdder sum = new LongAdder();
            CompletableFuture<Void> f = q.consume(sum::add);
            for (int i = 1; i <= 10; i++) {
                q.submit(i);
            }
            q.close();
            f.get(5, TimeUnit.SECONDS);
            return sum;
        });
        t("exceptional", () -> {
            SubmissionPublisher<Integer> q = new SubmissionPublisher<>(Runnable::run, 2);
            Collector<Integer> c = new Collector<>(1, -1);
            q.subscribe(c);
            q.closeExceptionally(new IllegalStateException("gone"));
            return c.get() + " " + q.getClosedException();
        });

        t("scoped", () -> ScopedValue.where(USER, "ann").call(() -> USER.get() + USER.isBound() + LEVEL.isBound() + LEVEL.orElse(7)));
        t("nested", () -> ScopedValue.where(USER, "ann").where(LEVEL, 1).call(() -> ScopedValue.where(USER, "bob").call(() -> USER.get() + LEVEL.get()) + USER.get()));
        t("unbound", USER::get);
        t("or throw", () -> USER.orElseThrow(() -> new IllegalStateException("no user")));
        t("thread", () -> {
            StringBuilder b = new StringBuilder();
            ScopedValue.where(USER, "ann").run(() -> {
                Thread th = new Thread(() -> b.append(USER.isBound()));
                th.start();
                try {
                    th.join();
                } catch (InterruptedException e) {
                    b.append(e);
                }
            });
            return b;
        });
        t("fails", () -> ScopedValue.where(USER, "x").call(() -> {
            throw new java.io.IOException("inside");
        }));
        t("null", () -> ScopedValue.where(USER, null).call(() -> USER.get() + USER.isBound()));

        Phaser ph = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int registered) {
                System.out.println("  phase " + phase + " with " + registered);
                return phase >= 2;
            }
        };
        t("phaser", () -> ph.arrive() + " " + ph.register() + " " + ph.arriveAndDeregister() + " " + ph.getPhase() + " " + ph.arriveAndAwaitAdvance() + " " + ph.isTerminated() + " " + ph.arrive() + " " + ph.toString().replaceAll(".*\\[", "["));
        CyclicBarrier barrier = new CyclicBarrier(2, () -> System.out.println("  tripped"));
        Thread other = new Thread(() -> {
            try {
                barrier.await();
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        other.start();
        t("barrier", () -> {
            barrier.await();
            return barrier.getParties() + " " + barrier.getNumberWaiting() + " " + barrier.isBroken();
        });
        t("barrier timeout", () -> barrier.await(10, TimeUnit.MILLISECONDS));
        t("broken", barrier::await);
        Exchanger<String> ex = new Exchanger<>();
        Thread giver = new Thread(() -> {
            try {
                System.out.println("  got " + ex.exchange("from thread"));
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        giver.start();
        t("exchange", () -> {
            String s = ex.exchange("from main");
            giver.join();
            return s;
        });
        t("exchange timeout", () -> ex.exchange("x", 10, TimeUnit.MILLISECONDS));
        ReentrantLock lock = new ReentrantLock(true);
        Condition cond = lock.newCondition();
        t("lock", () -> {
            lock.lock();
            lock.lock();
            String s = lock.getHoldCount() + " " + lock.isHeldByCurrentThread() + " " + lock.toString().replaceAll(".*\\[", "[") + lock.isFair();
            boolean woken = cond.await(5, TimeUnit.MILLISECONDS);
            lock.unlock();
            lock.unlock();
            return s + " " + woken + " " + lock.isLocked();
        });
        t("unlock", () -> {
            lock.unlock();
            return "";
        });
        t("signal", () -> {
            cond.signal();
            return "";
        });
        t("monitor", () -> {
            lock.wait();
            return "";
        });
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                System.out.println("  " + e + " " + Thread.currentThread().isInterrupted());
            }
        }, "sleeper");
        t("states", () -> {
            String a = sleeper.getState() + " " + sleeper.isAlive();
            sleeper.start();
            while (sleeper.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            sleeper.interrupt();
            sleeper.join();
            return a + " " + sleeper.getState() + " " + sleeper.isAlive() + " " + sleeper.isInterrupted();
        });
        t("start twice", () -> {
            sleeper.start();
            return "";
        });
        t("join negative", () -> {
            sleeper.join(-1);
            return "";
        });
        t("handler", () -> {
            Thread bad = new Thread(() -> {
                throw new IllegalStateException("uncaught");
            }, "bad");
            bad.setUncaughtExceptionHandler((th, e) -> System.out.println("  " + th.getName() + " " + e));
            bad.start();
            bad.join();
            return "";
        });
        t("local", () -> {
            ThreadLocal<Integer> l = ThreadLocal.withInitial(() -> 5);
            l.set(6);
            int[] there = new int[1];
            Thread x = Thread.ofVirtual().start(() -> there[0] = l.get());
            x.join();
            int mine = l.get();
            l.remove();
            return mine + " " + there[0] + " " + l.get();
        });
    }
}
