package java.util.stream;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A stream of {@code double}s: a spliterator, and on it one operation per call. */
final class DoublePipe extends Pipe<Double, DoubleStream> implements DoubleStream {
    private final Spliterator.OfDouble s;

    DoublePipe(Spliterator.OfDouble s) {
        this.s = s;
    }

    @Override
    DoubleStream self() {
        return this;
    }

    private DoubleStream then(Spliterator.OfDouble stage) {
        use();
        return next(new DoublePipe(stage));
    }

    @Override
    public Spliterator.OfDouble spliterator() {
        use();
        return s;
    }

    @Override
    public PrimitiveIterator.OfDouble iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public DoubleStream unordered() {
        return this;
    }

    @Override
    public DoubleStream filter(DoublePredicate predicate) {
        return then(Stages.filter(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public DoubleStream peek(DoubleConsumer action) {
        return then(Stages.peek(s, Objects.requireNonNull(action)));
    }

    @Override
    public DoubleStream limit(long maxSize) {
        return then(Stages.limit(s, checkSize(maxSize)));
    }

    @Override
    public DoubleStream skip(long n) {
        return checkSize(n) == 0 ? this : then(Stages.skip(s, n));
    }

    @Override
    public DoubleStream takeWhile(DoublePredicate predicate) {
        return then(Stages.takeWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public DoubleStream dropWhile(DoublePredicate predicate) {
        return then(Stages.dropWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public DoubleStream distinct() {
        HashSet<Double> seen = new HashSet<>();
        return then(Stages.filter(s, (DoublePredicate) seen::add));
    }

    @Override
    public DoubleStream sorted() {
        return then(Stages.sorted(s));
    }

    @Override
    public <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new RefPipe<U>(Stages.map(s, mapper)));
    }

    @Override
    public IntStream mapToInt(DoubleToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new IntPipe(Stages.mapToInt(s, mapper)));
    }

    @Override
    public LongStream mapToLong(DoubleToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new LongPipe(Stages.mapToLong(s, mapper)));
    }

    @Override
    public DoubleStream map(DoubleUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new DoublePipe(Stages.mapToDouble(s, mapper)));
    }

    @Override
    public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new DoublePipe(Stages.flatMapToDouble(s, mapper)));
    }

    @Override
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        use();
        s.forEachRemaining(action);
    }

    @Override
    public void forEachOrdered(DoubleConsumer action) {
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
        s.forEachRemaining((DoubleConsumer) t -> n[0]++);
        return n[0];
    }

    /** Whether the predicate gives {@code wanted} for some element. */
    private boolean some(DoublePredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        use();
        boolean[] found = new boolean[1];
        while (!found[0] && s.tryAdvance((DoubleConsumer) t -> found[0] = predicate.test(t) == wanted)) {
            // The predicate did the work.
        }
        return found[0];
    }

    @Override
    public boolean anyMatch(DoublePredicate predicate) {
        return some(predicate, true);
    }

    @Override
    public boolean allMatch(DoublePredicate predicate) {
        return !some(predicate, false);
    }

    @Override
    public boolean noneMatch(DoublePredicate predicate) {
        return !some(predicate, true);
    }

    @Override
    public OptionalDouble findAny() {
        return findFirst();
    }

    @Override
    public OptionalDouble findFirst() {
        use();
        double[] found = new double[1];
        return s.tryAdvance((DoubleConsumer) t -> found[0] = t)
                ? OptionalDouble.of(found[0])
                : OptionalDouble.empty();
    }

    /** An array that grows. */
    private static final class Buffer implements DoubleConsumer {
        double[] a;
        int size;

        Buffer(long expected) {
            a = new double[expected >= 0 ? (int) Math.min(expected, Integer.MAX_VALUE - 8) : 16];
        }

        @Override
        public void accept(double t) {
            if (size == a.length) {
                a = Arrays.copyOf(a, size + (size >> 1) + 8);
            }
            a[size++] = t;
        }
    }

    @Override
    public double[] toArray() {
        use();
        Buffer b = new Buffer(s.getExactSizeIfKnown());
        s.forEachRemaining((DoubleConsumer) b);
        return b.size == b.a.length ? b.a : Arrays.copyOf(b.a, b.size);
    }

    @Override
    public double reduce(double identity, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        use();
        double[] r = {identity};
        s.forEachRemaining((DoubleConsumer) t -> r[0] = op.applyAsDouble(r[0], t));
        return r[0];
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        use();
        double[] r = new double[1];
        boolean[] any = new boolean[1];
        s.forEachRemaining((DoubleConsumer) t -> {
            r[0] = any[0] ? op.applyAsDouble(r[0], t) : t;
            any[0] = true;
        });
        return any[0] ? OptionalDouble.of(r[0]) : OptionalDouble.empty();
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        use();
        R r = supplier.get();
        s.forEachRemaining((DoubleConsumer) t -> accumulator.accept(r, t));
        return r;
    }

    @Override
    public double sum() {
        return summaryStatistics().getSum();
    }

    @Override
    public OptionalDouble min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalDouble max() {
        return reduce(Math::max);
    }

    @Override
    public OptionalDouble average() {
        DoubleSummaryStatistics all = summaryStatistics();
        return all.getCount() > 0
                ? OptionalDouble.of(all.getAverage())
                : OptionalDouble.empty();
    }

    @Override
    public DoubleSummaryStatistics summaryStatistics() {
        use();
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        s.forEachRemaining((DoubleConsumer) all);
        return all;
    }

    @Override
    public Stream<Double> boxed() {
        return mapToObj(Double::valueOf);
    }
}
