package java.util.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Streams on several threads: the source is split until each piece is small, each piece goes through the stages on its
 * own, and the results are joined in their order. The tasks run in the pool of the thread that asks, or the common one.
 */
final class Forks {
    private Forks() {
    }

    private static int parallelism() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return pool != null ? pool.getParallelism() : ForkJoinPool.getCommonPoolParallelism();
    }

    /** The size that is not split any more. */
    private static long target(long size) {
        return Math.max(1L, size / ((long) parallelism() << 2));
    }

    /** The stages after the last stateful one, over what the stages before give. */
    static Pipe.Part prepare(Pipe<?, ?> last, Spliterator<?> source) {
        ArrayList<Pipe<?, ?>> stages = new ArrayList<>();
        Pipe<?, ?> head = last;
        for (; head.before != null; head = head.before) {
            stages.add(head);
        }
        Pipe.Part part = new Pipe.Part(head, head, source);
        for (int i = stages.size(); --i >= 0;) {
            Pipe<?, ?> stage = stages.get(i);
            part = stage.op.stateful()
                    ? new Pipe.Part(stage, stage, stateful(stage, part))
                    : new Pipe.Part(part.from, stage, part.s);
        }
        return part;
    }

    /** The stages before a stateful one run on several threads, but if they may have no end; it sees their elements in their order. */
    private static Spliterator<?> stateful(Pipe<?, ?> stage, Pipe.Part before) {
        if (before.s.estimateSize() == Long.MAX_VALUE) {
            return stage.wrapped(new Pipe.Part(before.from, stage, before.s));
        }
        if (stage.op instanceof Sorting) {
            Sink all = reduce(before, () -> (Sink) stage.before.chunk(), Forks::join);
            return ((Sorting) stage.op).sorted((Chunk) all);
        }
        Chunk result = stage.chunk();
        Sink in = stage.op.wrap((Sink) result, true);
        in.begin(before.to.size(before.s));
        windows(before, () -> (Sink) before.to.chunk(), false, chunk -> {
            ((Chunk) chunk).drainTo(in);
            return !in.done();
        });
        in.end();
        return result.spliterator();
    }

    /** An operation that sorts all elements at once. */
    interface Sorting {
        Spliterator<?> sorted(Chunk all);
    }

    static Sink join(Sink a, Sink b) {
        return (Sink) ((Chunk) a).join((Chunk) b);
    }

    private static final class Reduction<K extends Sink> extends RecursiveTask<K> {
        private final Pipe.Part part;
        private final Spliterator<?> s;
        private final long target;
        private final Supplier<K> sinks;
        private final BinaryOperator<K> join;

        Reduction(Pipe.Part part, Spliterator<?> s, long target, Supplier<K> sinks, BinaryOperator<K> join) {
            this.part = part;
            this.s = s;
            this.target = target;
            this.sinks = sinks;
            this.join = join;
        }

        @Override
        protected K compute() {
            Spliterator<?> prefix;
            if (s.estimateSize() <= target || (prefix = s.trySplit()) == null) {
                K sink = sinks.get();
                part.run(s, sink, false);
                return sink;
            }
            Reduction<K> left = new Reduction<>(part, prefix, target, sinks, join);
            Reduction<K> right = new Reduction<>(part, s, target, sinks, join);
            right.fork();
            K result = left.compute();
            return join.apply(result, right.join());
        }
    }

    static <K extends Sink> K reduce(Pipe.Part part, Supplier<K> sinks, BinaryOperator<K> join) {
        return new Reduction<>(part, part.s, target(part.s.estimateSize()), sinks, join).invoke();
    }

    private static final class Leaf<K extends Sink> extends RecursiveAction {
        private final Pipe.Part part;
        private final Spliterator<?> s;
        private final K sink;
        private final boolean shorts;

        Leaf(Pipe.Part part, Spliterator<?> s, K sink, boolean shorts) {
            this.part = part;
            this.s = s;
            this.sink = sink;
            this.shorts = shorts;
        }

        @Override
        protected void compute() {
            part.run(s, sink, shorts);
        }
    }

    /** A few pieces at a time, whose sinks are then looked at in their order, until one is the last. */
    static <K extends Sink> void windows(Pipe.Part part, Supplier<K> sinks, boolean shorts, Predicate<K> goOn) {
        ArrayDeque<Spliterator<?>> left = new ArrayDeque<>();
        left.push(part.s);
        long target = target(part.s.estimateSize());
        int width = 2 * (parallelism() + 1);
        ArrayList<Leaf<K>> window = new ArrayList<>();
        while (!left.isEmpty()) {
            while (window.size() < width && !left.isEmpty()) {
                Spliterator<?> s = left.pop();
                Spliterator<?> prefix = s.estimateSize() > target ? s.trySplit() : null;
                if (prefix != null) {
                    left.push(s);
                    left.push(prefix);
                } else {
                    window.add(new Leaf<>(part, s, sinks.get(), shorts));
                }
            }
            ForkJoinTask.invokeAll(window);
            for (Leaf<K> leaf : window) {
                if (!goOn.test(leaf.sink)) {
                    return;
                }
            }
            window.clear();
        }
    }

    /** The first sink that is done; {@code any}: one of them. */
    @SuppressWarnings("unchecked")
    static <K extends Sink> K search(Pipe.Part part, Supplier<K> sinks, boolean any) {
        Object[] found = new Object[1];
        windows(part, sinks, true, sink -> {
            if (sink.done()) {
                found[0] = sink;
            }
            return found[0] == null;
        });
        return (K) found[0];
    }
}
