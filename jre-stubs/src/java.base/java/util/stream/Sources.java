package java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The spliterators that streams begin with. */
final class Sources {
    private Sources() {
    }

    /** One spliterator after another. */
    private abstract static class Both<T, S extends Spliterator<T>> {
        final S a;
        final S b;
        boolean first = true;
        private final boolean unsized;

        Both(S a, S b) {
            this.a = a;
            this.b = b;
            unsized = a.estimateSize() + b.estimateSize() < 0L;
        }

        @SuppressWarnings("unchecked")
        final S split() {
            S prefix = first ? a : (S) b.trySplit();
            first = false;
            return prefix;
        }

        public long estimateSize() {
            if (!first) {
                return b.estimateSize();
            }
            long size = a.estimateSize() + b.estimateSize();
            return size < 0L ? Long.MAX_VALUE : size;
        }

        public int characteristics() {
            return first
                    ? a.characteristics() & b.characteristics() & ~(Spliterator.DISTINCT | Spliterator.SORTED
                            | (unsized ? Spliterator.SIZED | Spliterator.SUBSIZED : 0))
                    : b.characteristics();
        }

        public Comparator<? super T> getComparator() {
            if (first) {
                throw new IllegalStateException();
            }
            return b.getComparator();
        }
    }

    static <T> Spliterator<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
        return new Spliterators.AbstractSpliterator<T>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE) {
            private T now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                Objects.requireNonNull(action);
                if (done) {
                    return false;
                }
                T t = started ? next.apply(now) : seed;
                started = true;
                if (hasNext != null && !hasNext.test(t)) {
                    done = true;
                    return false;
                }
                now = t;
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                Objects.requireNonNull(action);
                if (done) {
                    return;
                }
                done = true;
                T t = started ? next.apply(now) : seed;
                while (hasNext == null || hasNext.test(t)) {
                    action.accept(t);
                    t = next.apply(t);
                }
            }
        };
    }

    static <T> Spliterator<T> generate(Supplier<? extends T> supplier) {
        return new OfSupplier<>(supplier, Long.MAX_VALUE);
    }

    private static final class OfSupplier<T> implements Spliterator<T> {
        private final Supplier<? extends T> supplier;
        private long estimate;

        OfSupplier(Supplier<? extends T> supplier, long estimate) {
            this.supplier = supplier;
            this.estimate = estimate;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            action.accept(supplier.get());
            return true;
        }

        @Override
        public Spliterator<T> trySplit() {
            return estimate == 0L ? null : new OfSupplier<>(supplier, estimate >>>= 1);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return IMMUTABLE;
        }
    }

    static <T> Spliterator<T> concat(Spliterator<T> a, Spliterator<T> b) {
        return new RefBoth<>(a, b);
    }

    private static final class RefBoth<T> extends Both<T, Spliterator<T>> implements Spliterator<T> {
        RefBoth(Spliterator<T> a, Spliterator<T> b) {
            super(a, b);
        }

        @Override
        public Spliterator<T> trySplit() {
            return split();
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (first && a.tryAdvance(action)) {
                return true;
            }
            first = false;
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }
    }

    static Spliterator.OfInt iterate(int seed, IntPredicate hasNext, IntUnaryOperator next) {
        return new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL) {
            private int now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                if (done) {
                    return false;
                }
                int t = started ? next.applyAsInt(now) : seed;
                started = true;
                if (hasNext != null && !hasNext.test(t)) {
                    done = true;
                    return false;
                }
                now = t;
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                Objects.requireNonNull(action);
                if (done) {
                    return;
                }
                done = true;
                int t = started ? next.applyAsInt(now) : seed;
                while (hasNext == null || hasNext.test(t)) {
                    action.accept(t);
                    t = next.applyAsInt(t);
                }
            }
        };
    }

    static Spliterator.OfInt generate(IntSupplier supplier) {
        return new OfIntSupplier(supplier, Long.MAX_VALUE);
    }

    private static final class OfIntSupplier implements Spliterator.OfInt {
        private final IntSupplier supplier;
        private long estimate;

        OfIntSupplier(IntSupplier supplier, long estimate) {
            this.supplier = supplier;
            this.estimate = estimate;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            action.accept(supplier.getAsInt());
            return true;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            return estimate == 0L ? null : new OfIntSupplier(supplier, estimate >>>= 1);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return IMMUTABLE;
        }
    }

    static Spliterator.OfInt concat(Spliterator.OfInt a, Spliterator.OfInt b) {
        return new IntBoth(a, b);
    }

    private static final class IntBoth extends Both<Integer, Spliterator.OfInt> implements Spliterator.OfInt {
        IntBoth(Spliterator.OfInt a, Spliterator.OfInt b) {
            super(a, b);
        }

        @Override
        public Spliterator.OfInt trySplit() {
            return split();
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (first && a.tryAdvance(action)) {
                return true;
            }
            first = false;
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }
    }

    static Spliterator.OfLong iterate(long seed, LongPredicate hasNext, LongUnaryOperator next) {
        return new Spliterators.AbstractLongSpliterator(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL) {
            private long now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                if (done) {
                    return false;
                }
                long t = started ? next.applyAsLong(now) : seed;
                started = true;
                if (hasNext != null && !hasNext.test(t)) {
                    done = true;
                    return false;
                }
                now = t;
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                Objects.requireNonNull(action);
                if (done) {
                    return;
                }
                done = true;
                long t = started ? next.applyAsLong(now) : seed;
                while (hasNext == null || hasNext.test(t)) {
                    action.accept(t);
                    t = next.applyAsLong(t);
                }
            }
        };
    }

    static Spliterator.OfLong generate(LongSupplier supplier) {
        return new OfLongSupplier(supplier, Long.MAX_VALUE);
    }

    private static final class OfLongSupplier implements Spliterator.OfLong {
        private final LongSupplier supplier;
        private long estimate;

        OfLongSupplier(LongSupplier supplier, long estimate) {
            this.supplier = supplier;
            this.estimate = estimate;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            action.accept(supplier.getAsLong());
            return true;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            return estimate == 0L ? null : new OfLongSupplier(supplier, estimate >>>= 1);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return IMMUTABLE;
        }
    }

    static Spliterator.OfLong concat(Spliterator.OfLong a, Spliterator.OfLong b) {
        return new LongBoth(a, b);
    }

    private static final class LongBoth extends Both<Long, Spliterator.OfLong> implements Spliterator.OfLong {
        LongBoth(Spliterator.OfLong a, Spliterator.OfLong b) {
            super(a, b);
        }

        @Override
        public Spliterator.OfLong trySplit() {
            return split();
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            if (first && a.tryAdvance(action)) {
                return true;
            }
            first = false;
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }
    }

    static Spliterator.OfDouble iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
        return new Spliterators.AbstractDoubleSpliterator(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL) {
            private double now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (done) {
                    return false;
                }
                double t = started ? next.applyAsDouble(now) : seed;
                started = true;
                if (hasNext != null && !hasNext.test(t)) {
                    done = true;
                    return false;
                }
                now = t;
                action.accept(t);
                return true;
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (done) {
                    return;
                }
                done = true;
                double t = started ? next.applyAsDouble(now) : seed;
                while (hasNext == null || hasNext.test(t)) {
                    action.accept(t);
                    t = next.applyAsDouble(t);
                }
            }
        };
    }

    static Spliterator.OfDouble generate(DoubleSupplier supplier) {
        return new OfDoubleSupplier(supplier, Long.MAX_VALUE);
    }

    private static final class OfDoubleSupplier implements Spliterator.OfDouble {
        private final DoubleSupplier supplier;
        private long estimate;

        OfDoubleSupplier(DoubleSupplier supplier, long estimate) {
            this.supplier = supplier;
            this.estimate = estimate;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            action.accept(supplier.getAsDouble());
            return true;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            return estimate == 0L ? null : new OfDoubleSupplier(supplier, estimate >>>= 1);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return IMMUTABLE;
        }
    }

    static Spliterator.OfDouble concat(Spliterator.OfDouble a, Spliterator.OfDouble b) {
        return new DoubleBoth(a, b);
    }

    private static final class DoubleBoth extends Both<Double, Spliterator.OfDouble> implements Spliterator.OfDouble {
        DoubleBoth(Spliterator.OfDouble a, Spliterator.OfDouble b) {
            super(a, b);
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            return split();
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (first && a.tryAdvance(action)) {
                return true;
            }
            first = false;
            return b.tryAdvance(action);
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            if (first) {
                a.forEachRemaining(action);
            }
            first = false;
            b.forEachRemaining(action);
        }
    }

    static final class IntRange implements Spliterator.OfInt {
        private int from;
        private final int to;
        /** The upper bound itself is still to come. */
        private boolean last;

        IntRange(int from, int to, boolean closed) {
            this.from = from;
            this.to = to;
            this.last = closed && from <= to;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (from < to) {
                action.accept(from++);
                return true;
            }
            if (last) {
                last = false;
                action.accept(from);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            int i = from;
            boolean one = last;
            from = to > from ? to : from;
            last = false;
            while (i < to) {
                action.accept(i++);
            }
            if (one) {
                action.accept(i);
            }
        }

        @Override
        public long estimateSize() {
            return (from < to ? (long) to - from : 0) + (last ? 1 : 0);
        }

        /** A large range gives away a small part first, as one cannot know that it will be gone through whole. */
        @Override
        public Spliterator.OfInt trySplit() {
            long size = estimateSize();
            if (size <= 1L) {
                return null;
            }
            int middle = (int) (from + size / (size < 1L << 24 ? 2 : 8));
            int start = from;
            from = middle;
            return new IntRange(start, middle, false);
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
        }

        @Override
        public java.util.Comparator<? super Integer> getComparator() {
            return null;
        }
    }

    static final class LongRange implements Spliterator.OfLong {
        private long from;
        private final long to;
        /** The upper bound itself is still to come. */
        private boolean last;

        LongRange(long from, long to, boolean closed) {
            this.from = from;
            this.to = to;
            this.last = closed && from <= to;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (from < to) {
                action.accept(from++);
                return true;
            }
            if (last) {
                last = false;
                action.accept(from);
                return true;
            }
            return false;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            long i = from;
            boolean one = last;
            from = to > from ? to : from;
            last = false;
            while (i < to) {
                action.accept(i++);
            }
            if (one) {
                action.accept(i);
            }
        }

        @Override
        public long estimateSize() {
            return (from < to ? to - from : 0) + (last ? 1 : 0);
        }

        /** A large range gives away a small part first, as one cannot know that it will be gone through whole. */
        @Override
        public Spliterator.OfLong trySplit() {
            long size = estimateSize();
            if (size <= 1L) {
                return null;
            }
            long middle = (long) (from + size / (size < 1L << 24 ? 2 : 8));
            long start = from;
            from = middle;
            return new LongRange(start, middle, false);
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
        }

        @Override
        public java.util.Comparator<? super Long> getComparator() {
            return null;
        }
    }
}
