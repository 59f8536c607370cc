import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class Scheduled {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        // Each is due after those before, however slow this thread is.
        s.schedule(() -> log.add("first"), 1, TimeUnit.MILLISECONDS);
        s.schedule(() -> log.add("second"), 10, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> c = s.schedule(() -> {
            log.add("third");
            return "result";
        }, 20, TimeUnit.MILLISECONDS);
        System.out.println(c.get() + " " + log + " " + c.isDone() + " " + (c.getDelay(TimeUnit.MILLISECONDS) <= 0));
        CountDownLatch five = new CountDownLatch(5);
        ScheduledFuture<?> rate = s.scheduleAtFixedRate(five::countDown, 0, 2, TimeUnit.MILLISECONDS);
        five.await();
        System.out.println(rate.cancel(false) + " " + rate.isCancelled() + " " + rate.isDone());
        CountDownLatch three = new CountDownLatch(3);
        ScheduledFuture<?> delay = s.scheduleWithFixedDelay(three::countDown, 1, 1, TimeUnit.MILLISECONDS);
        three.await();
        delay.cancel(true);
        try {
            delay.get();
        } catch (CancellationException e) {
            System.out.println(e);
        }
        AtomicInteger runs = new AtomicInteger();
        ScheduledFuture<?> failing = s.scheduleAtFixedRate(() -> {
            if (runs.incrementAndGet() == 3) {
                throw new IllegalStateException("third run");
            }
        }, 0, 1, TimeUnit.MILLISECONDS);
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(e.getCause() + " " + runs);
        }
        System.out.println(s.submit(() -> "now").get());
        ScheduledThreadPoolExecutor p = (ScheduledThreadPoolExecutor) s;
        p.setRemoveOnCancelPolicy(true);
        ScheduledFuture<?> far = p.schedule(() -> { }, 1, TimeUnit.HOURS);
        System.out.println(p.getQueue().size());
        far.cancel(false);
        System.out.println(p.getQueue().size() + " " + p.getRemoveOnCancelPolicy() + " " + p.getExecuteExistingDelayedTasksAfterShutdownPolicy());
        ScheduledFuture<String> after = p.schedule(() -> "after shutdown", 20, TimeUnit.MILLISECONDS);
        p.scheduleAtFixedRate(() -> { }, 1, 1, TimeUnit.HOURS);
        p.shutdown();
        System.out.println(after.get() + " " + p.awaitTermination(5, TimeUnit.SECONDS));
        try {
            p.schedule(() -> { }, 1, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        ScheduledThreadPoolExecutor q = new ScheduledThreadPoolExecutor(2);
        q.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        ScheduledFuture<?> dropped = q.schedule(() -> { }, 1, TimeUnit.HOURS);
        q.shutdown();
        System.out.println(q.awaitTermination(5, TimeUnit.SECONDS) + " " + dropped.isCancelled());

        Timer timer = new Timer("the timer", true);
        CountDownLatch done = new CountDownLatch(4);
        List<String> timed = Collections.synchronizedList(new ArrayList<>());
        TimerTask repeated = new TimerTask() {
            int n;

            @Override
            public void run() {
                timed.add("tick " + Thread.currentThread().getName());
                if (++n == 3) {
                    System.out.println("cancel " + cancel());
                    timer.schedule(new TimerTask() {
                        @Override
                        public void run() {
                            timed.add("late");
                            done.countDown();
                        }
                    }, 20);
                }
                done.countDown();
            }
        };
        timer.schedule(repeated, 1, 2);
        done.await();
        System.out.println(timed + " " + repeated.cancel() + " " + timer.purge());
        timer.cancel();
        try {
            timer.schedule(new TimerTask() {
                @Override
                public void run() {
                }
            }, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
