package java.util.concurrent;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.internal.misc.Unsafe;

/**
 * A future that anyone may complete, and a stage that others follow. Followers stand on a stack; who completes the
 * future fires them, and those of the futures completed by that, in a loop and not by recursion.
 */
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long RESULT = U.objectFieldOffset(CompletableFuture.class, "result");
    private static final long STACK = U.objectFieldOffset(CompletableFuture.class, "stack");
    private static final long CLAIMED = U.objectFieldOffset(Completion.class, "claimed");
    private static final long NEXT = U.objectFieldOffset(Completion.class, "next");

    /** What a step does with its source. */
    private static final int APPLY = 0;
    private static final int ACCEPT = 1;
    private static final int RUN = 2;
    private static final int COMPOSE = 3;
    private static final int HANDLE = 4;
    private static final int WHEN = 5;
    private static final int EXCEPTIONALLY = 6;
    private static final int EXCEPTIONALLY_COMPOSE = 7;
    private static final int RELAY = 8;
    private static final int BOTH_APPLY = 9;
    private static final int BOTH_ACCEPT = 10;
    private static final int BOTH_RUN = 11;
    private static final int EITHER_APPLY = 12;
    private static final int EITHER_ACCEPT = 13;
    private static final int EITHER_RUN = 14;

    /** Fired by who registers or completes; by an executor; within {@link #fireAll}. */
    private static final int SYNC = 0;
    private static final int ASYNC = 1;
    private static final int NESTED = -1;

    /** Null as a result, or a failure. */
    private static final class Outcome {
        static final Outcome NULL = new Outcome(null);
        final Throwable failure;

        Outcome(Throwable failure) {
            this.failure = failure;
        }
    }

    public interface AsynchronousCompletionTask {
    }

    private abstract static class Completion implements Runnable, AsynchronousCompletionTask {
        volatile Completion next;
        volatile int claimed;

        /** Does its work if it can; answers the future it completed where that is still to fire its followers. */
        abstract CompletableFuture<?> fire(int mode);

        abstract boolean isLive();

        @Override
        public void run() {
            fire(ASYNC);
        }
    }

    private volatile Object result;
    private volatile Completion stack;

    public CompletableFuture() {
    }

    private CompletableFuture(Object result) {
        this.result = result;
    }

    private boolean settle(Object r) {
        return U.compareAndSetReference(this, RESULT, null, r);
    }

    private static Object encode(Object value) {
        return value == null ? Outcome.NULL : value;
    }

    private static Throwable failure(Object r) {
        return r instanceof Outcome ? ((Outcome) r).failure : null;
    }

    @SuppressWarnings("unchecked")
    private static <U> U value(Object r) {
        return r instanceof Outcome ? null : (U) r;
    }

    private static Outcome wrapped(Throwable e) {
        return new Outcome(e instanceof CompletionException ? e : new CompletionException(e));
    }

    /** The failure of a source as that of what follows it. */
    private static Object passedOn(Object r) {
        Throwable e = failure(r);
        return e == null || e instanceof CompletionException ? r : new Outcome(new CompletionException(e));
    }

    private boolean tryPush(Completion c) {
        Completion h = stack;
        c.next = h;
        return U.compareAndSetReference(this, STACK, h, c);
    }

    private void push(Completion c) {
        while (!tryPush(c)) {
            // Again.
        }
    }

    /** Fires the followers, those of the futures that this completes among them. */
    private void fireAll() {
        CompletableFuture<?> at = this;
        for (;;) {
            Completion c = at.stack;
            if (c == null) {
                if (at == this) {
                    return;
                }
                at = this;
                continue;
            }
            Completion rest = c.next;
            if (!U.compareAndSetReference(at, STACK, c, rest)) {
                continue;
            }
            if (rest != null && at != this) {
                push(c);
                continue;
            }
            c.next = null;
            CompletableFuture<?> more = c.fire(NESTED);
            at = more == null ? this : more;
        }
    }

    /** Takes out followers that have nothing left to do. */
    private void clean() {
        Completion before = null;
        for (Completion c = stack; c != null;) {
            Completion after = c.next;
            if (c.isLive()) {
                before = c;
                c = after;
            } else if (before == null) {
                U.compareAndSetReference(this, STACK, c, after);
                c = stack;
            } else if (U.compareAndSetReference(before, NEXT, c, after) && before.isLive()) {
                c = after;
            } else {
                // The one before is on its way out, perhaps onto another stack, where its link is no business of ours.
                before = null;
                c = stack;
            }
        }
    }

    /** After a step that took its source's result: both may have followers to fire. */
    private CompletableFuture<?> after(CompletableFuture<?> source, int mode) {
        if (source != null && source.stack != null) {
            if (source.result == null) {
                source.clean();
            } else if (mode >= 0) {
                source.fireAll();
            }
        }
        if (result != null && stack != null) {
            if (mode < 0) {
                return this;
            }
            fireAll();
        }
        return null;
    }

    /** A function to apply once its source, or sources, are complete. */
    private static final class Step extends Completion {
        private Executor executor;
        private volatile CompletableFuture<Object> target;
        private CompletableFuture<?> source;
        private CompletableFuture<?> second;
        private final int kind;
        private Object function;

        Step(Executor executor, CompletableFuture<Object> target, CompletableFuture<?> source,
                CompletableFuture<?> second, int kind, Object function) {
            this.executor = executor;
            this.target = target;
            this.source = source;
            this.second = second;
            this.kind = kind;
            this.function = function;
        }

        @Override
        boolean isLive() {
            return target != null;
        }

        /** True: the caller is the one to do it, here and now. */
        private boolean claim() {
            if (!U.compareAndSetInt(this, CLAIMED, 0, 1)) {
                return false;
            }
            Executor e = executor;
            if (e == null) {
                return true;
            }
            executor = null;
            e.execute(this);
            return false;
        }

        @Override
        CompletableFuture<?> fire(int mode) {
            CompletableFuture<Object> to = target;
            CompletableFuture<?> from = source;
            CompletableFuture<?> other = second;
            if (to == null || from == null) {
                return null;
            }
            Object r = from.result;
            Object s = other == null ? null : other.result;
            if (kind >= EITHER_APPLY ? r == null && s == null : r == null || other != null && s == null) {
                return null;
            }
            if (kind >= EITHER_APPLY && r == null) {
                r = s;
            }
            if (to.result == null && !work(to, r, s, mode)) {
                return null;
            }
            target = null;
            source = null;
            second = null;
            function = null;
            if (other != null && kind < EITHER_APPLY || kind >= EITHER_APPLY) {
                if (other.stack != null) {
                    if (other.result == null) {
                        other.clean();
                    } else if (mode >= 0) {
                        other.fireAll();
                    }
                }
            }
            return to.after(from, mode);
        }

        /** False: it is not done yet, or someone else does it. */
        @SuppressWarnings("unchecked")
        private boolean work(CompletableFuture<Object> to, Object r, Object s, int mode) {
            Throwable e = failure(r);
            Throwable e2 = kind < EITHER_APPLY ? failure(s) : null;
            switch (kind) {
                case HANDLE:
                case WHEN:
                    break;
                case RELAY:
                    to.settle(passedOn(r));
                    return true;
                case EXCEPTIONALLY:
                case EXCEPTIONALLY_COMPOSE:
                    if (e == null) {
                        to.settle(r);
                        return true;
                    }
                    break;
                default:
                    if (e != null || e2 != null) {
                        to.settle(passedOn(e != null ? r : s));
                        return true;
                    }
                    break;
            }
            try {
                if (mode <= 0 && !claim()) {
                    return false;
                }
                Object f = function;
                switch (kind) {
                    case APPLY:
                    case EITHER_APPLY:
                        to.settle(encode(((Function<Object, Object>) f).apply(value(r))));
                        break;
                    case ACCEPT:
                    case EITHER_ACCEPT:
                        ((Consumer<Object>) f).accept(value(r));
                        to.settle(Outcome.NULL);
                        break;
                    case RUN:
                    case BOTH_RUN:
                    case EITHER_RUN:
                        ((Runnable) f).run();
                        to.settle(Outcome.NULL);
                        break;
                    case COMPOSE:
                        to.follow(((Function<Object, CompletionStage<Object>>) f).apply(value(r)));
                        break;
                    case EXCEPTIONALLY_COMPOSE:
                        to.follow(((Function<Throwable, CompletionStage<Object>>) f).apply(e));
                        break;
                    case HANDLE:
                        to.settle(encode(((BiFunction<Object, Throwable, Object>) f).apply(value(r), e)));
                        break;
                    case WHEN:
                        whenComplete(to, (BiConsumer<Object, Throwable>) f, r, e);
                        break;
                    case EXCEPTIONALLY:
                        to.settle(encode(((Function<Throwable, Object>) f).apply(e)));
                        break;
                    case BOTH_APPLY:
                        to.settle(encode(((BiFunction<Object, Object, Object>) f).apply(value(r), value(s))));
                        break;
                    default:
                        ((BiConsumer<Object, Object>) f).accept(value(r), value(s));
                        to.settle(Outcome.NULL);
                        break;
                }
            } catch (Throwable thrown) {
                to.settle(wrapped(thrown));
            }
            return true;
        }

        private static void whenComplete(CompletableFuture<Object> to, BiConsumer<Object, Throwable> f, Object r,
                Throwable e) {
            try {
                f.accept(value(r), e);
            } catch (Throwable thrown) {
                if (e == null) {
                    to.settle(wrapped(thrown));
                    return;
                }
                if (e != thrown) {
                    e.addSuppressed(thrown);
                }
            }
            to.settle(passedOn(r));
        }
    }

    /** The other source's view of a step with two. */
    private static final class Second extends Completion {
        private Step step;

        Second(Step step) {
            this.step = step;
        }

        @Override
        CompletableFuture<?> fire(int mode) {
            Step s = step;
            if (s == null) {
                return null;
            }
            CompletableFuture<?> more = s.fire(mode);
            if (!s.isLive()) {
                step = null;
            }
            return more;
        }

        @Override
        boolean isLive() {
            Step s = step;
            return s != null && s.isLive();
        }
    }

    /** Completes as that stage does. */
    private void follow(CompletionStage<Object> stage) {
        CompletableFuture<Object> from = stage.toCompletableFuture();
        @SuppressWarnings("unchecked")
        CompletableFuture<Object> me = (CompletableFuture<Object>) this;
        if (from.result != null) {
            settle(passedOn(from.result));
        } else {
            from.register(new Step(null, me, from, null, RELAY, null));
        }
    }

    private void register(Step step) {
        while (result == null) {
            if (tryPush(step)) {
                break;
            }
        }
        step.fire(SYNC);
    }

    private static Executor screen(Executor executor) {
        return Objects.requireNonNull(executor);
    }

    @SuppressWarnings("unchecked")
    private <R> CompletableFuture<R> follow(int kind, Executor executor, CompletionStage<?> stage, Object function) {
        Objects.requireNonNull(function);
        CompletableFuture<?> other = kind >= BOTH_APPLY ? Objects.requireNonNull(stage.toCompletableFuture()) : null;
        CompletableFuture<Object> target = (CompletableFuture<Object>) (CompletableFuture<?>) newIncompleteFuture();
        Step step = new Step(executor, target, this, other, kind, function);
        boolean ready = other == null ? result != null
                : kind >= EITHER_APPLY ? result != null || other.result != null : result != null && other.result != null;
        if (!ready) {
            while (result == null && !tryPush(step)) {
                // Again, unless it is complete by now.
            }
            if (other != null && other != this && (kind >= EITHER_APPLY ? result == null : other.result == null)) {
                Second view = new Second(step);
                while (other.result == null && !other.tryPush(view)) {
                    // As above.
                }
            }
        }
        step.fire(SYNC);
        return (CompletableFuture<R>) (CompletableFuture<?>) target;
    }

    @Override
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
        return follow(APPLY, null, null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) {
        return follow(APPLY, defaultExecutor(), null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor) {
        return follow(APPLY, screen(executor), null, fn);
    }

    @Override
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return follow(ACCEPT, null, null, action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
        return follow(ACCEPT, defaultExecutor(), null, action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        return follow(ACCEPT, screen(executor), null, action);
    }

    @Override
    public CompletableFuture<Void> thenRun(Runnable action) {
        return follow(RUN, null, null, action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action) {
        return follow(RUN, defaultExecutor(), null, action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        return follow(RUN, screen(executor), null, action);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return follow(BOTH_APPLY, null, other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return follow(BOTH_APPLY, defaultExecutor(), other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor) {
        return follow(BOTH_APPLY, screen(executor), other, fn);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return follow(BOTH_ACCEPT, null, other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return follow(BOTH_ACCEPT, defaultExecutor(), other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        return follow(BOTH_ACCEPT, screen(executor), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return follow(BOTH_RUN, null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return follow(BOTH_RUN, defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return follow(BOTH_RUN, screen(executor), other, action);
    }

    @Override
    public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return follow(EITHER_APPLY, null, other, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return follow(EITHER_APPLY, defaultExecutor(), other, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor) {
        return follow(EITHER_APPLY, screen(executor), other, fn);
    }

    @Override
    public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return follow(EITHER_ACCEPT, null, other, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return follow(EITHER_ACCEPT, defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
        return follow(EITHER_ACCEPT, screen(executor), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return follow(EITHER_RUN, null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return follow(EITHER_RUN, defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return follow(EITHER_RUN, screen(executor), other, action);
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) {
        return follow(COMPOSE, null, null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) {
        return follow(COMPOSE, defaultExecutor(), null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
        return follow(COMPOSE, screen(executor), null, fn);
    }

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
        return follow(HANDLE, null, null, fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) {
        return follow(HANDLE, defaultExecutor(), null, fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
        return follow(HANDLE, screen(executor), null, fn);
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return follow(WHEN, null, null, action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return follow(WHEN, defaultExecutor(), null, action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        return follow(WHEN, screen(executor), null, action);
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        return follow(EXCEPTIONALLY, null, null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return follow(EXCEPTIONALLY, defaultExecutor(), null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return follow(EXCEPTIONALLY, screen(executor), null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return follow(EXCEPTIONALLY_COMPOSE, null, null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return follow(EXCEPTIONALLY_COMPOSE, defaultExecutor(), null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn,
            Executor executor) {
        return follow(EXCEPTIONALLY_COMPOSE, screen(executor), null, fn);
    }

    private static final class AsyncSupply extends ForkJoinTask<Void> implements Runnable, AsynchronousCompletionTask {
        private static final long serialVersionUID = -3588683564787703653L;
        private CompletableFuture<Object> target;
        private Supplier<?> supplier;
        private Runnable action;

        AsyncSupply(CompletableFuture<Object> target, Supplier<?> supplier, Runnable action) {
            this.target = target;
            this.supplier = supplier;
            this.action = action;
        }

        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void value) {
        }

        @Override
        protected boolean exec() {
            run();
            return false;
        }

        @Override
        public void run() {
            CompletableFuture<Object> to = target;
            if (to == null) {
                return;
            }
            Supplier<?> s = supplier;
            Runnable r = action;
            target = null;
            supplier = null;
            action = null;
            if (to.result == null) {
                try {
                    Object value = null;
                    if (s != null) {
                        value = s.get();
                    } else {
                        r.run();
                    }
                    to.settle(encode(value));
                } catch (Throwable e) {
                    to.settle(wrapped(e));
                }
            }
            to.fireAll();
        }
    }

    private static <U> CompletableFuture<U> async(Executor executor, Supplier<U> supplier, Runnable action) {
        CompletableFuture<Object> future = new CompletableFuture<>();
        executor.execute(new AsyncSupply(future, supplier, action));
        @SuppressWarnings("unchecked")
        CompletableFuture<U> typed = (CompletableFuture<U>) (CompletableFuture<?>) future;
        return typed;
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return async(ForkJoinPool.commonPool(), Objects.requireNonNull(supplier), null);
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        return async(screen(executor), Objects.requireNonNull(supplier), null);
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable) {
        return async(ForkJoinPool.commonPool(), null, Objects.requireNonNull(runnable));
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable, Executor executor) {
        return async(screen(executor), null, Objects.requireNonNull(runnable));
    }

    public static <U> CompletableFuture<U> completedFuture(U value) {
        return new CompletableFuture<>(encode(value));
    }

    @Override
    public boolean isDone() {
        return result != null;
    }

    /** A thread that waits. */
    private static final class Waiter extends Completion implements ForkJoinPool.ManagedBlocker {
        private final boolean interruptible;
        private final boolean timed;
        private final long deadline;
        private volatile Thread thread = Thread.currentThread();
        private boolean interrupted;

        Waiter(boolean interruptible, boolean timed, long deadline) {
            this.interruptible = interruptible;
            this.timed = timed;
            this.deadline = deadline;
        }

        @Override
        CompletableFuture<?> fire(int mode) {
            Thread t = thread;
            if (t != null) {
                thread = null;
                LockSupport.unpark(t);
            }
            return null;
        }

        @Override
        boolean isLive() {
            return thread != null;
        }

        @Override
        public boolean isReleasable() {
            if (Thread.interrupted()) {
                interrupted = true;
            }
            return interrupted && interruptible || thread == null || timed && deadline - System.nanoTime() <= 0L;
        }

        @Override
        public boolean block() {
            while (!isReleasable()) {
                if (timed) {
                    LockSupport.parkNanos(this, deadline - System.nanoTime());
                } else {
                    LockSupport.park(this);
                }
            }
            return true;
        }
    }

    /** The result; null: interrupted or out of time. */
    private Object await(boolean interruptible, boolean timed, long nanos) throws InterruptedException {
        Object r = result;
        if (r != null) {
            return r;
        }
        if (interruptible && Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (timed && nanos <= 0L) {
            return null;
        }
        Waiter waiter = new Waiter(interruptible, timed, timed ? System.nanoTime() + nanos : 0L);
        while ((r = result) == null && !tryPush(waiter)) {
            // Again.
        }
        // It may have completed between the look at it and the push: then nobody fires the waiter.
        if (r == null && (r = result) == null) {
            ForkJoinPool.managedBlock(waiter);
            waiter.thread = null;
            r = result;
            if (r == null) {
                clean();
                if (waiter.interrupted) {
                    throw new InterruptedException();
                }
                return null;
            }
        }
        if (waiter.interrupted) {
            Thread.currentThread().interrupt();
        }
        fireAll();
        return r;
    }

    private static CancellationException cancelled(String method, Throwable cause) {
        CancellationException e = new CancellationException(method);
        e.initCause(cause);
        return e;
    }

    private static <U> U reportGet(Object r) throws ExecutionException {
        Throwable e = failure(r);
        if (e == null) {
            return value(r);
        }
        if (e instanceof CancellationException) {
            throw cancelled("get", e);
        }
        Throwable cause = e instanceof CompletionException ? e.getCause() : null;
        throw new ExecutionException(cause == null ? e : cause);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        return reportGet(await(true, false, 0L));
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        Object r = await(true, true, unit.toNanos(timeout));
        if (r == null) {
            throw new TimeoutException();
        }
        return reportGet(r);
    }

    private static <U> U reportJoin(String method, Object r) {
        Throwable e = failure(r);
        if (e == null) {
            return value(r);
        }
        if (e instanceof CancellationException) {
            throw cancelled(method, e);
        }
        throw e instanceof CompletionException ? (CompletionException) e : new CompletionException(e);
    }

    @Override
    public T resultNow() {
        Object r = result;
        if (r == null || failure(r) != null) {
            throw new IllegalStateException();
        }
        return value(r);
    }

    @Override
    public Throwable exceptionNow() {
        Throwable e = failure(result);
        if (e == null || e instanceof CancellationException) {
            throw new IllegalStateException();
        }
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    @Override
    public State state() {
        Object r = result;
        if (r == null) {
            return State.RUNNING;
        }
        Throwable e = failure(r);
        return e == null ? State.SUCCESS : e instanceof CancellationException ? State.CANCELLED : State.FAILED;
    }

    public T join() {
        try {
            return reportJoin("join", await(false, false, 0L));
        } catch (InterruptedException e) {
            throw new InternalError(e);
        }
    }

    public T getNow(T valueIfAbsent) {
        Object r = result;
        return r == null ? valueIfAbsent : reportJoin("getNow", r);
    }

    public boolean complete(T value) {
        boolean done = settle(encode(value));
        fireAll();
        return done;
    }

    public boolean completeExceptionally(Throwable ex) {
        boolean done = settle(new Outcome(Objects.requireNonNull(ex)));
        fireAll();
        return done;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = result == null && settle(new Outcome(new CancellationException()));
        fireAll();
        return cancelled || isCancelled();
    }

    @Override
    public boolean isCancelled() {
        return failure(result) instanceof CancellationException;
    }

    public boolean isCompletedExceptionally() {
        return failure(result) != null;
    }

    public void obtrudeValue(T value) {
        result = encode(value);
        fireAll();
    }

    public void obtrudeException(Throwable ex) {
        result = new Outcome(Objects.requireNonNull(ex));
        fireAll();
    }

    public int getNumberOfDependents() {
        int count = 0;
        for (Completion c = stack; c != null; c = c.next) {
            count++;
        }
        return count;
    }

    @Override
    public String toString() {
        Object r = result;
        String status;
        if (r == null) {
            int count = getNumberOfDependents();
            status = count == 0 ? "[Not completed]" : "[Not completed, " + count + " dependents]";
        } else {
            Throwable e = failure(r);
            status = e == null ? "[Completed normally]" : "[Completed exceptionally: " + e.getClass().getName() + "]";
        }
        return super.toString() + status;
    }

    /** All of some futures: counted down by each. */
    private static final class All extends Completion {
        private final CompletableFuture<?>[] futures;
        private final CompletableFuture<Void> target;
        private final Countdown left;
        private boolean fired;

        All(CompletableFuture<?>[] futures, CompletableFuture<Void> target, Countdown left) {
            this.futures = futures;
            this.target = target;
            this.left = left;
        }

        @Override
        CompletableFuture<?> fire(int mode) {
            if (!U.compareAndSetInt(this, CLAIMED, 0, 1) || left.decrement() > 0) {
                return null;
            }
            Object r = Outcome.NULL;
            for (CompletableFuture<?> future : futures) {
                if (failure(future.result) != null) {
                    r = passedOn(future.result);
                    break;
                }
            }
            target.settle(r);
            return target.after(null, mode);
        }

        @Override
        boolean isLive() {
            return claimed == 0;
        }
    }

    private static final class Countdown {
        private int count;

        Countdown(int count) {
            this.count = count;
        }

        synchronized int decrement() {
            return --count;
        }
    }

    public static CompletableFuture<Void> allOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Void> target = new CompletableFuture<>();
        if (cfs.length == 0) {
            target.result = Outcome.NULL;
            return target;
        }
        CompletableFuture<?>[] futures = cfs.clone();
        for (CompletableFuture<?> future : futures) {
            Objects.requireNonNull(future);
        }
        Countdown left = new Countdown(futures.length);
        for (CompletableFuture<?> future : futures) {
            All all = new All(futures, target, left);
            while (future.result == null && !future.tryPush(all)) {
                // Again.
            }
            if (future.result != null) {
                all.fire(SYNC);
            }
        }
        return target;
    }

    private static final class Any extends Completion {
        private final CompletableFuture<Object> target;
        private final CompletableFuture<?> source;
        private final CompletableFuture<?>[] all;

        Any(CompletableFuture<Object> target, CompletableFuture<?> source, CompletableFuture<?>[] all) {
            this.target = target;
            this.source = source;
            this.all = all;
        }

        @Override
        CompletableFuture<?> fire(int mode) {
            Object r = source.result;
            if (r == null || !target.settle(passedOn(r))) {
                return null;
            }
            for (CompletableFuture<?> other : all) {
                if (other != source) {
                    other.clean();
                }
            }
            return target.after(null, mode);
        }

        @Override
        boolean isLive() {
            return target.result == null;
        }
    }

    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... cfs) {
        CompletableFuture<?>[] futures = cfs.clone();
        for (CompletableFuture<?> future : futures) {
            Object r = future.result;
            if (r != null) {
                return new CompletableFuture<>(passedOn(r));
            }
        }
        CompletableFuture<Object> target = new CompletableFuture<>();
        for (CompletableFuture<?> future : futures) {
            Any any = new Any(target, future, futures);
            while (future.result == null && !future.tryPush(any)) {
                // Again.
            }
            if (future.result != null) {
                any.fire(SYNC);
            }
        }
        return target;
    }

    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    public Executor defaultExecutor() {
        return ForkJoinPool.commonPool();
    }

    public CompletableFuture<T> copy() {
        CompletableFuture<T> target = newIncompleteFuture();
        relayTo(target);
        return target;
    }

    @SuppressWarnings("unchecked")
    private void relayTo(CompletableFuture<T> target) {
        if (result != null) {
            target.settle(passedOn(result));
        } else {
            register(new Step(null, (CompletableFuture<Object>) (CompletableFuture<?>) target, this, null, RELAY, null));
        }
    }

    public CompletionStage<T> minimalCompletionStage() {
        MinimalStage<T> target = new MinimalStage<>();
        relayTo(target);
        return target;
    }

    @SuppressWarnings("unchecked")
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        screen(executor).execute(
                new AsyncSupply((CompletableFuture<Object>) (CompletableFuture<?>) this, supplier, null));
        return this;
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, defaultExecutor());
    }

    /** Calls a timer off once the future is complete. */
    private void cancelWhenDone(Future<?> timer) {
        whenComplete((value, failure) -> {
            if (!timer.isDone()) {
                timer.cancel(false);
            }
        });
    }

    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit);
        if (result == null) {
            cancelWhenDone(ForkJoinPool.commonPool().after(() -> {
                if (!isDone()) {
                    completeExceptionally(new TimeoutException());
                }
            }, timeout, unit));
        }
        return this;
    }

    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        Objects.requireNonNull(unit);
        if (result == null) {
            cancelWhenDone(ForkJoinPool.commonPool().after(() -> complete(value), timeout, unit));
        }
        return this;
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(executor);
        return task -> ForkJoinPool.commonPool().after(() -> executor.execute(task), delay, unit);
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ForkJoinPool.commonPool());
    }

    public static <U> CompletionStage<U> completedStage(U value) {
        return new MinimalStage<>(encode(value));
    }

    public static <U> CompletableFuture<U> failedFuture(Throwable ex) {
        return new CompletableFuture<>(new Outcome(Objects.requireNonNull(ex)));
    }

    public static <U> CompletionStage<U> failedStage(Throwable ex) {
        return new MinimalStage<>(new Outcome(Objects.requireNonNull(ex)));
    }

    /** Nothing but a stage: it cannot be completed or asked. */
    private static final class MinimalStage<T> extends CompletableFuture<T> {
        MinimalStage() {
        }

        MinimalStage(Object result) {
            super(result);
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new MinimalStage<>();
        }

        @Override
        public CompletableFuture<T> toCompletableFuture() {
            CompletableFuture<T> future = new CompletableFuture<>();
            super.relayTo(future);
            return future;
        }

        @Override
        public T get() {
            throw new UnsupportedOperationException();
        }

        @Override
        public T get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T getNow(T valueIfAbsent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T join() {
            throw new UnsupportedOperationException();
        }

        @Override
        public T resultNow() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Throwable exceptionNow() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean complete(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean completeExceptionally(Throwable ex) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void obtrudeValue(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void obtrudeException(Throwable ex) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isDone() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCancelled() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCompletedExceptionally() {
            throw new UnsupportedOperationException();
        }

        @Override
        public State state() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getNumberOfDependents() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }
    }
}
