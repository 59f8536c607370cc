package java.util.stream;

import java.util.Objects;

/** What all streams share: a spliterator, used once, and what is to be run at the close. */
abstract class Pipe<T, S extends BaseStream<T, S>> {
    private boolean used;
    private boolean parallel;
    private Closers closers = new Closers();

    /** The handlers of a whole chain of streams. */
    private static final class Closers {
        private Runnable run;
    }

    abstract S self();

    /** Once per stream: every operation starts with this. */
    final void use() {
        if (used) {
            throw new IllegalStateException(
                    "stream has already been operated upon or closed");
        }
        used = true;
    }

    final <P extends Pipe<?, ?>> P next(P p) {
        Pipe<?, ?> after = p;
        after.adopt(this);
        return p;
    }

    private void adopt(Pipe<?, ?> before) {
        closers = before.closers;
        parallel = before.parallel;
    }

    final S mark(boolean parallel) {
        this.parallel = parallel;
        return self();
    }

    public final boolean isParallel() {
        return parallel;
    }

    public S sequential() {
        return mark(false);
    }

    public S parallel() {
        return mark(true);
    }

    public S onClose(Runnable closeHandler) {
        if (used) {
            throw new IllegalStateException(
                    "stream has already been operated upon or closed");
        }
        Objects.requireNonNull(closeHandler);
        Runnable first = closers.run;
        closers.run = first == null ? closeHandler : () -> {
            try {
                first.run();
            } catch (Throwable t) {
                try {
                    closeHandler.run();
                } catch (Throwable u) {
                    t.addSuppressed(u);
                }
                throw t;
            }
            closeHandler.run();
        };
        return self();
    }

    public void close() {
        used = true;
        Runnable r = closers.run;
        closers.run = null;
        if (r != null) {
            r.run();
        }
    }

    static long checkSize(long n) {
        if (n < 0) {
            throw new IllegalArgumentException(Long.toString(n));
        }
        return n;
    }
}
