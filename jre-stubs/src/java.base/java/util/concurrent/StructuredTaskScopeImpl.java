package java.util.concurrent;

import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.Function;
import jdk.internal.vm.ThreadScopes;

/** The scopes: the owner forks, joins and closes; the threads of subtasks are ended before the scope closes. */
final class StructuredTaskScopeImpl<T, R> implements StructuredTaskScope<T, R> {
    private static final int OPEN = 0;
    private static final int FORKED = 1;
    private static final int JOIN_TRIED = 2;
    private static final int JOINED = 3;
    private static final int CLOSED = 4;

    private final Joiner<? super T, ? extends R> joiner;
    private final ThreadFactory factory;
    private final String name;
    private final Thread owner = Thread.currentThread();
    private final Object bindings = ThreadScopes.bindings();
    private final ThreadScopes.Scope scope = new ThreadScopes.Scope() {
        @Override
        protected void abandon() {
            cancel();
            awaitThreads();
        }
    };
    private final Object lock = new Object();
    private final HashSet<Thread> threads = new HashSet<>();
    private volatile boolean cancelled;
    private volatile boolean expired;
    private final Future<?> timer;
    /** Of the owner only. */
    private int state;

    static final class Config implements Configuration {
        private final ThreadFactory factory;
        private final String name;
        private final Duration timeout;

        Config(ThreadFactory factory, String name, Duration timeout) {
            this.factory = factory;
            this.name = name;
            this.timeout = timeout;
        }

        @Override
        public Configuration withThreadFactory(ThreadFactory threadFactory) {
            return new Config(Objects.requireNonNull(threadFactory), name, timeout);
        }

        @Override
        public Configuration withName(String name) {
            return new Config(factory, Objects.requireNonNull(name), timeout);
        }

        @Override
        public Configuration withTimeout(Duration timeout) {
            return new Config(factory, name, Objects.requireNonNull(timeout));
        }
    }

    StructuredTaskScopeImpl(Joiner<? super T, ? extends R> joiner, Function<Configuration, Configuration> configFunction) {
        this.joiner = Objects.requireNonNull(joiner);
        Config config = (Config) configFunction.apply(new Config(null, null, null));
        factory = config.factory != null ? config.factory : Thread.ofVirtual().factory();
        name = config.name;
        ThreadScopes.push(scope);
        timer = config.timeout == null ? null : ForkJoinPool.commonPool().after(() -> {
            if (!cancelled) {
                expired = true;
                cancel();
            }
        }, Math.max(0L, TimeUnit.NANOSECONDS.convert(config.timeout)), TimeUnit.NANOSECONDS);
    }

    static final class SubtaskImpl<T> implements Subtask<T>, Runnable {
        private final StructuredTaskScopeImpl<? super T, ?> scope;
        private final Callable<? extends T> task;
        private volatile State state = State.UNAVAILABLE;
        private T result;
        private Throwable failure;

        SubtaskImpl(StructuredTaskScopeImpl<? super T, ?> scope, Callable<? extends T> task) {
            this.scope = scope;
            this.task = task;
        }

        @Override
        public void run() {
            ThreadScopes.bind(scope.bindings);
            try {
                State ended;
                try {
                    result = task.call();
                    ended = State.SUCCESS;
                } catch (Throwable e) {
                    failure = e;
                    ended = State.FAILED;
                }
                if (!scope.cancelled) {
                    state = ended;
                    if (scope.joiner.onComplete(this)) {
                        scope.cancel();
                    }
                }
            } finally {
                scope.ended(Thread.currentThread());
            }
        }

        private void check() {
            if (Thread.currentThread() == scope.owner && scope.state < JOIN_TRIED) {
                throw new IllegalStateException("join not called");
            }
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public T get() {
            check();
            if (state != State.SUCCESS) {
                throw new IllegalStateException("Result is unavailable or subtask did not complete successfully");
            }
            return result;
        }

        @Override
        public Throwable exception() {
            check();
            if (state != State.FAILED) {
                throw new IllegalStateException("Exception is unavailable or subtask did not complete with exception");
            }
            return failure;
        }

        @Override
        public String toString() {
            String text = Objects.toIdentityString(this);
            switch (state) {
                case SUCCESS:
                    return text + "[Completed successfully]";
                case FAILED:
                    return text + "[Failed: " + failure + "]";
                default:
                    return text + "[Unavailable]";
            }
        }
    }

    static void ensureUnavailable(Subtask<?> subtask) {
        if (subtask.state() != Subtask.State.UNAVAILABLE) {
            throw new IllegalArgumentException("Subtask not in UNAVAILABLE state");
        }
    }

    static Subtask.State ensureCompleted(Subtask<?> subtask) {
        Subtask.State state = subtask.state();
        if (state == Subtask.State.UNAVAILABLE) {
            throw new IllegalArgumentException("Subtask has not completed");
        }
        return state;
    }

    private void ensureOwner() {
        if (Thread.currentThread() != owner) {
            throw new WrongThreadException("Current thread not owner");
        }
    }

    private void ensureNotJoined() {
        if (state > FORKED) {
            throw new IllegalStateException("Already joined or scope is closed");
        }
    }

    private void ended(Thread thread) {
        synchronized (lock) {
            threads.remove(thread);
            lock.notifyAll();
        }
    }

    private void cancel() {
        synchronized (lock) {
            if (!cancelled) {
                cancelled = true;
                Thread current = Thread.currentThread();
                for (Thread thread : threads) {
                    if (thread != current) {
                        thread.interrupt();
                    }
                }
                lock.notifyAll();
            }
        }
    }

    private void awaitThreads() {
        boolean interrupted = false;
        synchronized (lock) {
            while (!threads.isEmpty()) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public <U extends T> Subtask<U> fork(Callable<? extends U> task) {
        Objects.requireNonNull(task);
        ensureOwner();
        ensureNotJoined();
        if (ThreadScopes.bindings() != bindings) {
            throw new StructureViolationException("Scoped value bindings have changed");
        }
        SubtaskImpl<U> subtask = new SubtaskImpl<>(this, task);
        if (joiner.onFork(subtask)) {
            cancel();
        }
        if (!cancelled) {
            Thread thread = factory.newThread(subtask);
            if (thread == null) {
                throw new RejectedExecutionException("Rejected by thread factory");
            }
            synchronized (lock) {
                if (cancelled) {
                    state = FORKED;
                    return subtask;
                }
                threads.add(thread);
            }
            boolean started = false;
            try {
                thread.start();
                started = true;
            } finally {
                if (!started) {
                    ended(thread);
                }
            }
        }
        state = FORKED;
        return subtask;
    }

    @Override
    public <U extends T> Subtask<U> fork(Runnable task) {
        Objects.requireNonNull(task);
        return fork(() -> {
            task.run();
            return (U) null;
        });
    }

    @Override
    public R join() throws InterruptedException {
        ensureOwner();
        ensureNotJoined();
        state = JOIN_TRIED;
        synchronized (lock) {
            while (!threads.isEmpty() && !cancelled) {
                lock.wait();
            }
        }
        state = JOINED;
        if (timer != null) {
            timer.cancel(false);
        }
        if (expired) {
            throw new TimeoutException();
        }
        try {
            return joiner.result();
        } catch (Throwable e) {
            throw new FailedException(e);
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        ensureOwner();
        int before = state;
        if (before == CLOSED) {
            return;
        }
        if (before < JOINED) {
            cancel();
        }
        if (timer != null) {
            timer.cancel(false);
        }
        awaitThreads();
        state = CLOSED;
        if (!ThreadScopes.pop(scope)) {
            throw new StructureViolationException();
        }
        if (before == FORKED) {
            throw new IllegalStateException("Owner did not join after forking");
        }
    }

    @Override
    public String toString() {
        return name != null ? name : Objects.toIdentityString(this);
    }
}
