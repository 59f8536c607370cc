package java.util.stream;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A stream of {@code int}s: a spliterator, and on it one operation per call. */
final class IntPipe extends Pipe<Integer, IntStream> implements IntStream {
    private final Spliterator.OfInt s;

    IntPipe(Spliterator.OfInt s) {
        this.s = s;
    }

    @Override
    IntStream self() {
        return this;
    }

    private IntStream then(Spliterator.OfInt stage) {
        use();
        return next(new IntPipe(stage));
    }

    @Override
    public Spliterator.OfInt spliterator() {
        use();
        return s;
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public IntStream unordered() {
        return this;
    }

    @Override
    public IntStream filter(IntPredicate predicate) {
        return then(Stages.filter(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public IntStream peek(IntConsumer action) {
        return then(Stages.peek(s, Objects.requireNonNull(action)));
    }

    @Override
    public IntStream limit(long maxSize) {
        return then(Stages.limit(s, checkSize(maxSize)));
    }

    @Override
    public IntStream skip(long n) {
        return checkSize(n) == 0 ? this : then(Stages.skip(s, n));
    }

    @Override
    public IntStream takeWhile(IntPredicate predicate) {
        return then(Stages.takeWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public IntStream dropWhile(IntPredicate predicate) {
        return then(Stages.dropWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public IntStream distinct() {
        HashSet<Integer> seen = new HashSet<>();
        return then(Stages.filter(s, (IntPredicate) seen::add));
    }

    @Override
    public IntStream sorted() {
        return then(Stages.sorted(s));
    }

    @Override
    public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new RefPipe<U>(Stages.map(s, mapper)));
    }

    @Override
    public IntStream map(IntUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new IntPipe(Stages.mapToInt(s, mapper)));
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new IntPipe(Stages.flatMapToInt(s, mapper)));
    }

    @Override
    public LongStream mapToLong(IntToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new LongPipe(Stages.mapToLong(s, mapper)));
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new DoublePipe(Stages.mapToDouble(s, mapper)));
    }

    @Override
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        use();
        s.forEachRemaining(action);
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        forEach(action);
    }

    @Override
    public long count() {
        use();
        long size = s.getExactSizeIfKnown();
        if (size >= 0) {
            return size;
        }
        long[] n = new long[1];
        s.forEachRemaining((IntConsumer) t -> n[0]++);
        return n[0];
    }

    /** Whether the predicate gives {@code wanted} for some element. */
    private boolean some(IntPredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        use();
        boolean[] found = new boolean[1];
        while (!found[0] && s.tryAdvance((IntConsumer) t -> found[0] = predicate.test(t) == wanted)) {
            // The predicate did the work.
        }
        return found[0];
    }

    @Override
    public boolean anyMatch(IntPredicate predicate) {
        return some(predicate, true);
    }

    @Override
    public boolean allMatch(IntPredicate predicate) {
        return !some(predicate, false);
    }

    @Override
    public boolean noneMatch(IntPredicate predicate) {
        return !some(predicate, true);
    }

    @Override
    public OptionalInt findAny() {
        return findFirst();
    }

    @Override
    public OptionalInt findFirst() {
        use();
        int[] found = new int[1];
        return s.tryAdvance((IntConsumer) t -> found[0] = t)
                ? OptionalInt.of(found[0])
                : OptionalInt.empty();
    }

    /** An array that grows. */
    private static final class Buffer implements IntConsumer {
        int[] a;
        int size;

        Buffer(long expected) {
            a = new int[expected >= 0 ? (int) Math.min(expected, Integer.MAX_VALUE - 8) : 16];
        }

        @Override
        public void accept(int t) {
            if (size == a.length) {
                a = Arrays.copyOf(a, size + (size >> 1) + 8);
            }
            a[size++] = t;
        }
    }

    @Override
    public int[] toArray() {
        use();
        Buffer b = new Buffer(s.getExactSizeIfKnown());
        s.forEachRemaining((IntConsumer) b);
        return b.size == b.a.length ? b.a : Arrays.copyOf(b.a, b.size);
    }

    @Override
    public int reduce(int identity, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        use();
        int[] r = {identity};
        s.forEachRemaining((IntConsumer) t -> r[0] = op.applyAsInt(r[0], t));
        return r[0];
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator op) {
        Objects.requireNonNull(op);
        use();
        int[] r = new int[1];
        boolean[] any = new boolean[1];
        s.forEachRemaining((IntConsumer) t -> {
            r[0] = any[0] ? op.applyAsInt(r[0], t) : t;
            any[0] = true;
        });
        return any[0] ? OptionalInt.of(r[0]) : OptionalInt.empty();
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        use();
        R r = supplier.get();
        s.forEachRemaining((IntConsumer) t -> accumulator.accept(r, t));
        return r;
    }

    @Override
    public int sum() {
        return reduce(0, Integer::sum);
    }

    @Override
    public OptionalInt min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalInt max() {
        return reduce(Math::max);
    }

    @Override
    public OptionalDouble average() {
        IntSummaryStatistics all = summaryStatistics();
        return all.getCount() > 0
                ? OptionalDouble.of(all.getAverage())
                : OptionalDouble.empty();
    }

    @Override
    public IntSummaryStatistics summaryStatistics() {
        use();
        IntSummaryStatistics all = new IntSummaryStatistics();
        s.forEachRemaining((IntConsumer) all);
        return all;
    }

    @Override
    public Stream<Integer> boxed() {
        return mapToObj(Integer::valueOf);
    }

    @Override
    public LongStream asLongStream() {
        return mapToLong(t -> t);
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(t -> t);
    }
}
