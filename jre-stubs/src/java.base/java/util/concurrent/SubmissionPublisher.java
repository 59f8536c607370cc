package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** A publisher of submitted items: each subscriber has a buffer, which a task of the executor empties. */
public class SubmissionPublisher<T> implements Flow.Publisher<T>, AutoCloseable {
    private final Executor executor;
    private final int maxBufferCapacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> onNextHandler;
    /** Changed and read under this publisher's lock. */
    private final ArrayList<Line<T>> lines = new ArrayList<>();
    private boolean closed;
    private Throwable closedException;

    /** A subscription: its lock guards the fields. */
    private static final class Line<T> implements Flow.Subscription, Runnable {
        final Flow.Subscriber<? super T> subscriber;
        private final SubmissionPublisher<T> publisher;
        private final ArrayDeque<T> buffer = new ArrayDeque<>();
        private long demand;
        private boolean begun;
        private boolean running;
        private boolean over;
        /** What to say at the end. */
        private boolean complete;
        private Throwable failure;

        Line(SubmissionPublisher<T> publisher, Flow.Subscriber<? super T> subscriber) {
            this.publisher = publisher;
            this.subscriber = subscriber;
        }

        synchronized boolean isOver() {
            return over;
        }

        synchronized int lag() {
            return buffer.size();
        }

        synchronized long spare() {
            return demand - buffer.size();
        }

        /** The lag afterwards; negative: no room; zero: over. */
        synchronized int add(T item) {
            if (over) {
                return 0;
            }
            if (buffer.size() >= publisher.maxBufferCapacity) {
                return -1;
            }
            buffer.add(item);
            int lag = buffer.size();
            start();
            return lag;
        }

        /** Waits for room, until the time is over; negative: no limit. Where the wait takes a worker from a pool, another replaces it. */
        void awaitRoom(long nanos) {
            if (Thread.currentThread() instanceof ForkJoinWorkerThread worker) {
                worker.pool.beginBlocking();
                try {
                    awaitRoomHere(nanos);
                } finally {
                    worker.pool.endBlocking();
                }
            } else {
                awaitRoomHere(nanos);
            }
        }

        private synchronized void awaitRoomHere(long nanos) {
            long start = System.nanoTime();
            boolean interrupted = false;
            while (!over && buffer.size() >= publisher.maxBufferCapacity) {
                try {
                    if (nanos < 0L) {
                        wait();
                    } else {
                        long left = nanos - (System.nanoTime() - start);
                        if (left <= 0L) {
                            break;
                        }
                        TimeUnit.NANOSECONDS.timedWait(this, left);
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    if (nanos >= 0L) {
                        break;
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        /** Has the executor go on, where there is something to do and it is not at it. */
        private void start() {
            if (!running && (!begun || demand > 0L && !buffer.isEmpty() || ending())) {
                running = true;
                boolean done = false;
                try {
                    publisher.executor.execute(this);
                    done = true;
                } finally {
                    if (!done) {
                        running = false;
                        over = true;
                        notifyAll();
                    }
                }
            }
        }

        private boolean ending() {
            return !over && (failure != null || complete && buffer.isEmpty());
        }

        synchronized void begin() {
            start();
        }

        synchronized void end(Throwable e) {
            complete = true;
            if (failure == null) {
                failure = e;
            }
            start();
        }

        @Override
        public synchronized void request(long n) {
            if (over) {
                return;
            }
            if (n <= 0L) {
                failure = new IllegalArgumentException("non-positive subscription request");
            } else {
                demand = demand + n < 0L ? Long.MAX_VALUE : demand + n;
            }
            start();
        }

        @Override
        public synchronized void cancel() {
            over = true;
            buffer.clear();
            notifyAll();
        }

        @Override
        public void run() {
            for (;;) {
                T item = null;
                boolean first = false;
                boolean last = false;
                synchronized (this) {
                    if (over) {
                        running = false;
                        return;
                    }
                    if (!begun) {
                        begun = true;
                        first = true;
                    } else if (ending()) {
                        over = true;
                        last = true;
                        notifyAll();
                    } else if (demand > 0L && !buffer.isEmpty()) {
                        item = buffer.poll();
                        if (demand != Long.MAX_VALUE) {
                            demand--;
                        }
                        notifyAll();
                    } else {
                        running = false;
                        return;
                    }
                }
                if (last) {
                    finish();
                    return;
                }
                try {
                    if (first) {
                        subscriber.onSubscribe(this);
                    } else {
                        subscriber.onNext(item);
                    }
                } catch (Throwable e) {
                    thrown(e, first);
                    return;
                }
            }
        }

        private void finish() {
            try {
                if (failure != null) {
                    subscriber.onError(failure);
                } else {
                    subscriber.onComplete();
                }
            } catch (Throwable e) {
                // Nobody is left to be told.
            }
        }

        /** The subscriber has thrown: that ends its subscription. */
        private void thrown(Throwable e, boolean first) {
            cancel();
            if (!first && publisher.onNextHandler != null) {
                try {
                    publisher.onNextHandler.accept(subscriber, e);
                } catch (Throwable ignored) {
                    // As for what follows.
                }
            }
            try {
                subscriber.onError(e);
            } catch (Throwable ignored) {
                // Nobody is left to be told.
            }
        }
    }

    public SubmissionPublisher(Executor executor, int maxBufferCapacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        this.executor = Objects.requireNonNull(executor);
        if (maxBufferCapacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        this.maxBufferCapacity = maxBufferCapacity >= 1 << 30 ? 1 << 30
                : maxBufferCapacity == 1 ? 1 : Integer.highestOneBit(maxBufferCapacity - 1) << 1;
        onNextHandler = handler;
    }

    public SubmissionPublisher(Executor executor, int maxBufferCapacity) {
        this(executor, maxBufferCapacity, null);
    }

    public SubmissionPublisher() {
        this(ForkJoinPool.commonPool(), Flow.defaultBufferSize(), null);
    }

    /** Those whose subscriptions are not over. Under the lock. */
    private List<Line<T>> live() {
        lines.removeIf(Line::isOver);
        return lines;
    }

    @Override
    public synchronized void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        Line<T> line = new Line<>(this, subscriber);
        for (Line<T> other : live()) {
            if (other.subscriber.equals(subscriber)) {
                other.end(new IllegalStateException("Duplicate subscribe"));
                return;
            }
        }
        line.begin();
        if (closed) {
            line.end(closedException);
        } else {
            lines.add(line);
        }
    }

    private int publish(T item, long nanos, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        Objects.requireNonNull(item);
        List<Line<T>> to;
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("Closed");
            }
            to = new ArrayList<>(live());
        }
        int most = 0;
        int drops = 0;
        for (Line<T> line : to) {
            int lag = line.add(item);
            if (lag < 0 && nanos != 0L) {
                do {
                    line.awaitRoom(nanos);
                    lag = line.add(item);
                } while (lag < 0 && nanos < 0L);
            }
            if (lag < 0 && onDrop != null && onDrop.test(line.subscriber, item)) {
                lag = line.add(item);
            }
            if (lag < 0) {
                drops++;
            } else {
                most = Math.max(most, lag);
            }
        }
        return drops > 0 ? -drops : most;
    }

    public int submit(T item) {
        return publish(item, -1L, null);
    }

    public int offer(T item, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return publish(item, 0L, onDrop);
    }

    public int offer(T item, long timeout, TimeUnit unit,
            BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return publish(item, Math.max(0L, unit.toNanos(timeout)), onDrop);
    }

    private void close(Throwable e) {
        List<Line<T>> all;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            closedException = e;
            all = new ArrayList<>(lines);
            lines.clear();
        }
        for (Line<T> line : all) {
            line.end(e);
        }
    }

    @Override
    public void close() {
        close(null);
    }

    public void closeExceptionally(Throwable error) {
        close(Objects.requireNonNull(error));
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public synchronized Throwable getClosedException() {
        return closedException;
    }

    public synchronized boolean hasSubscribers() {
        return !live().isEmpty();
    }

    public synchronized int getNumberOfSubscribers() {
        return live().size();
    }

    public Executor getExecutor() {
        return executor;
    }

    public int getMaxBufferCapacity() {
        return maxBufferCapacity;
    }

    public synchronized List<Flow.Subscriber<? super T>> getSubscribers() {
        List<Flow.Subscriber<? super T>> list = new ArrayList<>();
        for (Line<T> line : live()) {
            list.add(line.subscriber);
        }
        return list;
    }

    public boolean isSubscribed(Flow.Subscriber<? super T> subscriber) {
        return getSubscribers().contains(Objects.requireNonNull(subscriber));
    }

    public synchronized long estimateMinimumDemand() {
        long least = Long.MAX_VALUE;
        for (Line<T> line : live()) {
            least = Math.min(least, line.spare());
        }
        return lines.isEmpty() ? 0L : least;
    }

    public synchronized int estimateMaximumLag() {
        int most = 0;
        for (Line<T> line : live()) {
            most = Math.max(most, line.lag());
        }
        return most;
    }

    public CompletableFuture<Void> consume(Consumer<? super T> consumer) {
        Objects.requireNonNull(consumer);
        CompletableFuture<Void> status = new CompletableFuture<>();
        subscribe(new Flow.Subscriber<T>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                status.whenComplete((v, e) -> subscription.cancel());
                if (!status.isDone()) {
                    subscription.request(Long.MAX_VALUE);
                }
            }

            @Override
            public void onNext(T item) {
                try {
                    consumer.accept(item);
                } catch (Throwable e) {
                    status.completeExceptionally(e);
                }
            }

            @Override
            public void onError(Throwable e) {
                status.completeExceptionally(e);
            }

            @Override
            public void onComplete() {
                status.complete(null);
            }
        });
        return status;
    }
}
