package java.util.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** A stage of a stream: the source, or an operation on the stage before. Nothing happens before a terminal operation. */
abstract class Pipe<T, S extends BaseStream<T, S>> {
    private static final String USED = "stream has already been operated upon or closed";
    private static final int KEPT = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.SIZED | Spliterator.SUBSIZED;
    static final int ORDERED = Spliterator.ORDERED;
    static final int SIZED = Spliterator.SIZED;
    static final int DISTINCT = Spliterator.DISTINCT;
    static final int SORTED = Spliterator.SORTED;

    /** What all stages of a stream share. */
    private static final class Source {
        private Spliterator<?> spliterator;
        private Supplier<? extends Spliterator<?>> later;
        private boolean parallel;
        private Runnable close;
    }

    final Pipe<?, ?> before;
    final Op op;
    /** Characteristics of the elements that this stage gives. Sorted: in their natural order. */
    final int flags;
    private final Source source;
    private boolean used;

    /** A source. */
    Pipe(Spliterator<?> spliterator, Supplier<? extends Spliterator<?>> later, int characteristics) {
        before = null;
        op = null;
        source = new Source();
        source.spliterator = spliterator;
        source.later = later;
        int sorted = characteristics & SORTED;
        if (sorted != 0 && spliterator != null && spliterator.getComparator() != null) {
            sorted = 0;
        }
        flags = characteristics & KEPT | sorted;
    }

    Pipe(Pipe<?, ?> before, int clear, int set, Op op) {
        before.use();
        this.before = before;
        this.op = op;
        source = before.source;
        flags = before.flags & ~clear | set;
    }

    abstract S self();

    /** Gives the elements of a spliterator of this stage's kind to a sink, all or as long as it wants some. */
    abstract void feed(Spliterator<?> s, Sink sink, boolean shorts);

    abstract boolean step(Spliterator<?> s, Sink sink);

    /** Keeps elements of this stage's kind. */
    abstract Chunk chunk();

    /** A spliterator of this stage's kind over what the stages of a part give. */
    abstract Spliterator<?> wrapped(Part part);

    final void use() {
        if (used) {
            throw new IllegalStateException(USED);
        }
        used = true;
    }

    final boolean has(int flag) {
        return (flags & flag) != 0;
    }

    final Spliterator<?> take() {
        Spliterator<?> s = source.spliterator;
        if (s == null) {
            s = source.later.get();
        }
        source.spliterator = null;
        source.later = null;
        return s;
    }

    /** How many elements this stage gives, where that is known, or -1. */
    final long size(Spliterator<?> s) {
        if (!has(SIZED)) {
            return -1L;
        }
        return before == null ? s.getExactSizeIfKnown() : op.size(before.size(s));
    }

    /** The stages from one to another over a spliterator of the first one's kind. */
    static final class Part {
        final Pipe<?, ?> from;
        final Pipe<?, ?> to;
        Spliterator<?> s;

        Part(Pipe<?, ?> from, Pipe<?, ?> to, Spliterator<?> s) {
            this.from = from;
            this.to = to;
            this.s = s;
        }

        boolean shorts() {
            for (Pipe<?, ?> p = to; p != from; p = p.before) {
                if (p.op.shorts()) {
                    return true;
                }
            }
            return false;
        }

        boolean stateful() {
            for (Pipe<?, ?> p = to; p != from; p = p.before) {
                if (p.op.stateful()) {
                    return true;
                }
            }
            return false;
        }

        Sink wrap(Sink last, boolean shorts) {
            for (Pipe<?, ?> p = to; p != from; p = p.before) {
                last = p.op.wrap(last, shorts);
            }
            return last;
        }

        void run(Spliterator<?> over, Sink last, boolean shorts) {
            shorts |= shorts();
            Sink first = wrap(last, shorts);
            first.begin(from.has(SIZED) ? over.getExactSizeIfKnown() : -1L);
            from.feed(over, first, shorts);
            first.end();
        }
    }

    private Part whole() {
        Pipe<?, ?> head = this;
        while (head.before != null) {
            head = head.before;
        }
        return new Part(head, this, take());
    }

    /** What is left to do; in a parallel stream the stateful stages are done with. */
    final Part part() {
        return source.parallel ? Forks.prepare(this, take()) : whole();
    }

    /** A terminal operation: the elements go to one sink, or to some whose results are joined in their order. */
    final <K extends Sink> K run(Supplier<K> sinks, BinaryOperator<K> join) {
        use();
        if (source.parallel) {
            return Forks.reduce(part(), sinks, join);
        }
        K sink = sinks.get();
        Part part = whole();
        part.run(part.s, sink, false);
        return sink;
    }

    /** A terminal operation that ends as soon as a sink is done: that sink, or null. */
    final <K extends Sink> K search(Supplier<K> sinks) {
        use();
        if (source.parallel) {
            return Forks.search(part(), sinks, !has(ORDERED));
        }
        K sink = sinks.get();
        Part part = whole();
        part.run(part.s, sink, true);
        return sink.done() ? sink : null;
    }

    /** A terminal operation that takes the elements in their order, one after the other. */
    final void inOrder(Sink sink) {
        use();
        if (source.parallel && has(ORDERED)) {
            Part part = part();
            Forks.windows(part, () -> (Sink) part.to.chunk(), false, chunk -> {
                ((Chunk) chunk).drainTo(sink);
                return true;
            });
        } else if (source.parallel) {
            Part part = part();
            part.run(part.s, sink, false);
        } else {
            Part part = whole();
            part.run(part.s, sink, false);
        }
    }

    /** All elements. */
    final Chunk gathered() {
        if (source.parallel || !has(SIZED)) {
            return (Chunk) run(() -> (Sink) chunk(), Forks::join);
        }
        use();
        Part part = whole();
        Chunk all = chunk();
        all.expect(size(part.s));
        part.run(part.s, (Sink) all, false);
        return all;
    }

    /** How many elements there are, without looking at them, or -1; a terminal operation unless it is -1. */
    final long knownSize() {
        if (!has(SIZED)) {
            return -1L;
        }
        if (used) {
            throw new IllegalStateException(USED);
        }
        Spliterator<?> s = source.spliterator;
        if (s == null) {
            s = source.later.get();
            source.spliterator = s;
        }
        long n = size(s);
        if (n >= 0L) {
            use();
        }
        return n;
    }

    public final boolean isParallel() {
        return source.parallel;
    }

    final S mark(boolean parallel) {
        source.parallel = parallel;
        return self();
    }

    public S sequential() {
        return mark(false);
    }

    public S parallel() {
        return mark(true);
    }

    public S onClose(Runnable closeHandler) {
        if (used) {
            throw new IllegalStateException(USED);
        }
        Objects.requireNonNull(closeHandler);
        Runnable first = source.close;
        source.close = first == null ? closeHandler : () -> {
            try {
                first.run();
            } catch (Throwable t) {
                try {
                    closeHandler.run();
                } catch (Throwable u) {
                    if (t != u) {
                        t.addSuppressed(u);
                    }
                }
                throw t;
            }
            closeHandler.run();
        };
        return self();
    }

    public void close() {
        used = true;
        Runnable r = source.close;
        source.spliterator = null;
        source.later = null;
        source.close = null;
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
