package java.util.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** A stream of objects: a spliterator, and on it one operation per call. */
final class RefPipe<T> extends Pipe<T, Stream<T>> implements Stream<T> {
    private final Spliterator<T> s;

    RefPipe(Spliterator<T> s) {
        this.s = s;
    }

    @Override
    Stream<T> self() {
        return this;
    }

    private Stream<T> then(Spliterator<T> stage) {
        use();
        return next(new RefPipe<>(stage));
    }

    @Override
    public Spliterator<T> spliterator() {
        use();
        return s;
    }

    @Override
    public Iterator<T> iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public Stream<T> unordered() {
        return this;
    }

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        return then(Stages.filter(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        return then(Stages.peek(s, Objects.requireNonNull(action)));
    }

    @Override
    public Stream<T> limit(long maxSize) {
        return then(Stages.limit(s, checkSize(maxSize)));
    }

    @Override
    public Stream<T> skip(long n) {
        return checkSize(n) == 0 ? this : then(Stages.skip(s, n));
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> predicate) {
        return then(Stages.takeWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public Stream<T> dropWhile(Predicate<? super T> predicate) {
        return then(Stages.dropWhile(s, Objects.requireNonNull(predicate)));
    }

    @Override
    public Stream<T> distinct() {
        HashSet<T> seen = new HashSet<>();
        return then(Stages.filter(s, seen::add));
    }

    @Override
    public Stream<T> sorted() {
        return then(Stages.sorted(s, null));
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> comparator) {
        return then(Stages.sorted(s, comparator));
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new RefPipe<R>(Stages.map(s, mapper)));
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new RefPipe<R>(Stages.flatMap(s, mapper)));
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new IntPipe(Stages.mapToInt(s, mapper)));
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new IntPipe(Stages.flatMapToInt(s, mapper)));
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new LongPipe(Stages.mapToLong(s, mapper)));
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new LongPipe(Stages.flatMapToLong(s, mapper)));
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new DoublePipe(Stages.mapToDouble(s, mapper)));
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        use();
        return next(new DoublePipe(Stages.flatMapToDouble(s, mapper)));
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        use();
        s.forEachRemaining(action);
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
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
        s.forEachRemaining(t -> n[0]++);
        return n[0];
    }

    /** Whether the predicate gives {@code wanted} for some element. */
    private boolean some(Predicate<? super T> predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        use();
        boolean[] found = new boolean[1];
        while (!found[0] && s.tryAdvance(t -> found[0] = predicate.test(t) == wanted)) {
            // The predicate did the work.
        }
        return found[0];
    }

    @Override
    public boolean anyMatch(Predicate<? super T> predicate) {
        return some(predicate, true);
    }

    @Override
    public boolean allMatch(Predicate<? super T> predicate) {
        return !some(predicate, false);
    }

    @Override
    public boolean noneMatch(Predicate<? super T> predicate) {
        return !some(predicate, true);
    }

    @Override
    public Optional<T> findAny() {
        return findFirst();
    }

    @Override
    public Optional<T> findFirst() {
        use();
        Object[] found = new Object[1];
        if (!s.tryAdvance(t -> found[0] = t)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        T t = (T) found[0];
        return Optional.of(t);
    }

    private ArrayList<T> gathered() {
        use();
        ArrayList<T> all = new ArrayList<>();
        s.forEachRemaining(all::add);
        return all;
    }

    @Override
    public Object[] toArray() {
        return gathered().toArray();
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> generator) {
        ArrayList<T> all = gathered();
        Object[] a = generator.apply(all.size());
        for (int i = 0; i < a.length; i++) {
            a[i] = all.get(i);
        }
        @SuppressWarnings("unchecked")
        A[] typed = (A[]) a;
        return typed;
    }

    /** One value that elements are folded into. */
    private static final class Cell<U> {
        U value;
        boolean filled;

        Cell(U value, boolean filled) {
            this.value = value;
            this.filled = filled;
        }
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        return reduce(identity, accumulator, accumulator);
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        use();
        Cell<T> cell = new Cell<>(null, false);
        s.forEachRemaining(t -> {
            cell.value = cell.filled ? accumulator.apply(cell.value, t) : t;
            cell.filled = true;
        });
        return cell.filled ? Optional.of(cell.value) : Optional.empty();
    }

    @Override
    public <U> U reduce(
            U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        Objects.requireNonNull(accumulator);
        use();
        Cell<U> cell = new Cell<>(identity, true);
        s.forEachRemaining(t -> cell.value = accumulator.apply(cell.value, t));
        return cell.value;
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        use();
        R r = supplier.get();
        s.forEachRemaining(t -> accumulator.accept(r, t));
        return r;
    }

    @Override
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        use();
        A a = collector.supplier().get();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        s.forEachRemaining(t -> accumulator.accept(a, t));
        if (collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH)) {
            @SuppressWarnings("unchecked")
            R r = (R) a;
            return r;
        }
        return collector.finisher().apply(a);
    }

    @Override
    public Optional<T> min(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.minBy(comparator));
    }

    @Override
    public Optional<T> max(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.maxBy(comparator));
    }
}
