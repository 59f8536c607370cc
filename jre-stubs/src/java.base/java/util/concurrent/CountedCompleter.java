package java.util.concurrent;

import jdk.internal.misc.Unsafe;

/** A task that is complete once as many others as it counts are, and then counts down its own completer. */
public abstract class CountedCompleter<T> extends ForkJoinTask<T> {
    private static final long serialVersionUID = 5232453752276485070L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final long PENDING = U.objectFieldOffset(CountedCompleter.class, "pending");

    final CountedCompleter<?> completer;
    private volatile int pending;

    protected CountedCompleter(CountedCompleter<?> completer, int initialPendingCount) {
        this.completer = completer;
        pending = initialPendingCount;
    }

    protected CountedCompleter(CountedCompleter<?> completer) {
        this(completer, 0);
    }

    protected CountedCompleter() {
        this(null, 0);
    }

    public abstract void compute();

    public void onCompletion(CountedCompleter<?> caller) {
    }

    public boolean onExceptionalCompletion(Throwable ex, CountedCompleter<?> caller) {
        return true;
    }

    public final CountedCompleter<?> getCompleter() {
        return completer;
    }

    public final int getPendingCount() {
        return pending;
    }

    public final void setPendingCount(int count) {
        pending = count;
    }

    public final void addToPendingCount(int delta) {
        U.getAndAddInt(this, PENDING, delta);
    }

    public final boolean compareAndSetPendingCount(int expected, int count) {
        return U.compareAndSetInt(this, PENDING, expected, count);
    }

    public final int decrementPendingCountUnlessZero() {
        int count;
        do {
            count = pending;
        } while (count != 0 && !compareAndSetPendingCount(count, count - 1));
        return count;
    }

    public final CountedCompleter<?> getRoot() {
        CountedCompleter<?> a = this;
        while (a.completer != null) {
            a = a.completer;
        }
        return a;
    }

    private void up(boolean trigger) {
        CountedCompleter<?> a = this;
        CountedCompleter<?> from = a;
        while (a.decrementPendingCountUnlessZero() == 0) {
            if (trigger) {
                a.onCompletion(from);
            }
            from = a;
            a = a.completer;
            if (a == null) {
                from.quietlyComplete();
                return;
            }
        }
    }

    public final void tryComplete() {
        up(true);
    }

    public final void propagateCompletion() {
        up(false);
    }

    @Override
    public void complete(T rawResult) {
        setRawResult(rawResult);
        onCompletion(this);
        quietlyComplete();
        if (completer != null) {
            completer.tryComplete();
        }
    }

    public final CountedCompleter<?> firstComplete() {
        return decrementPendingCountUnlessZero() == 0 ? this : null;
    }

    public final CountedCompleter<?> nextComplete() {
        if (completer != null) {
            return completer.firstComplete();
        }
        quietlyComplete();
        return null;
    }

    public final void quietlyCompleteRoot() {
        getRoot().quietlyComplete();
    }

    public final void helpComplete(int maxTasks) {
        ForkJoinPool.helpComplete(this, maxTasks);
    }

    @Override
    boolean failWith(Throwable e) {
        boolean failed = super.failWith(e);
        CountedCompleter<?> from = this;
        CountedCompleter<?> a = this;
        while (a.onExceptionalCompletion(e, from)) {
            from = a;
            a = a.completer;
            if (a == null || !a.failAlone(e)) {
                break;
            }
        }
        return failed;
    }

    private boolean failAlone(Throwable e) {
        return super.failWith(e);
    }

    @Override
    protected final boolean exec() {
        compute();
        return false;
    }

    @Override
    public T getRawResult() {
        return null;
    }

    @Override
    protected void setRawResult(T t) {
    }
}
