package java.util.stream;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A stream of {@code long}s: a spliterator, and on it one operation per call. */
final class LongPipe extends Pipe<Long, LongStream> implements LongStream {
    private final Spliterator.OfLong s;

    LongPipe(Spliterator.OfLong s) {
        this.s = s;
    }

    @Override
    LongStream self() {
        return this;
    }

    private LongStream then(Spliterator.OfLong stage) {
        use();
        return next(new LongPipe(stage));
    }

    @Override
    public Spliterator.OfLong spliterator() {
        use();
        return s;
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public LongStream unordered() {
        return this;
    }

    @Override
    public LongStream filter(LongPredicate predicate) {
        return then(Stages.filter(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public LongStream peek(LongConsumer action) {
        return then(Stages.peek(s, Objects.requireNonNull(action)));
    }

    @Override
    public LongStream limit(long maxSize) {
        return then(Stages.limit(s, checkSize(maxSize)));
    }

    @Override
    public LongStream skip(long n) {
        return checkSize(n) == 0 ? this : then(Stages.skip(s, n));
    }

    @Override
    public LongStream takeWhile(LongPredicate predicate) {
        return then(Stages.takeWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public LongStream dropWhile(LongPredicate predicate) {
        return then(Stages.dropWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public LongStream distinct() {
        HashSet<Long> seen = new HashSet<>();
        return then(Stages.filter(s, (LongPredicate) seen::add));
    }

    @Override
    public LongStream sorted() {
        return then(Stages.sorted(s));
    }

    @Override
    public <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new RefPipe<U>(Stages.map(s, mapper)));
    }

    @Override
    public IntStream mapToInt(LongToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new IntPipe(Stages.mapToInt(s, mapper)));
    }

    @Override
    public LongStream map(LongUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new LongPipe(Stages.mapToLong(s, mapper)));
    }

    @Override
    public LongStream flatMap(LongFunction<? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new LongPipe(Stages.flatMapToLong(s, mapper)));
    }

    @Override
    public DoubleStream mapToDouble(LongToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new DoublePipe(Stages.mapToDouble(s, mapper)));
    }

    @Override
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action);
        use();
        s.forEachRemaining(action);
    }

    @Override
    public void forEachOrdered(LongConsumer action) {
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
        s.forEachRemaining((LongConsumer) t -> n[0]++);
        return n[0];
    }

    /** Whether the predicate gives {@code wanted} for some element. */
    private boolean some(LongPredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        use();
        boolean[] found = new boolean[1];
        while (!found[0] && s.tryAdvance((LongConsumer) t -> found[0] = predicate.test(t) == wanted)) {
            // The predicate did the work.
        }
        return found[0];
    }

    @Override
    public boolean anyMatch(LongPredicate predicate) {
        return some(predicate, true);
    }

    @Override
    public boolean allMatch(LongPredicate predicate) {
        return !some(predicate, false);
    }

    @Override
    public boolean noneMatch(LongPredicate predicate) {
        return !some(predicate, true);
    }

    @Override
    public OptionalLong findAny() {
        return findFirst();
    }

    @Override
    public OptionalLong findFirst() {
        use();
        long[] found = new long[1];
        return s.tryAdvance((LongConsumer) t -> found[0] = t)
                ? OptionalLong.of(found[0])
                : OptionalLong.empty();
    }

    /** An array that grows. */
    private static final class Buffer implements LongConsumer {
        long[] a;
        int size;

        Buffer(long expected) {
            a = new long[expected >= 0 ? (int) Math.min(expected, Integer.MAX_VALUE - 8) : 16];
        }

        @Override
        public void accept(long t) {
            if (size == a.length) {
                a = Arrays.copyOf(a, size + (size >> 1) + 8);
            }
            a[size++] = t;
        }
    }

    @Override
    public long[] toArray() {
        use();
        Buffer b = new Buffer(s.getExactSizeIfKnown());
        s.forEachRemaining((LongConsumer) b);
        return b.size == b.a.length ? b.a : Arrays.copyOf(b.a, b.size);
    }

    @Override
    public long reduce(long identity, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        use();
        long[] r = {identity};
        s.forEachRemaining((LongConsumer) t -> r[0] = op.applyAsLong(r[0], t));
        return r[0];
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator op) {
        Objects.requireNonNull(op);
        use();
        long[] r = new long[1];
        boolean[] any = new boolean[1];
        s.forEachRemaining((LongConsumer) t -> {
            r[0] = any[0] ? op.applyAsLong(r[0], t) : t;
            any[0] = true;
        });
        return any[0] ? OptionalLong.of(r[0]) : OptionalLong.empty();
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        use();
        R r = supplier.get();
        s.forEachRemaining((LongConsumer) t -> accumulator.accept(r, t));
        return r;
    }

    @Override
    public long sum() {
        return reduce(0, Long::sum);
    }

    @Override
    public OptionalLong min() {
        return reduce(Math::min);
    }

    @Override
    public OptionalLong max() {
        return reduce(Math::max);
    }

    @Override
    public OptionalDouble average() {
        LongSummaryStatistics all = summaryStatistics();
        return all.getCount() > 0
                ? OptionalDouble.of(all.getAverage())
                : OptionalDouble.empty();
    }

    @Override
    public LongSummaryStatistics summaryStatistics() {
        use();
        LongSummaryStatistics all = new LongSummaryStatistics();
        s.forEachRemaining((LongConsumer) all);
        return all;
    }

    @Override
    public Stream<Long> boxed() {
        return mapToObj(Long::valueOf);
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(t -> t);
    }
}
