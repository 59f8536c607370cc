package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A pool whose tasks wait in a queue ordered by the time at which they are due. */
public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    private static final long IDLE_MILLIS = 10L;

    private final AtomicLong sequencer = new AtomicLong();
    private volatile boolean continuePeriodic;
    private volatile boolean executeDelayed = true;
    private volatile boolean removeOnCancel;

    private class ScheduledFutureTask<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
        private final long sequence;
        private volatile long due;
        /** Positive: a rate; negative: a delay; zero: once. */
        private final long period;
        private RunnableScheduledFuture<V> outer = this;

        ScheduledFutureTask(Runnable task, long due, long period) {
            super(task, null);
            this.due = due;
            this.period = period;
            sequence = sequencer.getAndIncrement();
        }

        ScheduledFutureTask(Callable<V> task, long due) {
            super(task);
            this.due = due;
            period = 0L;
            sequence = sequencer.getAndIncrement();
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            if (other == this) {
                return 0;
            }
            if (other instanceof ScheduledFutureTask) {
                ScheduledFutureTask<?> task = (ScheduledFutureTask<?>) other;
                long difference = due - task.due;
                return difference < 0 ? -1 : difference > 0 ? 1 : sequence < task.sequence ? -1 : 1;
            }
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }

        @Override
        public boolean isPeriodic() {
            return period != 0L;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (cancelled && removeOnCancel) {
                ScheduledThreadPoolExecutor.this.remove(outer);
            }
            return cancelled;
        }

        @Override
        public void run() {
            if (!canRun(this)) {
                cancel(false);
            } else if (!isPeriodic()) {
                super.run();
            } else if (super.runAndReset()) {
                due = period > 0L ? due + period : dueAfter(-period);
                again(outer);
            }
        }
    }

    private boolean canRun(RunnableScheduledFuture<?> task) {
        if (!isShutdown()) {
            return true;
        }
        if (isStopped()) {
            return false;
        }
        return task.isPeriodic() ? continuePeriodic : executeDelayed || task.getDelay(TimeUnit.NANOSECONDS) <= 0L;
    }

    private void start(RunnableScheduledFuture<?> task) {
        if (isShutdown()) {
            reject(task);
            return;
        }
        super.getQueue().add(task);
        if (!canRun(task) && remove(task)) {
            task.cancel(false);
        } else {
            ensurePrestart();
        }
    }

    private void again(RunnableScheduledFuture<?> task) {
        if (canRun(task)) {
            super.getQueue().add(task);
            if (canRun(task) || !remove(task)) {
                ensurePrestart();
                return;
            }
        }
        task.cancel(false);
    }

    @Override
    void onShutdown() {
        BlockingQueue<Runnable> queue = super.getQueue();
        boolean keepDelayed = executeDelayed;
        boolean keepPeriodic = continuePeriodic;
        for (Object element : queue.toArray()) {
            if (element instanceof RunnableScheduledFuture) {
                RunnableScheduledFuture<?> task = (RunnableScheduledFuture<?>) element;
                boolean keep = task.isPeriodic() ? keepPeriodic
                        : keepDelayed || task.getDelay(TimeUnit.NANOSECONDS) <= 0L;
                if ((!keep || task.isCancelled()) && queue.remove(task)) {
                    task.cancel(false);
                }
            }
        }
        tryTerminate();
    }

    protected <V> RunnableScheduledFuture<V> decorateTask(Runnable runnable, RunnableScheduledFuture<V> task) {
        return task;
    }

    protected <V> RunnableScheduledFuture<V> decorateTask(Callable<V> callable, RunnableScheduledFuture<V> task) {
        return task;
    }

    public ScheduledThreadPoolExecutor(int corePoolSize) {
        super(corePoolSize, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new DelayedWorkQueue());
        ((DelayedWorkQueue) super.getQueue()).owner = this;
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory) {
        super(corePoolSize, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new DelayedWorkQueue(),
                threadFactory);
        ((DelayedWorkQueue) super.getQueue()).owner = this;
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new DelayedWorkQueue(), handler);
        ((DelayedWorkQueue) super.getQueue()).owner = this;
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory,
            RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, IDLE_MILLIS, TimeUnit.MILLISECONDS, new DelayedWorkQueue(),
                threadFactory, handler);
        ((DelayedWorkQueue) super.getQueue()).owner = this;
    }

    private static long dueIn(long delay, TimeUnit unit) {
        return dueAfter(unit.toNanos(Math.max(delay, 0L)));
    }

    /** Times are compared by difference, so they stay within half the range. */
    static long dueAfter(long nanos) {
        return System.nanoTime() + Math.min(nanos, Long.MAX_VALUE >> 1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        if (command == null || unit == null) {
            throw new NullPointerException();
        }
        RunnableScheduledFuture<Void> task = decorateTask(command,
                new ScheduledFutureTask<Void>(command, dueIn(delay, unit), 0L));
        start(task);
        return task;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (callable == null || unit == null) {
            throw new NullPointerException();
        }
        RunnableScheduledFuture<V> task = decorateTask(callable,
                new ScheduledFutureTask<V>(callable, dueIn(delay, unit)));
        start(task);
        return task;
    }

    private ScheduledFuture<?> repeat(Runnable command, long initialDelay, TimeUnit unit, long period) {
        ScheduledFutureTask<Void> task = new ScheduledFutureTask<>(command, dueIn(initialDelay, unit), period);
        RunnableScheduledFuture<Void> outer = decorateTask(command, task);
        task.outer = outer;
        start(outer);
        return outer;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        if (command == null || unit == null) {
            throw new NullPointerException();
        }
        if (period <= 0L) {
            throw new IllegalArgumentException();
        }
        return repeat(command, initialDelay, unit, unit.toNanos(period));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        if (command == null || unit == null) {
            throw new NullPointerException();
        }
        if (delay <= 0L) {
            throw new IllegalArgumentException();
        }
        return repeat(command, initialDelay, unit, -unit.toNanos(delay));
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0L, TimeUnit.NANOSECONDS);
    }

    public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean value) {
        continuePeriodic = value;
        if (!value && isShutdown()) {
            onShutdown();
        }
    }

    public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {
        return continuePeriodic;
    }

    public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean value) {
        executeDelayed = value;
        if (!value && isShutdown()) {
            onShutdown();
        }
    }

    public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {
        return executeDelayed;
    }

    public void setRemoveOnCancelPolicy(boolean value) {
        removeOnCancel = value;
    }

    public boolean getRemoveOnCancelPolicy() {
        return removeOnCancel;
    }

    @Override
    public void shutdown() {
        super.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return super.shutdownNow();
    }

    @Override
    public BlockingQueue<Runnable> getQueue() {
        return super.getQueue();
    }

    /** A task has left the queue to be run; the queue is locked. */
    void taken() {
    }

    /** A binary heap of delayed tasks; the first is handed out when it is due. */
    static class DelayedWorkQueue extends AbstractQueue<Runnable> implements BlockingQueue<Runnable> {
        private ScheduledThreadPoolExecutor owner;
        private RunnableScheduledFuture<?>[] heap = new RunnableScheduledFuture<?>[16];
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition available = lock.newCondition();
        private int size;

        private static boolean less(RunnableScheduledFuture<?> a, RunnableScheduledFuture<?> b) {
            return a.compareTo(b) < 0;
        }

        private void up(int i, RunnableScheduledFuture<?> task) {
            while (i > 0) {
                int parent = (i - 1) >>> 1;
                if (!less(task, heap[parent])) {
                    break;
                }
                heap[i] = heap[parent];
                i = parent;
            }
            heap[i] = task;
        }

        private void down(int i, RunnableScheduledFuture<?> task) {
            int half = size >>> 1;
            while (i < half) {
                int child = 2 * i + 1;
                if (child + 1 < size && less(heap[child + 1], heap[child])) {
                    child++;
                }
                if (!less(heap[child], task)) {
                    break;
                }
                heap[i] = heap[child];
                i = child;
            }
            heap[i] = task;
        }

        private RunnableScheduledFuture<?> removeAt(int i) {
            RunnableScheduledFuture<?> gone = heap[i];
            RunnableScheduledFuture<?> last = heap[--size];
            heap[size] = null;
            if (i < size) {
                down(i, last);
                if (heap[i] == last) {
                    up(i, last);
                }
            }
            return gone;
        }

        private int indexOf(Object o) {
            for (int i = 0; i < size; i++) {
                if (heap[i].equals(o)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public boolean contains(Object o) {
            lock.lock();
            try {
                return indexOf(o) >= 0;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean remove(Object o) {
            lock.lock();
            try {
                int i = indexOf(o);
                if (i >= 0) {
                    removeAt(i);
                }
                return i >= 0;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int size() {
            lock.lock();
            try {
                return size;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean isEmpty() {
            return size() == 0;
        }

        @Override
        public int remainingCapacity() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Runnable peek() {
            lock.lock();
            try {
                return heap[0];
            } finally {
                lock.unlock();
            }
        }

        @Override
        public boolean offer(Runnable task) {
            if (task == null) {
                throw new NullPointerException();
            }
            RunnableScheduledFuture<?> scheduled = (RunnableScheduledFuture<?>) task;
            lock.lock();
            try {
                if (size == heap.length) {
                    heap = Arrays.copyOf(heap, size + (size >> 1));
                }
                size++;
                up(size - 1, scheduled);
                if (heap[0] == scheduled) {
                    available.signal();
                }
                return true;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void put(Runnable task) {
            offer(task);
        }

        @Override
        public boolean add(Runnable task) {
            return offer(task);
        }

        @Override
        public boolean offer(Runnable task, long timeout, TimeUnit unit) {
            return offer(task);
        }

        @Override
        public RunnableScheduledFuture<?> poll() {
            lock.lock();
            try {
                return size == 0 || heap[0].getDelay(TimeUnit.NANOSECONDS) > 0L ? null : removeAt(0);
            } finally {
                lock.unlock();
            }
        }

        private RunnableScheduledFuture<?> next(boolean timed, long nanos) throws InterruptedException {
            long deadline = timed ? System.nanoTime() + Math.max(nanos, 0L) : 0L;
            lock.lockInterruptibly();
            try {
                for (;;) {
                    long wait = Long.MAX_VALUE;
                    if (size > 0) {
                        wait = heap[0].getDelay(TimeUnit.NANOSECONDS);
                        if (wait <= 0L) {
                            RunnableScheduledFuture<?> task = removeAt(0);
                            owner.taken();
                            return task;
                        }
                    }
                    if (timed) {
                        long left = deadline - System.nanoTime();
                        if (left <= 0L) {
                            return null;
                        }
                        wait = Math.min(wait, left);
                    }
                    if (wait == Long.MAX_VALUE) {
                        available.await();
                    } else {
                        available.awaitNanos(wait);
                    }
                }
            } finally {
                // Whoever leaves, with something or without, may have been woken for all that wait.
                if (size > 0) {
                    available.signal();
                }
                lock.unlock();
            }
        }

        @Override
        public RunnableScheduledFuture<?> take() throws InterruptedException {
            return next(false, 0L);
        }

        @Override
        public RunnableScheduledFuture<?> poll(long timeout, TimeUnit unit) throws InterruptedException {
            return next(true, unit.toNanos(timeout));
        }

        @Override
        public void clear() {
            lock.lock();
            try {
                Arrays.fill(heap, 0, size, null);
                size = 0;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public int drainTo(Collection<? super Runnable> c) {
            return drainTo(c, Integer.MAX_VALUE);
        }

        @Override
        public int drainTo(Collection<? super Runnable> c, int maxElements) {
            if (c == null) {
                throw new NullPointerException();
            }
            if (c == this) {
                throw new IllegalArgumentException();
            }
            lock.lock();
            try {
                int count = 0;
                while (count < maxElements && size > 0 && heap[0].getDelay(TimeUnit.NANOSECONDS) <= 0L) {
                    c.add(removeAt(0));
                    count++;
                }
                return count;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public Object[] toArray() {
            lock.lock();
            try {
                return Arrays.copyOf(heap, size, Object[].class);
            } finally {
                lock.unlock();
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T[] toArray(T[] a) {
            lock.lock();
            try {
                if (a.length < size) {
                    return (T[]) Arrays.copyOf(heap, size, a.getClass());
                }
                System.arraycopy(heap, 0, a, 0, size);
                if (a.length > size) {
                    a[size] = null;
                }
                return a;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public Iterator<Runnable> iterator() {
            List<Object> snapshot = new ArrayList<>(Arrays.asList(toArray()));
            Iterator<Object> inner = snapshot.iterator();
            return new Iterator<Runnable>() {
                private Object last;

                @Override
                public boolean hasNext() {
                    return inner.hasNext();
                }

                @Override
                public Runnable next() {
                    if (!inner.hasNext()) {
                        throw new NoSuchElementException();
                    }
                    last = inner.next();
                    return (Runnable) last;
                }

                @Override
                public void remove() {
                    if (last == null) {
                        throw new IllegalStateException();
                    }
                    DelayedWorkQueue.this.remove(last);
                    last = null;
                }
            };
        }
    }
}
