package java.util.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Spliterators over the elements that some stages give: the stages run as elements are asked for. */
final class Wrapped {
    private Wrapped() {
    }

    static int characteristics(Pipe.Part part) {
        int c = part.to.flags & (Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.SORTED);
        if (part.to.has(Pipe.SIZED)) {
            c |= part.s.characteristics() & (Spliterator.SIZED | Spliterator.SUBSIZED);
        }
        return c;
    }

    /** Elements between the stages and who asks for them. */
    private static final class Queue<T> {
        private Object[] a = new Object[4];
        private int at;
        private int end;

        void add(T t) {
            if (end == a.length) {
                a = Arrays.copyOf(a, 2 * end);
            }
            a[end++] = t;
        }

        boolean isEmpty() {
            return at == end;
        }

        @SuppressWarnings("unchecked")
        T poll() {
            T t = (T) a[at];
            a[at++] = null;
            if (at == end) {
                at = 0;
                end = 0;
            }
            return t;
        }
    }

    static final class OfRef<T> implements Spliterator<T> {
        private final Pipe.Part part;
        private Sink chain;
        private final Queue<T> queue = new Queue<>();
        private boolean over;

        OfRef(Pipe.Part part) {
            this.part = part;
        }

        private boolean fill() {
            if (chain == null) {
                chain = part.wrap(new Sink.Ref<T>(null) {
                    @Override
                    public void accept(T t) {
                        queue.add(t);
                    }
                }, true);
                chain.begin(part.from.has(Pipe.SIZED) ? part.s.getExactSizeIfKnown() : -1L);
            }
            while (queue.isEmpty()) {
                if (over) {
                    return false;
                }
                if (chain.done() || !part.from.step(part.s, chain)) {
                    over = true;
                    chain.end();
                }
            }
            return true;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (!fill()) {
                return false;
            }
            action.accept(queue.poll());
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (chain == null && !over) {
                over = true;
                part.run(part.s, new Sink.Ref<T>(null) {
                    @Override
                    public void accept(T t) {
                        action.accept(t);
                    }
                }, false);
                return;
            }
            while (tryAdvance(action)) {
                // The action did the work.
            }
        }

        @Override
        public Spliterator<T> trySplit() {
            if (!part.to.isParallel() || chain != null || over || part.stateful()) {
                return null;
            }
            Spliterator<?> prefix = part.s.trySplit();
            return prefix == null ? null : new Wrapped.OfRef<>(new Pipe.Part(part.from, part.to, prefix));
        }

        @Override
        public long estimateSize() {
            long exact = part.to.size(part.s);
            return exact >= 0L ? exact : part.s.estimateSize();
        }

        @Override
        public int characteristics() {
            return Wrapped.characteristics(part);
        }

        @Override
        public Comparator<? super T> getComparator() {
            if (part.to.has(Pipe.SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    static final class OfInt implements Spliterator.OfInt {
        private final Pipe.Part part;
        private Sink chain;
        private final Queue<Integer> queue = new Queue<>();
        private boolean over;

        OfInt(Pipe.Part part) {
            this.part = part;
        }

        private boolean fill() {
            if (chain == null) {
                chain = part.wrap(new Sink.Ints(null) {
                    @Override
                    public void accept(int t) {
                        queue.add(t);
                    }
                }, true);
                chain.begin(part.from.has(Pipe.SIZED) ? part.s.getExactSizeIfKnown() : -1L);
            }
            while (queue.isEmpty()) {
                if (over) {
                    return false;
                }
                if (chain.done() || !part.from.step(part.s, chain)) {
                    over = true;
                    chain.end();
                }
            }
            return true;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!fill()) {
                return false;
            }
            action.accept(queue.poll());
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            if (chain == null && !over) {
                over = true;
                part.run(part.s, new Sink.Ints(null) {
                    @Override
                    public void accept(int t) {
                        action.accept(t);
                    }
                }, false);
                return;
            }
            while (tryAdvance(action)) {
                // The action did the work.
            }
        }

        @Override
        public Spliterator.OfInt trySplit() {
            if (!part.to.isParallel() || chain != null || over || part.stateful()) {
                return null;
            }
            Spliterator<?> prefix = part.s.trySplit();
            return prefix == null ? null : new Wrapped.OfInt(new Pipe.Part(part.from, part.to, prefix));
        }

        @Override
        public long estimateSize() {
            long exact = part.to.size(part.s);
            return exact >= 0L ? exact : part.s.estimateSize();
        }

        @Override
        public int characteristics() {
            return Wrapped.characteristics(part);
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            if (part.to.has(Pipe.SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    static final class OfLong implements Spliterator.OfLong {
        private final Pipe.Part part;
        private Sink chain;
        private final Queue<Long> queue = new Queue<>();
        private boolean over;

        OfLong(Pipe.Part part) {
            this.part = part;
        }

        private boolean fill() {
            if (chain == null) {
                chain = part.wrap(new Sink.Longs(null) {
                    @Override
                    public void accept(long t) {
                        queue.add(t);
                    }
                }, true);
                chain.begin(part.from.has(Pipe.SIZED) ? part.s.getExactSizeIfKnown() : -1L);
            }
            while (queue.isEmpty()) {
                if (over) {
                    return false;
                }
                if (chain.done() || !part.from.step(part.s, chain)) {
                    over = true;
                    chain.end();
                }
            }
            return true;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!fill()) {
                return false;
            }
            action.accept(queue.poll());
            return true;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            if (chain == null && !over) {
                over = true;
                part.run(part.s, new Sink.Longs(null) {
                    @Override
                    public void accept(long t) {
                        action.accept(t);
                    }
                }, false);
                return;
            }
            while (tryAdvance(action)) {
                // The action did the work.
            }
        }

        @Override
        public Spliterator.OfLong trySplit() {
            if (!part.to.isParallel() || chain != null || over || part.stateful()) {
                return null;
            }
            Spliterator<?> prefix = part.s.trySplit();
            return prefix == null ? null : new Wrapped.OfLong(new Pipe.Part(part.from, part.to, prefix));
        }

        @Override
        public long estimateSize() {
            long exact = part.to.size(part.s);
            return exact >= 0L ? exact : part.s.estimateSize();
        }

        @Override
        public int characteristics() {
            return Wrapped.characteristics(part);
        }

        @Override
        public Comparator<? super Long> getComparator() {
            if (part.to.has(Pipe.SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    static final class OfDouble implements Spliterator.OfDouble {
        private final Pipe.Part part;
        private Sink chain;
        private final Queue<Double> queue = new Queue<>();
        private boolean over;

        OfDouble(Pipe.Part part) {
            this.part = part;
        }

        private boolean fill() {
            if (chain == null) {
                chain = part.wrap(new Sink.Doubles(null) {
                    @Override
                    public void accept(double t) {
                        queue.add(t);
                    }
                }, true);
                chain.begin(part.from.has(Pipe.SIZED) ? part.s.getExactSizeIfKnown() : -1L);
            }
            while (queue.isEmpty()) {
                if (over) {
                    return false;
                }
                if (chain.done() || !part.from.step(part.s, chain)) {
                    over = true;
                    chain.end();
                }
            }
            return true;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!fill()) {
                return false;
            }
            action.accept(queue.poll());
            return true;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (chain == null && !over) {
                over = true;
                part.run(part.s, new Sink.Doubles(null) {
                    @Override
                    public void accept(double t) {
                        action.accept(t);
                    }
                }, false);
                return;
            }
            while (tryAdvance(action)) {
                // The action did the work.
            }
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            if (!part.to.isParallel() || chain != null || over || part.stateful()) {
                return null;
            }
            Spliterator<?> prefix = part.s.trySplit();
            return prefix == null ? null : new Wrapped.OfDouble(new Pipe.Part(part.from, part.to, prefix));
        }

        @Override
        public long estimateSize() {
            long exact = part.to.size(part.s);
            return exact >= 0L ? exact : part.s.estimateSize();
        }

        @Override
        public int characteristics() {
            return Wrapped.characteristics(part);
        }

        @Override
        public Comparator<? super Double> getComparator() {
            if (part.to.has(Pipe.SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }
}
