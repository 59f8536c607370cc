package java.util.stream;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
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

/** A stream of {@code double}s. */
final class DoublePipe extends Pipe<Double, DoubleStream> implements DoubleStream {
    DoublePipe(Spliterator.OfDouble s) {
        super(s, null, s.characteristics());
    }

    DoublePipe(Supplier<? extends Spliterator.OfDouble> later, int characteristics) {
        super(null, later, characteristics);
    }

    DoublePipe(Pipe<?, ?> before, int clear, int set, Op op) {
        super(before, clear, set, op);
    }

    @Override
    DoubleStream self() {
        return this;
    }

    @Override
    void feed(Spliterator<?> s, Sink sink, boolean shorts) {
        Spliterator.OfDouble of = (Spliterator.OfDouble) s;
        DoubleConsumer to = (DoubleConsumer) sink;
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
        return ((Spliterator.OfDouble) s).tryAdvance((DoubleConsumer) sink);
    }

    @Override
    Chunk chunk() {
        return new Buffer();
    }

    @Override
    Spliterator<?> wrapped(Part part) {
        return new Wrapped.OfDouble(part);
    }

    /** An array that grows, and those that follow. */
    static final class Buffer extends Sink.Doubles implements Chunk {
        private double[] a = {};
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
                a = new double[(int) expected];
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
        public void accept(double t) {
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
            Sink.Doubles to = (Sink.Doubles) sink;
            for (Buffer b = this; b != null; b = b.next) {
                for (int i = 0; i < b.size && !to.done(); i++) {
                    to.accept(b.a[i]);
                }
            }
        }

        double[] all() {
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
            double[] joined = new double[(int) total];
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
    public Spliterator.OfDouble spliterator() {
        use();
        return (Spliterator.OfDouble) (before == null ? take() : wrapped(part()));
    }

    @Override
    public PrimitiveIterator.OfDouble iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public DoubleStream unordered() {
        return has(ORDERED) ? new DoublePipe(this, ORDERED, 0, (next, shorts) -> next) : this;
    }

    @Override
    public DoubleStream filter(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, SIZED, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Doubles(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(double t) {
                    if (predicate.test(t)) {
                        to.accept(t);
                    }
                }
            };
        });
    }

    @Override
    public DoubleStream peek(DoubleConsumer action) {
        Objects.requireNonNull(action);
        return new DoublePipe(this, 0, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Doubles(next) {
                @Override
                public void accept(double t) {
                    action.accept(t);
                    to.accept(t);
                }
            };
        });
    }

    private DoubleStream slice(long skip, long limit) {
        return new DoublePipe(this, 0, 0, new Op.Slice(skip, limit) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Doubles to = (Sink.Doubles) next;
                return new Sink.Doubles(next) {
                    private long before = skip;
                    private long left = limit;

                    @Override
                    void begin(long size) {
                        super.begin(size(size));
                    }

                    @Override
                    public void accept(double t) {
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
    public DoubleStream limit(long maxSize) {
        return slice(0L, checkSize(maxSize));
    }

    @Override
    public DoubleStream skip(long n) {
        return checkSize(n) == 0 ? this : slice(n, Long.MAX_VALUE);
    }

    @Override
    public DoubleStream takeWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, SIZED, 0, new Op.Stateful(true) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Doubles to = (Sink.Doubles) next;
                return new Sink.Doubles(next) {
                    private boolean take = true;

                    @Override
                    void begin(long size) {
                        super.begin(-1L);
                    }

                    @Override
                    public void accept(double t) {
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
    public DoubleStream dropWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipe(this, SIZED, 0, new Op.Stateful(false) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Doubles to = (Sink.Doubles) next;
                return new Sink.Doubles(next) {
                    private boolean take;

                    @Override
                    void begin(long size) {
                        super.begin(-1L);
                    }

                    @Override
                    public void accept(double t) {
                        if (take || (take = !predicate.test(t))) {
                            to.accept(t);
                        }
                    }
                };
            }
        });
    }

    @Override
    public DoubleStream distinct() {
        return boxed().distinct().mapToDouble(i -> i);
    }

    /** All elements, sorted. */
    private static final class Sorted extends Op.Stateful implements Forks.Sorting {
        Sorted() {
            super(false);
        }

        @Override
        public Sink wrap(Sink next, boolean shorts) {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Doubles(next) {
                private Buffer all;

                @Override
                void begin(long size) {
                    all = new Buffer();
                    all.begin(size);
                }

                @Override
                public void accept(double t) {
                    all.accept(t);
                }

                @Override
                void end() {
                    double[] a = all.all();
                    all = null;
                    Arrays.sort(a);
                    to.begin(a.length);
                    for (double t : a) {
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
            double[] a = ((Buffer) all).all();
            Arrays.parallelSort(a);
            return Spliterators.spliterator(a, Spliterator.ORDERED | Spliterator.IMMUTABLE);
        }
    }

    @Override
    public DoubleStream sorted() {
        return new DoublePipe(this, 0, ORDERED | SORTED, has(SORTED) ? (next, shorts) -> next : new Sorted());
    }

    @Override
    public <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<U>(this, SORTED | DISTINCT, 0, toObjects(mapper));
    }

    private static <U> Op toObjects(DoubleFunction<? extends U> mapper) {
        return (next, shorts) -> {
            @SuppressWarnings("unchecked")
            Sink.Ref<U> to = (Sink.Ref<U>) next;
            return new Sink.Doubles(next) {
                @Override
                public void accept(double t) {
                    to.accept(mapper.apply(t));
                }
            };
        };
    }

    @Override
    public Stream<Double> boxed() {
        return new RefPipe<Double>(this, 0, 0, toObjects(Double::valueOf));
    }

    @Override
    public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT | SIZED, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Doubles(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(double t) {
                    try (DoubleStream inner = mapper.apply(t)) {
                        pour(inner, to, shorts);
                    }
                }
            };
        });
    }

    /** The elements of an inner stream. */
    static void pour(DoubleStream inner, Sink.Doubles to, boolean shorts) {
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
    public DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT | SIZED, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Doubles(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(double t) {
                    mapper.accept(t, to);
                }
            };
        });
    }

    @Override
    public IntStream mapToInt(DoubleToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Doubles(next) {
                @Override
                public void accept(double t) {
                    to.accept(mapper.applyAsInt(t));
                }
            };
        });
    }

    @Override
    public LongStream mapToLong(DoubleToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Doubles(next) {
                @Override
                public void accept(double t) {
                    to.accept(mapper.applyAsLong(t));
                }
            };
        });
    }

    @Override
    public DoubleStream map(DoubleUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Doubles(next) {
                @Override
                public void accept(double t) {
                    to.accept(mapper.applyAsDouble(t));
                }
            };
        });
    }

    @Override
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            run(() -> each(action), (a, b) -> a);
        } else if (before == null) {
            use();
            ((Spliterator.OfDouble) take()).forEachRemaining(action);
        } else {
            inOrder(each(action));
        }
    }

    private static Sink each(DoubleConsumer action) {
        return new Sink.Doubles(null) {
            @Override
            public void accept(double t) {
                action.accept(t);
            }
        };
    }

    @Override
    public void forEachOrdered(DoubleConsumer action) {
        Objects.requireNonNull(action);
        inOrder(each(action));
    }

    /** The terminal operations that fold. */
    private static final class Fold<R> extends Sink.Doubles {
        private final ObjDoubleConsumer<R> accumulator;
        private final R result;

        Fold(R result, ObjDoubleConsumer<R> accumulator) {
            super(null);
            this.result = result;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(double t) {
            accumulator.accept(result, t);
        }
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return run(() -> new Fold<>(supplier.get(), accumulator), (a, b) -> {
            combiner.accept(a.result, b.result);
            return a;
        }).result;
    }

    /** A value that elements are folded into. */
    private static final class Reduction extends Sink.Doubles {
        private final DoubleBinaryOperator op;
        private boolean any;
        private double value;

        Reduction(boolean any, double value, DoubleBinaryOperator op) {
            super(null);
            this.any = any;
            this.value = value;
            this.op = op;
        }

        @Override
        public void accept(double t) {
            if (any) {
                value = op.applyAsDouble(value, t);
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
    public double reduce(double identity, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        return run(() -> new Reduction(true, identity, op), Reduction::join).value;
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        Reduction r = run(() -> new Reduction(false, 0, op), Reduction::join);
        return r.any ? OptionalDouble.of(r.value) : OptionalDouble.empty();
    }

    @Override
    public double[] toArray() {
        return ((Buffer) gathered()).all();
    }

    private static final class Counter extends Sink.Doubles {
        private long n;

        Counter() {
            super(null);
        }

        @Override
        public void accept(double t) {
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
    private static final class Finder extends Sink.Doubles {
        private final DoublePredicate predicate;
        private final boolean wanted;
        private boolean found;
        private double value;

        Finder(DoublePredicate predicate, boolean wanted) {
            super(null);
            this.predicate = predicate;
            this.wanted = wanted;
        }

        @Override
        public void accept(double t) {
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

    private boolean some(DoublePredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        return search(() -> new Finder(predicate, wanted)) != null;
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
        Finder found = search(() -> new Finder(null, true));
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.value);
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
        return collect(DoubleSummaryStatistics::new, DoubleSummaryStatistics::accept, DoubleSummaryStatistics::combine);
    }
}
