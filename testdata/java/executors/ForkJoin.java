import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class ForkJoin {
    static class Fib extends RecursiveTask<Integer> {
        final int n;

        Fib(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n < 2) {
                return n;
            }
            Fib a = new Fib(n - 1);
            a.fork();
            return new Fib(n - 2).compute() + a.join();
        }
    }

    static class Sort extends RecursiveAction {
        final int[] data;
        final int from;
        final int to;

        Sort(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from < 50) {
                Arrays.sort(data, from, to);
                return;
            }
            int middle = (from + to) >>> 1;
            invokeAll(new Sort(data, from, middle), new Sort(data, middle, to));
            int[] left = Arrays.copyOfRange(data, from, middle);
            for (int i = 0, j = middle, k = from; i < left.length; k++) {
                data[k] = j == to || left[i] <= data[j] ? left[i++] : data[j++];
            }
        }
    }

    static class Sum extends CountedCompleter<Long> {
        final int[] data;
        final int from;
        final int to;
        long result;
        Sum left;
        Sum right;

        Sum(CountedCompleter<?> parent, int[] data, int from, int to) {
            super(parent);
            this.data = data;
            this.from = from;
            this.to = to;
        }

        @Override
        public void compute() {
            if (to - from > 64) {
                int middle = (from + to) >>> 1;
                left = new Sum(this, data, from, middle);
                right = new Sum(this, data, middle, to);
                setPendingCount(2);
                left.fork();
                right.fork();
            } else {
                for (int i = from; i < to; i++) {
                    result += data[i];
                }
            }
            tryComplete();
        }

        @Override
        public void onCompletion(CountedCompleter<?> caller) {
            if (left != null) {
                result = left.result + right.result;
            }
        }

        @Override
        public Long getRawResult() {
            return result;
        }
    }

    public static class Public extends RuntimeException {
        public Public(Throwable cause) {
            super(cause);
        }

        public Public(String message) {
            super(message);
        }
    }

    static void failing(ForkJoinPool pool, RuntimeException e) {
        ForkJoinTask<Integer> task = new RecursiveTask<>() {
            @Override
            protected Integer compute() {
                throw e;
            }
        };
        try {
            pool.invoke(task);
        } catch (RuntimeException thrown) {
            System.out.println(thrown + " / " + thrown.getCause() + " " + task.isCompletedAbnormally() + " " + task.state());
        }
    }

    public static void main(String[] args) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(3);
        System.out.println(pool.invoke(new Fib(15)) + " " + new Fib(12).invoke() + " " + pool.submit(new Fib(10)).get());
        int[] data = new Random(1).ints(2000, 0, 1000).toArray();
        int[] expected = data.clone();
        Arrays.sort(expected);
        int[] copy = data.clone();
        pool.invoke(new Sort(copy, 0, copy.length));
        System.out.println(Arrays.equals(copy, expected));
        System.out.println(pool.invoke(new Sum(null, data, 0, data.length)) == Arrays.stream(data).asLongStream().sum());
        System.out.println(new Sum(null, data, 0, 500).invoke() == Arrays.stream(data).limit(500).sum());
        failing(pool, new IllegalStateException("state"));
        failing(pool, new Public("public"));
        System.out.println(pool.submit(() -> ForkJoinTask.inForkJoinPool() + " " + ForkJoinTask.getPool().getParallelism()).join());
        System.out.println(ForkJoinTask.inForkJoinPool() + " " + ForkJoinTask.getPool());
        AtomicInteger count = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            pool.execute(count::incrementAndGet);
        }
        System.out.println(pool.awaitQuiescence(10, TimeUnit.SECONDS) + " " + count + " " + pool.getQueuedTaskCount());
        System.out.println(pool.invokeAll(List.of(() -> 1, () -> 2)).get(1).get() + " " + pool.invokeAny(List.of(() -> "only")));
        ForkJoinTask<?> cancelled = new Fib(3);
        System.out.println(cancelled.cancel(false) + " " + cancelled.isCancelled() + " " + cancelled.getException());
        try {
            cancelled.join();
        } catch (CancellationException e) {
            System.out.println(e);
        }
        ForkJoinTask<String> adapted = ForkJoinTask.adapt(() -> "adapted");
        System.out.println(adapted.fork().get(5, TimeUnit.SECONDS) + " " + adapted.isCompletedNormally());
        adapted.setForkJoinTaskTag((short) 7);
        System.out.println(adapted.getForkJoinTaskTag() + " " + adapted.compareAndSetForkJoinTaskTag((short) 7, (short) 8));
        System.out.println(pool.schedule(() -> "scheduled", 2, TimeUnit.MILLISECONDS).get());
        pool.shutdown();
        System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isTerminated() + " " + pool.getPoolSize());
        try {
            pool.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        System.out.println(ForkJoinPool.commonPool().invoke(new Fib(12)) + " " + ForkJoinPool.commonPool().isShutdown());
        ForkJoinPool.commonPool().shutdown();
        System.out.println(ForkJoinPool.commonPool().isShutdown());
        CountDownLatch deep = new CountDownLatch(1);
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinTask<?> blocked = one.submit(() -> {
            ForkJoinPool.managedBlock(new ForkJoinPool.ManagedBlocker() {
                @Override
                public boolean block() throws InterruptedException {
                    deep.await();
                    return true;
                }

                @Override
                public boolean isReleasable() {
                    return deep.getCount() == 0;
                }
            });
            return null;
        });
        one.execute(deep::countDown);
        System.out.println(blocked.get());
        one.close();
    }
}
