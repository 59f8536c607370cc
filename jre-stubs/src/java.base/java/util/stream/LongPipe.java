package java.util.stream;

import java.util.Arrays;
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

/** A stream of {@code long}s. */
final class LongPipe extends Pipe<Long, LongStream> implements LongStream {
    LongPipe(Spliterator.OfLong s) {
        super(s, null, s.characteristics());
    }

    LongPipe(Supplier<? extends Spliterator.OfLong> later, int characteristics) {
        super(null, later, characteristics);
    }

    LongPipe(Pipe<?, ?> before, int clear, int set, Op op) {
        super(before, clear, set, op);
    }

    @Override
    LongStream self() {
        return this;
    }

    @Override
    void feed(Spliterator<?> s, Sink sink, boolean shorts) {
        Spliterator.OfLong of = (Spliterator.OfLong) s;
        LongConsumer to = (LongConsumer) sink;
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
        return ((Spliterator.OfLong) s).tryAdvance((LongConsumer) sink);
    }

    @Override
    Chunk chunk() {
        return new Buffer();
    }

    @Override
    Spliterator<?> wrapped(Part part) {
        return new Wrapped.OfLong(part);
    }

    /** An array that grows, and those that follow. */
    static final class Buffer extends Sink.Longs implements Chunk {
        private long[] a = {};
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
                a = new long[(int) expected];
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
        public void accept(long t) {
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
            Sink.Longs to = (Sink.Longs) sink;
            for (Buffer b = this; b != null; b = b.next) {
                for (int i = 0; i < b.size && !to.done(); i++) {
                    to.accept(b.a[i]);
                }
            }
        }

        long[] all() {
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
            long[] joined = new long[(int) total];
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
    public Spliterator.OfLong spliterator() {
        use();
        return (Spliterator.OfLong) (before == null ? take() : wrapped(part()));
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public LongStream unordered() {
        return has(ORDERED) ? new LongPipe(this, ORDERED, 0, (next, shorts) -> next) : this;
    }

    @Override
    public LongStream filter(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, SIZED, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Longs(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(long t) {
                    if (predicate.test(t)) {
                        to.accept(t);
                    }
                }
            };
        });
    }

    @Override
    public LongStream peek(LongConsumer action) {
        Objects.requireNonNull(action);
        return new LongPipe(this, 0, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Longs(next) {
                @Override
                public void accept(long t) {
                    action.accept(t);
                    to.accept(t);
                }
            };
        });
    }

    private LongStream slice(long skip, long limit) {
        return new LongPipe(this, 0, 0, new Op.Slice(skip, limit) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Longs to = (Sink.Longs) next;
                return new Sink.Longs(next) {
                    private long before = skip;
                    private long left = limit;

                    @Override
                    void begin(long size) {
                        super.begin(size(size));
                    }

                    @Override
                    public void accept(long t) {
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
    public LongStream limit(long maxSize) {
        return slice(0L, checkSize(maxSize));
    }

    @Override
    public LongStream skip(long n) {
        return checkSize(n) == 0 ? this : slice(n, Long.MAX_VALUE);
    }

    @Override
    public LongStream takeWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, SIZED, 0, new Op.Stateful(true) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Longs to = (Sink.Longs) next;
                return new Sink.Longs(next) {
                    private boolean take = true;

                    @Override
                    void begin(long size) {
                        super.begin(-1L);
                    }

                    @Override
                    public void accept(long t) {
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
    public LongStream dropWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipe(this, SIZED, 0, new Op.Stateful(false) {
            @Override
            public Sink wrap(Sink next, boolean shorts) {
                Sink.Longs to = (Sink.Longs) next;
                return new Sink.Longs(next) {
                    private boolean take;

                    @Override
                    void begin(long size) {
                        super.begin(-1L);
                    }

                    @Override
                    public void accept(long t) {
                        if (take || (take = !predicate.test(t))) {
                            to.accept(t);
                        }
                    }
                };
            }
        });
    }

    @Override
    public LongStream distinct() {
        return boxed().distinct().mapToLong(i -> i);
    }

    /** All elements, sorted. */
    private static final class Sorted extends Op.Stateful implements Forks.Sorting {
        Sorted() {
            super(false);
        }

        @Override
        public Sink wrap(Sink next, boolean shorts) {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Longs(next) {
                private Buffer all;

                @Override
                void begin(long size) {
                    all = new Buffer();
                    all.begin(size);
                }

                @Override
                public void accept(long t) {
                    all.accept(t);
                }

                @Override
                void end() {
                    long[] a = all.all();
                    all = null;
                    Arrays.sort(a);
                    to.begin(a.length);
                    for (long t : a) {
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
            long[] a = ((Buffer) all).all();
            Arrays.parallelSort(a);
            return Spliterators.spliterator(a, Spliterator.ORDERED | Spliterator.IMMUTABLE);
        }
    }

    @Override
    public LongStream sorted() {
        return new LongPipe(this, 0, ORDERED | SORTED, has(SORTED) ? (next, shorts) -> next : new Sorted());
    }

    @Override
    public <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return new RefPipe<U>(this, SORTED | DISTINCT, 0, toObjects(mapper));
    }

    private static <U> Op toObjects(LongFunction<? extends U> mapper) {
        return (next, shorts) -> {
            @SuppressWarnings("unchecked")
            Sink.Ref<U> to = (Sink.Ref<U>) next;
            return new Sink.Longs(next) {
                @Override
                public void accept(long t) {
                    to.accept(mapper.apply(t));
                }
            };
        };
    }

    @Override
    public Stream<Long> boxed() {
        return new RefPipe<Long>(this, 0, 0, toObjects(Long::valueOf));
    }

    @Override
    public LongStream flatMap(LongFunction<? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT | SIZED, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Longs(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(long t) {
                    try (LongStream inner = mapper.apply(t)) {
                        pour(inner, to, shorts);
                    }
                }
            };
        });
    }

    /** The elements of an inner stream. */
    static void pour(LongStream inner, Sink.Longs to, boolean shorts) {
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
    public LongStream mapMulti(LongMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT | SIZED, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Longs(next) {
                @Override
                void begin(long size) {
                    super.begin(-1L);
                }

                @Override
                public void accept(long t) {
                    mapper.accept(t, to);
                }
            };
        });
    }

    @Override
    public IntStream mapToInt(LongToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Ints to = (Sink.Ints) next;
            return new Sink.Longs(next) {
                @Override
                public void accept(long t) {
                    to.accept(mapper.applyAsInt(t));
                }
            };
        });
    }

    @Override
    public LongStream map(LongUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Longs to = (Sink.Longs) next;
            return new Sink.Longs(next) {
                @Override
                public void accept(long t) {
                    to.accept(mapper.applyAsLong(t));
                }
            };
        });
    }

    @Override
    public DoubleStream mapToDouble(LongToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipe(this, SORTED | DISTINCT, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Longs(next) {
                @Override
                public void accept(long t) {
                    to.accept(mapper.applyAsDouble(t));
                }
            };
        });
    }

    @Override
    public DoubleStream asDoubleStream() {
        return new DoublePipe(this, DISTINCT, 0, (next, shorts) -> {
            Sink.Doubles to = (Sink.Doubles) next;
            return new Sink.Longs(next) {
                @Override
                public void accept(long t) {
                    to.accept(t);
                }
            };
        });
    }

    @Override
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            run(() -> each(action), (a, b) -> a);
        } else if (before == null) {
            use();
            ((Spliterator.OfLong) take()).forEachRemaining(action);
        } else {
            inOrder(each(action));
        }
    }

    private static Sink each(LongConsumer action) {
        return new Sink.Longs(null) {
            @Override
            public void accept(long t) {
                action.accept(t);
            }
        };
    }

    @Override
    public void forEachOrdered(LongConsumer action) {
        Objects.requireNonNull(action);
        inOrder(each(action));
    }

    /** The terminal operations that fold. */
    private static final class Fold<R> extends Sink.Longs {
        private final ObjLongConsumer<R> accumulator;
        private final R result;

        Fold(R result, ObjLongConsumer<R> accumulator) {
            super(null);
            this.result = result;
            this.accumulator = accumulator;
        }

        @Override
        public void accept(long t) {
            accumulator.accept(result, t);
        }
    }

    @Override
    public <R> R collect(
            Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return run(() -> new Fold<>(supplier.get(), accumulator), (a, b) -> {
            combiner.accept(a.result, b.result);
            return a;
        }).result;
    }

    /** A value that elements are folded into. */
    private static final class Reduction extends Sink.Longs {
        private final LongBinaryOperator op;
        private boolean any;
        private long value;

        Reduction(boolean any, long value, LongBinaryOperator op) {
            super(null);
            this.any = any;
            this.value = value;
            this.op = op;
        }

        @Override
        public void accept(long t) {
            if (any) {
                value = op.applyAsLong(value, t);
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
    public long reduce(long identity, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        return run(() -> new Reduction(true, identity, op), Reduction::join).value;
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator op) {
        Objects.requireNonNull(op);
        Reduction r = run(() -> new Reduction(false, 0, op), Reduction::join);
        return r.any ? OptionalLong.of(r.value) : OptionalLong.empty();
    }

    @Override
    public long[] toArray() {
        return ((Buffer) gathered()).all();
    }

    private static final class Counter extends Sink.Longs {
        private long n;

        Counter() {
            super(null);
        }

        @Override
        public void accept(long t) {
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
    private static final class Finder extends Sink.Longs {
        private final LongPredicate predicate;
        private final boolean wanted;
        private boolean found;
        private long value;

        Finder(LongPredicate predicate, boolean wanted) {
            super(null);
            this.predicate = predicate;
            this.wanted = wanted;
        }

        @Override
        public void accept(long t) {
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

    private boolean some(LongPredicate predicate, boolean wanted) {
        Objects.requireNonNull(predicate);
        return search(() -> new Finder(predicate, wanted)) != null;
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
        Finder found = search(() -> new Finder(null, true));
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.value);
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
        return collect(LongSummaryStatistics::new, LongSummaryStatistics::accept, LongSummaryStatistics::combine);
    }
}
