package java.util.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** A stream of objects. */
final class RefPipe<T> extends Pipe<T, Stream<T>> implements Stream<T> {
    RefPipe(Spliterator<T> s) {
        super(s, null, s.characteristics());
    }

    RefPipe(Supplier<? extends Spliterator<T>> later, int characteristics) {
        super(null, later, characteristics);
    }

    RefPipe(Pipe<?, ?> before, int clear, int set, Op op) {
        super(before, clear, set, op);
    }

    @Override
    Stream<T> self() {
        return this;
    }

    @SuppressWarnings("unchecked")
    private static <T> Sink.Ref<T> of(Sink sink) {
        return (Sink.Ref<T>) sink;
    }

    @Override
    @SuppressWarnings("unchecked")
    void feed(Spliterator<?> s, Sink sink, boolean shorts) {
        Spliterator<T> of = (Spliterator<T>) s;
        Sink.Ref<T> to = of(sink);
        if (!shorts) {
            of.forEachRemaining(to);
        } else {
            while (!to.done() && of.tryAdvance(to)) {
                // The sink did the work.
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    boolean step(Spliterator<?> s, Sink sink) {
        return ((Spliterator<T>) s).tryAdvance(RefPipe.<T>of(sink));
    }

    @Override
    Chunk chunk() {
        return new Buffer<T>();
    }

    @Override
    Spliterator<?> wrapped(Part part) {
        return new Wrapped.OfRef<T>(part);
    }

    /** An array that grows, and those that follow. */
    static final class Buffer<T> extends Sink.Ref<T> implements Chunk {
        private Object[] a = {};
        private int size;
        /** How many there have to be, or -1. */
        private long fixed = -1L;
        private Buffer<T> next;
        private Buffer<T> last = this;

        Buffer() {
            super(null);
        }

        @Override
        void begin(long expected) {
            if (fixed >= 0L && expected != fixed) {
                throw new IllegalStateException("Begin size " + expected + " is not equal to fixed size " + fixed);
            }
            if (expected >= Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            if (expected > 0L) {
                a = new Object[(int) expected];
            }
        }

        @Override
        public void expect(long n) {
            fixed = n;
        }

        @Override
        void end() {
            if (size < fixed) {
                throw new IllegalStateException("End size " + size + " is less than fixed size " + fixed);
            }
        }

        @Override
        public void accept(T t) {
            if (size == a.length) {
                if (fixed >= 0L) {
                    throw new IllegalStateException("Accept exceeded fixed size of " + fixed);
                }
                a = Arrays.copyOf(a, size + (size >> 1) + 10);
            }
            a[size++] = t;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Chunk join(Chunk other) {
            Buffer<T> after = (Buffer<T>) other;
            last.next = after;
            last = after.last;
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void drainTo(Sink sink) {
            Sink.Ref<T> to = of(sink);
            for (Buffer<T> b = this; b != null; b = b.next) {
                for (int i = 0; i < b.size && !to.done(); i++) {
                    to.accept((T) b.a[i]);
                }
            }
        }

        Object[] all() {
            return next == null && size == a.length ? a : all(Object[]::new);
        }

        Object[] all(IntFunction<? extends Object[]> generator) {
            long total = 0L;
            for (Buffer<T> b = this; b != null; b = b.next) {
                total += b.size;
            }
            if (total >= Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            Object[] joined = generator.apply((int) total);
            if (joined.length < total) {
                throw new IllegalStateException("Begin size " + total + " is not equal to fixed size " + joined.length);
            }
            int at = 0;
            for (Buffer<T> b = this; b != null; b = b.next) {
                System.arraycopy(b.a, 0, joined, at, b.size);
                at += b.size;
            }
            return joined;
        }

        @Override
        public Spliterator<?> spliterator() {
            return Spliterators.spliterator(all(), Spliterator.ORDERED | Spliterator.IMMUTABLE);
        }
    }

    /** A sink of a stage that does not keep the number of elements. */
    private abstract static class Unsized<T> extends Sink.Ref<T> {
        Unsized(Sink next) {
            super(next);
        }

        @Override
        void begin(long size) {
            super.begin(-1L);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Spliterator<T> spliterator() {
        use();
        return (Spliterator<T>) (before == null ? take() : wrapped(part()));
    }

    @Override
    public Iterator<T> iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public Stream<T> unordered() {
        return has(ORDERED) ? new RefPipe<>(this, ORDERED, 0, (next, shorts) -> next) : this;
    }

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, SIZED, 0, (next, shorts) -> {
            Sink.Ref<T> to = of(next);
            return new Unsized<T>(next) {
                @Override
                public void accept(T t) {
                    if (predicate.test(t)) {
                        to.accept(t);
                    }
                }
            };
        });
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return new RefPipe<>(this, 0, 0, (next, shorts) -> {
            Sink.Ref<T> to = of(next);
            return new Sink.Ref<T>(next) {
                @Override
                public void accept(T t) {
                    action.accept(t);
                    to.accept(t);
                }
            };
        });
    }

    private Stream<T> slice(long from, long most) {
        return new RefPipe<>(this, 0, 0, new Op.Slice(from, most) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ref<T> to = of(next);
                return new Sink.Ref<T>(next) {
                    private long before = skip;
                    private long left = limit;

                    @Override
                    void begin(long size) {
                        super.begin(size(size));
                    }

                    @Override
                    public void accept(T t) {
                        if (before > 0L) {
                            before--;
                        } else if (left > 0L) {
                            left--;
                            to.accept(t);
                        }
                    }

                    @Override
                    boolean done() {
                        return left == 0L || super.done();
                    }
                };
            }
        });
    }

    @Override
    public Stream<T> limit(long maxSize) {
        return slice(0L, checkSize(maxSize));
    }

    @Override
    public Stream<T> skip(long n) {
        return checkSize(n) == 0 ? this : slice(n, Long.MAX_VALUE);
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, SIZED, 0, new Op.Stateful(true) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ref<T> to = of(next);
                return new Unsized<T>(next) {
                    private boolean take = true;

                    @Override
                    public void accept(T t) {
                        if (take && (take = predicate.test(t))) {
                            to.accept(t);
                        }
                    }

                    @Override
                    boolean done() {
                        return !take || super.done();
                    }
                };
            }
        });
    }

    @Override
    public Stream<T> dropWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new RefPipe<>(this, SIZED, 0, new Op.Stateful(false) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ref<T> to = of(next);
                return new Unsized<T>(next) {
                    private boolean take;

                    @Override
                    public void accept(T t) {
                        if (take || (take = !predicate.test(t))) {
                            to.accept(t);
                        }
                    }
                };
            }
        });
    }

    @Override
    public Stream<T> distinct() {
        if (has(DISTINCT)) {
            return new RefPipe<>(this, 0, 0, (next, shorts) -> next);
        }
        if (isParallel() && !has(ORDERED)) {
            // The pieces share what has been seen.
            Set<Object> seen = ConcurrentHashMap.newKeySet();
            Object forNull = new Object();
            return new RefPipe<>(this, SIZED, DISTINCT, (next, shorts) -> {
                Sink.Ref<T> to = of(next);
                return new Unsized<T>(next) {
                    @Override
                    public void accept(T t) {
                        if (seen.add(t == null ? forNull : t)) {
                            to.accept(t);
                        }
                    }
                };
            });
        }
        return new RefPipe<>(this, SIZED, DISTINCT, new Op.Stateful(false) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ref<T> to = of(next);
                return new Unsized<T>(next) {
                    private final HashSet<T> seen = new HashSet<>();

                    @Override
                    public void accept(T t) {
                        if (seen.add(t)) {
                            to.accept(t);
                        }
                    }
                };
            }
        });
    }

    /** All elements, sorted. */
    private static final class Sorted<T> extends Op.Stateful implements Forks.Sorting {
        private final Comparator<? super T> order;

        Sorted(Comparator<? super T> order) {
            super(false);
            this.order = order;
        }

        @Override
        public Sink wrap(Sink next, boolean shorts) {
            Sink.Ref<T> to = of(next);
            return new Sink.Ref<T>(next) {
                private Buffer<T> all;

                @Override
                void begin(long size) {
                    all = new Buffer<>();
                    all.begin(size);
                }

                @Override
                public void accept(T t) {
                    all.accept(t);
                }

                @Override
                @SuppressWarnings("unchecked")
                void end() {
                    T[] a = (T[]) all.all();
                    all = null;
                    Arrays.sort(a, order);
                    to.begin(a.length);
                    for (T t : a) {
                        if (shorts && to.done()) {
                            break;
                        }
                        to.accept(t);
                    }
                    to.end();
                }

                @Override
                boolean done() {
                    return false;
                }
            };
        }

        @Override
        @SuppressWarnings("unchecked")
        public Spliterator<?> sorted(Chunk all) {
            T[] a = (T[]) ((Buffer<T>) all).all();
            Arrays.parallelSort(a, order);
            return Spliterators.spliterator(a, Spliterator.ORDERED | Spliterator.IMMUTABLE);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Stream<T> sorted() {
        Comparator<T> natural = (Comparator<T>) Comparator.naturalOrder();
        return new RefPipe<>(this, 0, ORDERED | SORTED, has(SORTED) ? (next, shorts) -> next : new Sorted<>(natural));
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> comparator) {
        return new RefPipe<>(this, SORTED, ORDERED, new Sorted<>(Objects.requireNonNull(comparator)));
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Ref<R> to = of(next);
            return new Sink.Ref<T>(next) {
                @Override
                public void accept(T t) {
                    to.accept(mapper.apply(t));
                }
            };
        });
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ref<T>(next) {
                @Override
                public void accept(T t) {
                    to.accept(mapper.applyAsInt(t));
                }
            };
        });
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Ref<T>(next) {
                @Override
                public void accept(T t) {
                    to.accept(mapper.applyAsLong(t));
                }
            };
        });
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Ref<T>(next) {
                @Override
                public void accept(T t) {
                    to.accept(mapper.applyAsDouble(t));
                }
            };
        });
    }

    private static final int MANY = SORTED | DISTINCT | SIZED;

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<>(this, MANY, 0, (next, shorts) -> {
            Sink.Ref<R> to = of(next);
            return new Unsized<T>(next) {
                @Override
                public void accept(T t) {
                    try (Stream<? extends R> inner = mapper.apply(t)) {
                        if (inner == null) {
                            return;
                        }
                        if (!shorts) {
                            inner.sequential().forEach(to);
                        } else {
                            inner.sequential().allMatch(r -> {
                                if (to.done()) {
                                    return false;
                                }
                                to.accept(r);
                                return !to.done();
                            });
                        }
                    }
                }
            };
        });
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, MANY, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Unsized<T>(next) {
                @Override
                public void accept(T t) {
                    try (IntStream inner = mapper.apply(t)) {
                        IntPipe.pour(inner, to, shorts);
                    }
                }
            };
        });
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, MANY, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Unsized<T>(next) {
                @Override
                public void accept(T t) {
                    try (LongStream inner = mapper.apply(t)) {
                        LongPipe.pour(inner, to, shorts);
                    }
                }
            };
        });
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, MANY, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Unsized<T>(next) {
                @Override
                public void accept(T t) {
                    try (DoubleStream inner = mapper.apply(t)) {
                        DoublePipe.pour(inner, to, shorts);
                    }
                }
            };
        });
    }

    /** A stage whose function pushes what it likes. */
    private static <T, C> Op multi(BiConsumer<? super T, ? super C> mapper) {
        return (next, shorts) -> {
            @SuppressWarnings("unchecked")
            C to = (C) next;
            return new Unsized<T>(next) {
                @Override
                public void accept(T t) {
                    mapper.accept(t, to);
                }
            };
        };
    }

    @Override
    public <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
        return new RefPipe<>(this, MANY, 0, RefPipe.<T, Consumer<R>>multi(Objects.requireNonNull(mapper)));
    }

    @Override
    public IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
        return new IntPipe(this, MANY, 0, RefPipe.<T, IntConsumer>multi(Objects.requireNonNull(mapper)));
    }

    @Override
    public LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
        return new LongPipe(this, MANY, 0, RefPipe.<T, LongConsumer>multi(Objects.requireNonNull(mapper)));
    }

    @Override
    public DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
        return new DoublePipe(this, MANY, 0, RefPipe.<T, DoubleConsumer>multi(Objects.requireNonNull(mapper)));
    }

    @Override
    public <R> Stream<R> gather(Gatherer<? super T, ?, R> gatherer) {
        return new RefPipe<>(this, MANY, 0, Gathering.op(Objects.requireNonNull(gatherer)));
    }

    private static <T> Sink.Ref<T> each(Consumer<? super T> action) {
        return new Sink.Ref<T>(null) {
            @Override
            public void accept(T t) {
                action.accept(t);
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            run(() -> each(action), (a, b) -> a);
        } else if (before == null) {
            use();
            ((Spliterator<T>) take()).forEachRemaining(action);
        } else {
            inOrder(each(action));
        }
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        inOrder(each(action));
    }

    private static final class Counter<T> extends Sink.Ref<T> {
        private long n;

        Counter() {
            super(null);
        }

        @Override
        public void accept(T t) {
            n++;
        }

        Counter<T> join(Counter<T> other) {
            n += other.n;
            return this;
        }
    }

    @Override
    public long count() {
        long known = knownSize();
        return known >= 0L ? known : run(Counter<T>::new, Counter::join).n;
    }

    /** Done with the first element for which the predicate gives what is wanted. */
    private static final class Finder<T> extends Sink.Ref<T> {
        private final Predicate<? super T> predicate;
        private final boolean wanted;
        private boolean found;
        private T value;

        Finder(Predicate<? super T> predicate, boolean wanted) {
            super(null);
            this.predicate = predicate;
            this.wanted = wanted;
        }

        @Override
        public void accept(T t) {
            if (!found && (predicate == null || predicate.test(t) == wanted)) {
                found = true;
                value = t;
            }
        }

        @Override
        boolean done() {
            return found;
        }
    }

    private boolean some(Predicate<? super T> predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        return search(() -> new Finder<T>(predicate, wanted)) != null;
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
        Finder<T> found = search(() -> new Finder<T>(null, true));
        return found == null ? Optional.empty() : Optional.of(found.value);
    }

    @Override
    public Object[] toArray() {
        return ((Buffer<?>) gathered()).all();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A> A[] toArray(IntFunction<A[]> generator) {
        boolean sized = has(SIZED);
        Buffer<?> elements = (Buffer<?>) gathered();
        try {
            return (A[]) elements.all(generator);
        } catch (ArrayStoreException e) {
            if (sized) {
                // Elements of a stream of known size are stored one by one, and the first that does not fit is named.
                Object[] found = elements.all();
                Object[] array = generator.apply(found.length);
                for (int i = 0; i < found.length; i++) {
                    array[i] = found[i];
                }
            }
            throw e;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<T> toList() {
        return (List<T>) Builders.list(toArray());
    }

    /** A value that elements are folded into. */
    private static final class Fold<T, U> extends Sink.Ref<T> {
        private final BiFunction<? super U, ? super T, ? extends U> accumulator;
        private U value;

        Fold(U value, BiFunction<? super U, ? super T, ? extends U> accumulator) {
            super(null);
            this.value = value;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(T t) {
            value = accumulator.apply(value, t);
        }
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        return reduce(identity, accumulator, accumulator);
    }

    @Override
    public <U> U reduce(
            U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return run(() -> new Fold<T, U>(identity, accumulator), (a, b) -> {
            a.value = combiner.apply(a.value, b.value);
            return a;
        }).value;
    }

    /** The same without a first value. */
    private static final class Reduction<T> extends Sink.Ref<T> {
        private final BinaryOperator<T> accumulator;
        private boolean any;
        private T value;

        Reduction(BinaryOperator<T> accumulator) {
            super(null);
            this.accumulator = accumulator;
        }

        @Override
        public void accept(T t) {
            if (any) {
                value = accumulator.apply(value, t);
            } else {
                any = true;
                value = t;
            }
        }

        Reduction<T> join(Reduction<T> other) {
            if (other.any) {
                accept(other.value);
            }
            return this;
        }
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        Reduction<T> r = run(() -> new Reduction<T>(accumulator), Reduction::join);
        return r.any ? Optional.of(r.value) : Optional.empty();
    }

    /** A container that takes the elements. */
    private static final class Filling<T, A> extends Sink.Ref<T> {
        private final BiConsumer<A, ? super T> accumulator;
        private A container;

        Filling(A container, BiConsumer<A, ? super T> accumulator) {
            super(null);
            this.container = container;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(T t) {
            accumulator.accept(container, t);
        }
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return run(() -> new Filling<T, R>(supplier.get(), accumulator), (a, b) -> {
            combiner.accept(a.container, b.container);
            return a;
        }).container;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        Set<Collector.Characteristics> traits = collector.characteristics();
        Supplier<A> supplier = collector.supplier();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        A container;
        if (isParallel() && traits.contains(Collector.Characteristics.CONCURRENT)
                && (!has(ORDERED) || traits.contains(Collector.Characteristics.UNORDERED))) {
            A shared = supplier.get();
            forEach(t -> accumulator.accept(shared, t));
            container = shared;
        } else {
            BinaryOperator<A> combiner = collector.combiner();
            container = run(() -> new Filling<T, A>(supplier.get(), accumulator), (a, b) -> {
                a.container = combiner.apply(a.container, b.container);
                return a;
            }).container;
        }
        return traits.contains(Collector.Characteristics.IDENTITY_FINISH)
                ? (R) container
                : collector.finisher().apply(container);
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
