package java.util.stream;

import java.util.Arrays;
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

/** A stream of {@code int}s. */
final class IntPipe extends Pipe<Integer, IntStream> implements IntStream {
    IntPipe(Spliterator.OfInt s) {
        super(s, null, s.characteristics());
    }

    IntPipe(Supplier<? extends Spliterator.OfInt> later, int characteristics) {
        super(null, later, characteristics);
    }

    IntPipe(Pipe<?, ?> before, int clear, int set, Op op) {
        super(before, clear, set, op);
    }

    @Override
    IntStream self() {
        return this;
    }

    @Override
    void feed(Spliterator<?> s, Sink sink, boolean shorts) {
        Spliterator.OfInt of = (Spliterator.OfInt) s;
        IntConsumer to = (IntConsumer) sink;
        if (!shorts) {
            of.forEachRemaining(to);
        } else {
            while (!sink.done() && of.tryAdvance(to)) {
                // The sink did the work.
            }
        }
    }

    @Override
    boolean step(Spliterator<?> s, Sink sink) {
        return ((Spliterator.OfInt) s).tryAdvance((IntConsumer) sink);
    }

    @Override
    Chunk chunk() {
        return new Buffer();
    }

    @Override
    Spliterator<?> wrapped(Part part) {
        return new Wrapped.OfInt(part);
    }

    /** An array that grows, and those that follow. */
    static final class Buffer extends Sink.Ints implements Chunk {
        private int[] a = {};
        private int size;
        /** How many there have to be, or -1. */
        private long fixed = -1L;
        private Buffer next;
        private Buffer last = this;

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
                a = new int[(int) expected];
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
        public void accept(int t) {
            if (size == a.length) {
                if (fixed >= 0L) {
                    throw new IllegalStateException("Accept exceeded fixed size of " + fixed);
                }
                a = Arrays.copyOf(a, size + (size >> 1) + 10);
            }
            a[size++] = t;
        }

        @Override
        public Chunk join(Chunk other) {
            Buffer after = (Buffer) other;
            last.next = after;
            last = after.last;
            return this;
        }

        @Override
        public void drainTo(Sink sink) {
            Sink.Ints to = (Sink.Ints) sink;
            for (Buffer b = this; b != null; b = b.next) {
                for (int i = 0; i < b.size && !to.done(); i++) {
                    to.accept(b.a[i]);
                }
            }
        }

        int[] all() {
            if (next == null) {
                return size == a.length ? a : Arrays.copyOf(a, size);
            }
            long total = 0L;
            for (Buffer b = this; b != null; b = b.next) {
                total += b.size;
            }
            if (total >= Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Stream size exceeds max array size");
            }
            int[] joined = new int[(int) total];
            int at = 0;
            for (Buffer b = this; b != null; b = b.next) {
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

    @Override
    public Spliterator.OfInt spliterator() {
        use();
        return (Spliterator.OfInt) (before == null ? take() : wrapped(part()));
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public IntStream unordered() {
        return has(ORDERED) ? new IntPipe(this, ORDERED, 0, (next, shorts) -> next) : this;
    }

    @Override
    public IntStream filter(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, SIZED, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ints(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(int t) {
                    if (predicate.test(t)) {
                        to.accept(t);
                    }
                }
            };
        });
    }

    @Override
    public IntStream peek(IntConsumer action) {
        Objects.requireNonNull(action);
        return new IntPipe(this, 0, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    action.accept(t);
                    to.accept(t);
                }
            };
        });
    }

    private IntStream slice(long skip, long limit) {
        return new IntPipe(this, 0, 0, new Op.Slice(skip, limit) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ints to = (Sink.Ints) next;
                return new Sink.Ints(next) {
                    private long before = skip;
                    private long left = limit;

                    @Override
                    void begin(long size) {
                        super.begin(size(size));
                    }

                    @Override
                    public void accept(int t) {
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
    public IntStream limit(long maxSize) {
        return slice(0L, checkSize(maxSize));
    }

    @Override
    public IntStream skip(long n) {
        return checkSize(n) == 0 ? this : slice(n, Long.MAX_VALUE);
    }

    @Override
    public IntStream takeWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, SIZED, 0, new Op.Stateful(true) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ints to = (Sink.Ints) next;
                return new Sink.Ints(next) {
                    private boolean take = true;

                    @Override
                    void begin(long size) {
                        super.begin(-1L);
                    }

                    @Override
                    public void accept(int t) {
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
    public IntStream dropWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipe(this, SIZED, 0, new Op.Stateful(false) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Ints to = (Sink.Ints) next;
                return new Sink.Ints(next) {
                    private boolean take;

                    @Override
                    void begin(long size) {
                        super.begin(-1L);
                    }

                    @Override
                    public void accept(int t) {
                        if (take || (take = !predicate.test(t))) {
                            to.accept(t);
                        }
                    }
                };
            }
        });
    }

    @Override
    public IntStream distinct() {
        return boxed().distinct().mapToInt(i -> i);
    }

    /** All elements, sorted. */
    private static final class Sorted extends Op.Stateful implements Forks.Sorting {
        Sorted() {
            super(false);
        }

        @Override
        public Sink wrap(Sink next, boolean shorts) {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ints(next) {
                private Buffer all;

                @Override
                void begin(long size) {
                    all = new Buffer();
                    all.begin(size);
                }

                @Override
                public void accept(int t) {
                    all.accept(t);
                }

                @Override
                void end() {
                    int[] a = all.all();
                    all = null;
                    Arrays.sort(a);
                    to.begin(a.length);
                    for (int t : a) {
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
        public Spliterator<?> sorted(Chunk all) {
            int[] a = ((Buffer) all).all();
            Arrays.parallelSort(a);
            return Spliterators.spliterator(a, Spliterator.ORDERED | Spliterator.IMMUTABLE);
        }
    }

    @Override
    public IntStream sorted() {
        return new IntPipe(this, 0, ORDERED | SORTED, has(SORTED) ? (next, shorts) -> next : new Sorted());
    }

    @Override
    public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<U>(this, SORTED | DISTINCT, 0, toObjects(mapper));
    }

    private static <U> Op toObjects(IntFunction<? extends U> mapper) {
        return (next, shorts) -> {
            @SuppressWarnings("unchecked")
            Sink.Ref<U> to = (Sink.Ref<U>) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    to.accept(mapper.apply(t));
                }
            };
        };
    }

    @Override
    public Stream<Integer> boxed() {
        return new RefPipe<Integer>(this, 0, 0, toObjects(Integer::valueOf));
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT | SIZED, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ints(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(int t) {
                    try (IntStream inner = mapper.apply(t)) {
                        pour(inner, to, shorts);
                    }
                }
            };
        });
    }

    /** The elements of an inner stream. */
    static void pour(IntStream inner, Sink.Ints to, boolean shorts) {
        if (inner == null) {
            return;
        }
        if (!shorts) {
            inner.sequential().forEach(to);
        } else {
            inner.sequential().allMatch(t -> {
                if (to.done()) {
                    return false;
                }
                to.accept(t);
                return !to.done();
            });
        }
    }

    @Override
    public IntStream mapMulti(IntMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT | SIZED, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ints(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(int t) {
                    mapper.accept(t, to);
                }
            };
        });
    }

    @Override
    public IntStream map(IntUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    to.accept(mapper.applyAsInt(t));
                }
            };
        });
    }

    @Override
    public LongStream mapToLong(IntToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    to.accept(mapper.applyAsLong(t));
                }
            };
        });
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    to.accept(mapper.applyAsDouble(t));
                }
            };
        });
    }

    @Override
    public LongStream asLongStream() {
        return new LongPipe(this, 0, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    to.accept(t);
                }
            };
        });
    }

    @Override
    public DoubleStream asDoubleStream() {
        return new DoublePipe(this, DISTINCT, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Ints(next) {
                @Override
                public void accept(int t) {
                    to.accept(t);
                }
            };
        });
    }

    @Override
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            run(() -> each(action), (a, b) -> a);
        } else if (before == null) {
            use();
            ((Spliterator.OfInt) take()).forEachRemaining(action);
        } else {
            inOrder(each(action));
        }
    }

    private static Sink each(IntConsumer action) {
        return new Sink.Ints(null) {
            @Override
            public void accept(int t) {
                action.accept(t);
            }
        };
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        Objects.requireNonNull(action);
        inOrder(each(action));
    }

    /** The terminal operations that fold. */
    private static final class Fold<R> extends Sink.Ints {
        private final ObjIntConsumer<R> accumulator;
        private final R result;

        Fold(R result, ObjIntConsumer<R> accumulator) {
            super(null);
            this.result = result;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(int t) {
            accumulator.accept(result, t);
        }
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return run(() -> new Fold<>(supplier.get(), accumulator), (a, b) -> {
            combiner.accept(a.result, b.result);
            return a;
        }).result;
    }

    /** A value that elements are folded into. */
    private static final class Reduction extends Sink.Ints {
        private final IntBinaryOperator op;
        private boolean any;
        private int value;

        Reduction(boolean any, int value, IntBinaryOperator op) {
            super(null);
            this.any = any;
            this.value = value;
            this.op = op;
        }

        @Override
        public void accept(int t) {
            if (any) {
                value = op.applyAsInt(value, t);
            } else {
                any = true;
                value = t;
            }
        }

        Reduction join(Reduction other) {
            if (other.any) {
                accept(other.value);
            }
            return this;
        }
    }

    @Override
    public int reduce(int identity, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        return run(() -> new Reduction(true, identity, op), Reduction::join).value;
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator op) {
        Objects.requireNonNull(op);
        Reduction r = run(() -> new Reduction(false, 0, op), Reduction::join);
        return r.any ? OptionalInt.of(r.value) : OptionalInt.empty();
    }

    @Override
    public int[] toArray() {
        return ((Buffer) gathered()).all();
    }

    private static final class Counter extends Sink.Ints {
        private long n;

        Counter() {
            super(null);
        }

        @Override
        public void accept(int t) {
            n++;
        }

        Counter join(Counter other) {
            n += other.n;
            return this;
        }
    }

    @Override
    public long count() {
        long known = knownSize();
        return known >= 0L ? known : run(Counter::new, Counter::join).n;
    }

    /** Done with the first element for which the predicate gives what is wanted. */
    private static final class Finder extends Sink.Ints {
        private final IntPredicate predicate;
        private final boolean wanted;
        private boolean found;
        private int value;

        Finder(IntPredicate predicate, boolean wanted) {
            super(null);
            this.predicate = predicate;
            this.wanted = wanted;
        }

        @Override
        public void accept(int t) {
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

    private boolean some(IntPredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        return search(() -> new Finder(predicate, wanted)) != null;
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
        Finder found = search(() -> new Finder(null, true));
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.value);
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
        return collect(IntSummaryStatistics::new, IntSummaryStatistics::accept, IntSummaryStatistics::combine);
    }
}
