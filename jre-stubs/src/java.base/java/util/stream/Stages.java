package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Spliterators over spliterators: one per intermediate operation. None of them splits. */
final class Stages {
    private static final int KEPT = Spliterator.SIZED | Spliterator.ORDERED;

    private Stages() {
    }

    static int sized(Spliterator<?> s) {
        return s.characteristics() & KEPT;
    }

    static int unsized(Spliterator<?> s) {
        return s.characteristics() & Spliterator.ORDERED;
    }

    abstract static class Of<T> implements Spliterator<T> {
        private final Spliterator<?> source;
        private final int characteristics;

        Of(Spliterator<?> source, int characteristics) {
            this.source = source;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return source == null ? Long.MAX_VALUE : source.estimateSize();
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    static <T> Spliterator<T> filter(Spliterator<T> s, Predicate<? super T> p) {
        return new Of<>(s, unsized(s)) {
            private boolean passed;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                passed = false;
                while (!passed) {
                    boolean more = s.tryAdvance(t -> {
                        if (p.test(t)) {
                            passed = true;
                            action.accept(t);
                        }
                    });
                    if (!more) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                s.forEachRemaining(t -> {
                    if (p.test(t)) {
                        action.accept(t);
                    }
                });
            }
        };
    }

    static <T> Spliterator<T> peek(Spliterator<T> s, Consumer<? super T> seen) {
        return new Of<>(s, sized(s)) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                return s.tryAdvance(t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                s.forEachRemaining(t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }
        };
    }

    static <T> Spliterator<T> limit(Spliterator<T> s, long n) {
        return new Of<>(s, sized(s)) {
            private long left = n;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                if (left <= 0) {
                    return false;
                }
                left--;
                return s.tryAdvance(action);
            }

            @Override
            public long estimateSize() {
                return Math.min(left, s.estimateSize());
            }
        };
    }

    static <T> Spliterator<T> skip(Spliterator<T> s, long n) {
        return new Of<>(s, sized(s)) {
            private long left = n;

            private void drop() {
                while (left > 0) {
                    left--;
                    if (!s.tryAdvance(t -> { })) {
                        left = 0;
                    }
                }
            }

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                drop();
                return s.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                drop();
                s.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = s.estimateSize();
                return size == Long.MAX_VALUE ? size : Math.max(0, size - left);
            }
        };
    }

    static <T> Spliterator<T> takeWhile(Spliterator<T> s, Predicate<? super T> p) {
        return new Of<>(s, unsized(s)) {
            private boolean done;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                return !done
                        && s.tryAdvance(t -> {
                            if (p.test(t)) {
                                action.accept(t);
                            } else {
                                done = true;
                            }
                        })
                        && !done;
            }
        };
    }

    static <T> Spliterator<T> dropWhile(Spliterator<T> s, Predicate<? super T> p) {
        return new Of<>(s, unsized(s)) {
            private boolean started;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                while (!started) {
                    boolean more = s.tryAdvance(t -> {
                        if (!p.test(t)) {
                            started = true;
                            action.accept(t);
                        }
                    });
                    if (!more || started) {
                        return more;
                    }
                }
                return s.tryAdvance(action);
            }
        };
    }

    static <T> Spliterator<T> concat(Spliterator<T> a, Spliterator<T> b) {
        boolean sized = a.getExactSizeIfKnown() >= 0 && b.getExactSizeIfKnown() >= 0
                && a.estimateSize() + b.estimateSize() >= 0;
        return new Of<>(null, Spliterator.ORDERED | (sized ? Spliterator.SIZED : 0)) {
            private boolean second;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                if (!second) {
                    if (a.tryAdvance(action)) {
                        return true;
                    }
                    second = true;
                }
                return b.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                if (!second) {
                    second = true;
                    a.forEachRemaining(action);
                }
                b.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = a.estimateSize() + b.estimateSize();
                return size < 0 ? Long.MAX_VALUE : size;
            }
        };
    }

    static <T> Spliterator<T> later(Supplier<? extends Spliterator<T>> supplier, int characteristics) {
        return new Of<>(null, characteristics) {
            private Spliterator<T> s;

            private Spliterator<T> source() {
                if (s == null) {
                    s = supplier.get();
                }
                return s;
            }

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                return source().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                source().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return source().estimateSize();
            }
        };
    }

    static <T> Spliterator<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> next) {
        return new Of<>(null, Spliterator.ORDERED | Spliterator.IMMUTABLE) {
            private T now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                if (done) {
                    return false;
                }
                if (started) {
                    now = next.apply(now);
                }
                started = true;
                if (hasNext != null && !hasNext.test(now)) {
                    done = true;
                    return false;
                }
                action.accept(now);
                return true;
            }
        };
    }

    static <T> Spliterator<T> generate(Supplier<? extends T> supplier) {
        return new Of<>(null, Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                action.accept(supplier.get());
                return true;
            }
        };
    }

    static <T> Spliterator<T> sorted(Spliterator<T> s, Comparator<? super T> order) {
        return new Of<>(s, s.characteristics() & Spliterator.SIZED | Spliterator.ORDERED) {
            private Spliterator<T> sorted;

            private Spliterator<T> sorted() {
                if (sorted == null) {
                    ArrayList<T> all = new ArrayList<>();
                    s.forEachRemaining(all::add);
                    @SuppressWarnings("unchecked")
                    T[] a = (T[]) all.toArray();
                    Arrays.sort(a, order);
                    sorted = Spliterators.spliterator(a, Spliterator.ORDERED);
                }
                return sorted;
            }

            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                return sorted().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                sorted().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return sorted == null ? s.estimateSize() : sorted.estimateSize();
            }
        };
    }

    abstract static class OfInt implements Spliterator.OfInt {
        private final Spliterator<?> source;
        private final int characteristics;

        OfInt(Spliterator<?> source, int characteristics) {
            this.source = source;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return source == null ? Long.MAX_VALUE : source.estimateSize();
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    static Spliterator.OfInt filter(Spliterator.OfInt s, IntPredicate p) {
        return new OfInt(s, unsized(s)) {
            private boolean passed;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                passed = false;
                while (!passed) {
                    boolean more = s.tryAdvance((IntConsumer) t -> {
                        if (p.test(t)) {
                            passed = true;
                            action.accept(t);
                        }
                    });
                    if (!more) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                s.forEachRemaining((IntConsumer) t -> {
                    if (p.test(t)) {
                        action.accept(t);
                    }
                });
            }
        };
    }

    static Spliterator.OfInt peek(Spliterator.OfInt s, IntConsumer seen) {
        return new OfInt(s, sized(s)) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                return s.tryAdvance((IntConsumer) t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                s.forEachRemaining((IntConsumer) t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }
        };
    }

    static Spliterator.OfInt limit(Spliterator.OfInt s, long n) {
        return new OfInt(s, sized(s)) {
            private long left = n;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                if (left <= 0) {
                    return false;
                }
                left--;
                return s.tryAdvance(action);
            }

            @Override
            public long estimateSize() {
                return Math.min(left, s.estimateSize());
            }
        };
    }

    static Spliterator.OfInt skip(Spliterator.OfInt s, long n) {
        return new OfInt(s, sized(s)) {
            private long left = n;

            private void drop() {
                while (left > 0) {
                    left--;
                    if (!s.tryAdvance((IntConsumer) t -> { })) {
                        left = 0;
                    }
                }
            }

            @Override
            public boolean tryAdvance(IntConsumer action) {
                drop();
                return s.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                drop();
                s.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = s.estimateSize();
                return size == Long.MAX_VALUE ? size : Math.max(0, size - left);
            }
        };
    }

    static Spliterator.OfInt takeWhile(Spliterator.OfInt s, IntPredicate p) {
        return new OfInt(s, unsized(s)) {
            private boolean done;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                return !done
                        && s.tryAdvance((IntConsumer) t -> {
                            if (p.test(t)) {
                                action.accept(t);
                            } else {
                                done = true;
                            }
                        })
                        && !done;
            }
        };
    }

    static Spliterator.OfInt dropWhile(Spliterator.OfInt s, IntPredicate p) {
        return new OfInt(s, unsized(s)) {
            private boolean started;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                while (!started) {
                    boolean more = s.tryAdvance((IntConsumer) t -> {
                        if (!p.test(t)) {
                            started = true;
                            action.accept(t);
                        }
                    });
                    if (!more || started) {
                        return more;
                    }
                }
                return s.tryAdvance(action);
            }
        };
    }

    static Spliterator.OfInt concat(Spliterator.OfInt a, Spliterator.OfInt b) {
        boolean sized = a.getExactSizeIfKnown() >= 0 && b.getExactSizeIfKnown() >= 0
                && a.estimateSize() + b.estimateSize() >= 0;
        return new OfInt(null, Spliterator.ORDERED | (sized ? Spliterator.SIZED : 0)) {
            private boolean second;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                if (!second) {
                    if (a.tryAdvance(action)) {
                        return true;
                    }
                    second = true;
                }
                return b.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                if (!second) {
                    second = true;
                    a.forEachRemaining(action);
                }
                b.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = a.estimateSize() + b.estimateSize();
                return size < 0 ? Long.MAX_VALUE : size;
            }
        };
    }

    static Spliterator.OfInt laterInt(Supplier<? extends Spliterator.OfInt> supplier, int characteristics) {
        return new OfInt(null, characteristics) {
            private Spliterator.OfInt s;

            private Spliterator.OfInt source() {
                if (s == null) {
                    s = supplier.get();
                }
                return s;
            }

            @Override
            public boolean tryAdvance(IntConsumer action) {
                return source().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                source().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return source().estimateSize();
            }
        };
    }

    static Spliterator.OfInt iterate(int seed, IntPredicate hasNext, IntUnaryOperator next) {
        return new OfInt(null, Spliterator.ORDERED | Spliterator.IMMUTABLE) {
            private int now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                if (done) {
                    return false;
                }
                if (started) {
                    now = next.applyAsInt(now);
                }
                started = true;
                if (hasNext != null && !hasNext.test(now)) {
                    done = true;
                    return false;
                }
                action.accept(now);
                return true;
            }
        };
    }

    static Spliterator.OfInt generate(IntSupplier supplier) {
        return new OfInt(null, Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                action.accept(supplier.getAsInt());
                return true;
            }
        };
    }

    static Spliterator.OfInt sorted(Spliterator.OfInt s) {
        return new OfInt(s, s.characteristics() & Spliterator.SIZED | Spliterator.ORDERED) {
            private Spliterator.OfInt sorted;

            private Spliterator.OfInt sorted() {
                if (sorted == null) {
                    int[] a = new IntPipe(s).toArray();
                    Arrays.sort(a);
                    sorted = Spliterators.spliterator(a, Spliterator.ORDERED);
                }
                return sorted;
            }

            @Override
            public boolean tryAdvance(IntConsumer action) {
                return sorted().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                sorted().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return sorted == null ? s.estimateSize() : sorted.estimateSize();
            }
        };
    }

    static final class IntRange extends OfInt {
        private int from;
        private final int to;
        /** The upper bound itself is still to come. */
        private boolean last;

        IntRange(int from, int to, boolean closed) {
            super(null, Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED
                    | Spliterator.IMMUTABLE | Spliterator.NONNULL | Spliterator.DISTINCT);
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
    }

    abstract static class OfLong implements Spliterator.OfLong {
        private final Spliterator<?> source;
        private final int characteristics;

        OfLong(Spliterator<?> source, int characteristics) {
            this.source = source;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return source == null ? Long.MAX_VALUE : source.estimateSize();
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    static Spliterator.OfLong filter(Spliterator.OfLong s, LongPredicate p) {
        return new OfLong(s, unsized(s)) {
            private boolean passed;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                passed = false;
                while (!passed) {
                    boolean more = s.tryAdvance((LongConsumer) t -> {
                        if (p.test(t)) {
                            passed = true;
                            action.accept(t);
                        }
                    });
                    if (!more) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                s.forEachRemaining((LongConsumer) t -> {
                    if (p.test(t)) {
                        action.accept(t);
                    }
                });
            }
        };
    }

    static Spliterator.OfLong peek(Spliterator.OfLong s, LongConsumer seen) {
        return new OfLong(s, sized(s)) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                return s.tryAdvance((LongConsumer) t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                s.forEachRemaining((LongConsumer) t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }
        };
    }

    static Spliterator.OfLong limit(Spliterator.OfLong s, long n) {
        return new OfLong(s, sized(s)) {
            private long left = n;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                if (left <= 0) {
                    return false;
                }
                left--;
                return s.tryAdvance(action);
            }

            @Override
            public long estimateSize() {
                return Math.min(left, s.estimateSize());
            }
        };
    }

    static Spliterator.OfLong skip(Spliterator.OfLong s, long n) {
        return new OfLong(s, sized(s)) {
            private long left = n;

            private void drop() {
                while (left > 0) {
                    left--;
                    if (!s.tryAdvance((LongConsumer) t -> { })) {
                        left = 0;
                    }
                }
            }

            @Override
            public boolean tryAdvance(LongConsumer action) {
                drop();
                return s.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                drop();
                s.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = s.estimateSize();
                return size == Long.MAX_VALUE ? size : Math.max(0, size - left);
            }
        };
    }

    static Spliterator.OfLong takeWhile(Spliterator.OfLong s, LongPredicate p) {
        return new OfLong(s, unsized(s)) {
            private boolean done;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                return !done
                        && s.tryAdvance((LongConsumer) t -> {
                            if (p.test(t)) {
                                action.accept(t);
                            } else {
                                done = true;
                            }
                        })
                        && !done;
            }
        };
    }

    static Spliterator.OfLong dropWhile(Spliterator.OfLong s, LongPredicate p) {
        return new OfLong(s, unsized(s)) {
            private boolean started;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                while (!started) {
                    boolean more = s.tryAdvance((LongConsumer) t -> {
                        if (!p.test(t)) {
                            started = true;
                            action.accept(t);
                        }
                    });
                    if (!more || started) {
                        return more;
                    }
                }
                return s.tryAdvance(action);
            }
        };
    }

    static Spliterator.OfLong concat(Spliterator.OfLong a, Spliterator.OfLong b) {
        boolean sized = a.getExactSizeIfKnown() >= 0 && b.getExactSizeIfKnown() >= 0
                && a.estimateSize() + b.estimateSize() >= 0;
        return new OfLong(null, Spliterator.ORDERED | (sized ? Spliterator.SIZED : 0)) {
            private boolean second;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                if (!second) {
                    if (a.tryAdvance(action)) {
                        return true;
                    }
                    second = true;
                }
                return b.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                if (!second) {
                    second = true;
                    a.forEachRemaining(action);
                }
                b.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = a.estimateSize() + b.estimateSize();
                return size < 0 ? Long.MAX_VALUE : size;
            }
        };
    }

    static Spliterator.OfLong laterLong(Supplier<? extends Spliterator.OfLong> supplier, int characteristics) {
        return new OfLong(null, characteristics) {
            private Spliterator.OfLong s;

            private Spliterator.OfLong source() {
                if (s == null) {
                    s = supplier.get();
                }
                return s;
            }

            @Override
            public boolean tryAdvance(LongConsumer action) {
                return source().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                source().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return source().estimateSize();
            }
        };
    }

    static Spliterator.OfLong iterate(long seed, LongPredicate hasNext, LongUnaryOperator next) {
        return new OfLong(null, Spliterator.ORDERED | Spliterator.IMMUTABLE) {
            private long now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                if (done) {
                    return false;
                }
                if (started) {
                    now = next.applyAsLong(now);
                }
                started = true;
                if (hasNext != null && !hasNext.test(now)) {
                    done = true;
                    return false;
                }
                action.accept(now);
                return true;
            }
        };
    }

    static Spliterator.OfLong generate(LongSupplier supplier) {
        return new OfLong(null, Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                action.accept(supplier.getAsLong());
                return true;
            }
        };
    }

    static Spliterator.OfLong sorted(Spliterator.OfLong s) {
        return new OfLong(s, s.characteristics() & Spliterator.SIZED | Spliterator.ORDERED) {
            private Spliterator.OfLong sorted;

            private Spliterator.OfLong sorted() {
                if (sorted == null) {
                    long[] a = new LongPipe(s).toArray();
                    Arrays.sort(a);
                    sorted = Spliterators.spliterator(a, Spliterator.ORDERED);
                }
                return sorted;
            }

            @Override
            public boolean tryAdvance(LongConsumer action) {
                return sorted().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                sorted().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return sorted == null ? s.estimateSize() : sorted.estimateSize();
            }
        };
    }

    static final class LongRange extends OfLong {
        private long from;
        private final long to;
        /** The upper bound itself is still to come. */
        private boolean last;

        LongRange(long from, long to, boolean closed) {
            super(null, Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED
                    | Spliterator.IMMUTABLE | Spliterator.NONNULL | Spliterator.DISTINCT);
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
            return (from < to ? (long) to - from : 0) + (last ? 1 : 0);
        }
    }

    abstract static class OfDouble implements Spliterator.OfDouble {
        private final Spliterator<?> source;
        private final int characteristics;

        OfDouble(Spliterator<?> source, int characteristics) {
            this.source = source;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return source == null ? Long.MAX_VALUE : source.estimateSize();
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    static Spliterator.OfDouble filter(Spliterator.OfDouble s, DoublePredicate p) {
        return new OfDouble(s, unsized(s)) {
            private boolean passed;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                passed = false;
                while (!passed) {
                    boolean more = s.tryAdvance((DoubleConsumer) t -> {
                        if (p.test(t)) {
                            passed = true;
                            action.accept(t);
                        }
                    });
                    if (!more) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                s.forEachRemaining((DoubleConsumer) t -> {
                    if (p.test(t)) {
                        action.accept(t);
                    }
                });
            }
        };
    }

    static Spliterator.OfDouble peek(Spliterator.OfDouble s, DoubleConsumer seen) {
        return new OfDouble(s, sized(s)) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return s.tryAdvance((DoubleConsumer) t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                s.forEachRemaining((DoubleConsumer) t -> {
                    seen.accept(t);
                    action.accept(t);
                });
            }
        };
    }

    static Spliterator.OfDouble limit(Spliterator.OfDouble s, long n) {
        return new OfDouble(s, sized(s)) {
            private long left = n;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                if (left <= 0) {
                    return false;
                }
                left--;
                return s.tryAdvance(action);
            }

            @Override
            public long estimateSize() {
                return Math.min(left, s.estimateSize());
            }
        };
    }

    static Spliterator.OfDouble skip(Spliterator.OfDouble s, long n) {
        return new OfDouble(s, sized(s)) {
            private long left = n;

            private void drop() {
                while (left > 0) {
                    left--;
                    if (!s.tryAdvance((DoubleConsumer) t -> { })) {
                        left = 0;
                    }
                }
            }

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                drop();
                return s.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                drop();
                s.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = s.estimateSize();
                return size == Long.MAX_VALUE ? size : Math.max(0, size - left);
            }
        };
    }

    static Spliterator.OfDouble takeWhile(Spliterator.OfDouble s, DoublePredicate p) {
        return new OfDouble(s, unsized(s)) {
            private boolean done;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return !done
                        && s.tryAdvance((DoubleConsumer) t -> {
                            if (p.test(t)) {
                                action.accept(t);
                            } else {
                                done = true;
                            }
                        })
                        && !done;
            }
        };
    }

    static Spliterator.OfDouble dropWhile(Spliterator.OfDouble s, DoublePredicate p) {
        return new OfDouble(s, unsized(s)) {
            private boolean started;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                while (!started) {
                    boolean more = s.tryAdvance((DoubleConsumer) t -> {
                        if (!p.test(t)) {
                            started = true;
                            action.accept(t);
                        }
                    });
                    if (!more || started) {
                        return more;
                    }
                }
                return s.tryAdvance(action);
            }
        };
    }

    static Spliterator.OfDouble concat(Spliterator.OfDouble a, Spliterator.OfDouble b) {
        boolean sized = a.getExactSizeIfKnown() >= 0 && b.getExactSizeIfKnown() >= 0
                && a.estimateSize() + b.estimateSize() >= 0;
        return new OfDouble(null, Spliterator.ORDERED | (sized ? Spliterator.SIZED : 0)) {
            private boolean second;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                if (!second) {
                    if (a.tryAdvance(action)) {
                        return true;
                    }
                    second = true;
                }
                return b.tryAdvance(action);
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                if (!second) {
                    second = true;
                    a.forEachRemaining(action);
                }
                b.forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                long size = a.estimateSize() + b.estimateSize();
                return size < 0 ? Long.MAX_VALUE : size;
            }
        };
    }

    static Spliterator.OfDouble laterDouble(Supplier<? extends Spliterator.OfDouble> supplier, int characteristics) {
        return new OfDouble(null, characteristics) {
            private Spliterator.OfDouble s;

            private Spliterator.OfDouble source() {
                if (s == null) {
                    s = supplier.get();
                }
                return s;
            }

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return source().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                source().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return source().estimateSize();
            }
        };
    }

    static Spliterator.OfDouble iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
        return new OfDouble(null, Spliterator.ORDERED | Spliterator.IMMUTABLE) {
            private double now = seed;
            private boolean started;
            private boolean done;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                if (done) {
                    return false;
                }
                if (started) {
                    now = next.applyAsDouble(now);
                }
                started = true;
                if (hasNext != null && !hasNext.test(now)) {
                    done = true;
                    return false;
                }
                action.accept(now);
                return true;
            }
        };
    }

    static Spliterator.OfDouble generate(DoubleSupplier supplier) {
        return new OfDouble(null, Spliterator.IMMUTABLE) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                action.accept(supplier.getAsDouble());
                return true;
            }
        };
    }

    static Spliterator.OfDouble sorted(Spliterator.OfDouble s) {
        return new OfDouble(s, s.characteristics() & Spliterator.SIZED | Spliterator.ORDERED) {
            private Spliterator.OfDouble sorted;

            private Spliterator.OfDouble sorted() {
                if (sorted == null) {
                    double[] a = new DoublePipe(s).toArray();
                    Arrays.sort(a);
                    sorted = Spliterators.spliterator(a, Spliterator.ORDERED);
                }
                return sorted;
            }

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return sorted().tryAdvance(action);
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                sorted().forEachRemaining(action);
            }

            @Override
            public long estimateSize() {
                return sorted == null ? s.estimateSize() : sorted.estimateSize();
            }
        };
    }

    static <T, R> Spliterator<R> map(Spliterator<T> s, Function<? super T, ? extends R> f) {
        return new Of<>(s, sized(s)) {
            @Override
            public boolean tryAdvance(Consumer<? super R> action) {
                return s.tryAdvance(t -> action.accept(f.apply(t)));
            }

            @Override
            public void forEachRemaining(Consumer<? super R> action) {
                s.forEachRemaining(t -> action.accept(f.apply(t)));
            }
        };
    }

    static <T, R> Spliterator<R> flatMap(
            Spliterator<T> s, Function<? super T, ? extends Stream<? extends R>> f) {
        return new Of<>(null, unsized(s)) {
            private Stream<? extends R> open;
            private Spliterator<? extends R> inner;

            private void open(Stream<? extends R> stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                Stream<? extends R> done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(Consumer<? super R> action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance(t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(Consumer<? super R> action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining(t -> {
                    try (Stream<? extends R> stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }

    static <T> Spliterator.OfInt mapToInt(Spliterator<T> s, ToIntFunction<? super T> f) {
        return new OfInt(s, sized(s)) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                return s.tryAdvance(t -> action.accept(f.applyAsInt(t)));
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                s.forEachRemaining(t -> action.accept(f.applyAsInt(t)));
            }
        };
    }

    static <T> Spliterator.OfInt flatMapToInt(
            Spliterator<T> s, Function<? super T, ? extends IntStream> f) {
        return new OfInt(null, unsized(s)) {
            private IntStream open;
            private Spliterator.OfInt inner;

            private void open(IntStream stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                IntStream done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(IntConsumer action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance(t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining(t -> {
                    try (IntStream stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }

    static <T> Spliterator.OfLong mapToLong(Spliterator<T> s, ToLongFunction<? super T> f) {
        return new OfLong(s, sized(s)) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                return s.tryAdvance(t -> action.accept(f.applyAsLong(t)));
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                s.forEachRemaining(t -> action.accept(f.applyAsLong(t)));
            }
        };
    }

    static <T> Spliterator.OfLong flatMapToLong(
            Spliterator<T> s, Function<? super T, ? extends LongStream> f) {
        return new OfLong(null, unsized(s)) {
            private LongStream open;
            private Spliterator.OfLong inner;

            private void open(LongStream stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                LongStream done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(LongConsumer action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance(t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining(t -> {
                    try (LongStream stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }

    static <T> Spliterator.OfDouble mapToDouble(Spliterator<T> s, ToDoubleFunction<? super T> f) {
        return new OfDouble(s, sized(s)) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return s.tryAdvance(t -> action.accept(f.applyAsDouble(t)));
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                s.forEachRemaining(t -> action.accept(f.applyAsDouble(t)));
            }
        };
    }

    static <T> Spliterator.OfDouble flatMapToDouble(
            Spliterator<T> s, Function<? super T, ? extends DoubleStream> f) {
        return new OfDouble(null, unsized(s)) {
            private DoubleStream open;
            private Spliterator.OfDouble inner;

            private void open(DoubleStream stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                DoubleStream done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance(t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining(t -> {
                    try (DoubleStream stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }

    static <R> Spliterator<R> map(Spliterator.OfInt s, IntFunction<? extends R> f) {
        return new Of<>(s, sized(s)) {
            @Override
            public boolean tryAdvance(Consumer<? super R> action) {
                return s.tryAdvance((IntConsumer) t -> action.accept(f.apply(t)));
            }

            @Override
            public void forEachRemaining(Consumer<? super R> action) {
                s.forEachRemaining((IntConsumer) t -> action.accept(f.apply(t)));
            }
        };
    }

    static Spliterator.OfInt mapToInt(Spliterator.OfInt s, IntUnaryOperator f) {
        return new OfInt(s, sized(s)) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                return s.tryAdvance((IntConsumer) t -> action.accept(f.applyAsInt(t)));
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                s.forEachRemaining((IntConsumer) t -> action.accept(f.applyAsInt(t)));
            }
        };
    }

    static Spliterator.OfInt flatMapToInt(
            Spliterator.OfInt s, IntFunction<? extends IntStream> f) {
        return new OfInt(null, unsized(s)) {
            private IntStream open;
            private Spliterator.OfInt inner;

            private void open(IntStream stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                IntStream done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(IntConsumer action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance((IntConsumer) t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining((IntConsumer) t -> {
                    try (IntStream stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }

    static Spliterator.OfLong mapToLong(Spliterator.OfInt s, IntToLongFunction f) {
        return new OfLong(s, sized(s)) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                return s.tryAdvance((IntConsumer) t -> action.accept(f.applyAsLong(t)));
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                s.forEachRemaining((IntConsumer) t -> action.accept(f.applyAsLong(t)));
            }
        };
    }

    static Spliterator.OfDouble mapToDouble(Spliterator.OfInt s, IntToDoubleFunction f) {
        return new OfDouble(s, sized(s)) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return s.tryAdvance((IntConsumer) t -> action.accept(f.applyAsDouble(t)));
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                s.forEachRemaining((IntConsumer) t -> action.accept(f.applyAsDouble(t)));
            }
        };
    }

    static <R> Spliterator<R> map(Spliterator.OfLong s, LongFunction<? extends R> f) {
        return new Of<>(s, sized(s)) {
            @Override
            public boolean tryAdvance(Consumer<? super R> action) {
                return s.tryAdvance((LongConsumer) t -> action.accept(f.apply(t)));
            }

            @Override
            public void forEachRemaining(Consumer<? super R> action) {
                s.forEachRemaining((LongConsumer) t -> action.accept(f.apply(t)));
            }
        };
    }

    static Spliterator.OfInt mapToInt(Spliterator.OfLong s, LongToIntFunction f) {
        return new OfInt(s, sized(s)) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                return s.tryAdvance((LongConsumer) t -> action.accept(f.applyAsInt(t)));
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                s.forEachRemaining((LongConsumer) t -> action.accept(f.applyAsInt(t)));
            }
        };
    }

    static Spliterator.OfLong mapToLong(Spliterator.OfLong s, LongUnaryOperator f) {
        return new OfLong(s, sized(s)) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                return s.tryAdvance((LongConsumer) t -> action.accept(f.applyAsLong(t)));
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                s.forEachRemaining((LongConsumer) t -> action.accept(f.applyAsLong(t)));
            }
        };
    }

    static Spliterator.OfLong flatMapToLong(
            Spliterator.OfLong s, LongFunction<? extends LongStream> f) {
        return new OfLong(null, unsized(s)) {
            private LongStream open;
            private Spliterator.OfLong inner;

            private void open(LongStream stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                LongStream done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(LongConsumer action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance((LongConsumer) t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining((LongConsumer) t -> {
                    try (LongStream stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }

    static Spliterator.OfDouble mapToDouble(Spliterator.OfLong s, LongToDoubleFunction f) {
        return new OfDouble(s, sized(s)) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return s.tryAdvance((LongConsumer) t -> action.accept(f.applyAsDouble(t)));
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                s.forEachRemaining((LongConsumer) t -> action.accept(f.applyAsDouble(t)));
            }
        };
    }

    static <R> Spliterator<R> map(Spliterator.OfDouble s, DoubleFunction<? extends R> f) {
        return new Of<>(s, sized(s)) {
            @Override
            public boolean tryAdvance(Consumer<? super R> action) {
                return s.tryAdvance((DoubleConsumer) t -> action.accept(f.apply(t)));
            }

            @Override
            public void forEachRemaining(Consumer<? super R> action) {
                s.forEachRemaining((DoubleConsumer) t -> action.accept(f.apply(t)));
            }
        };
    }

    static Spliterator.OfInt mapToInt(Spliterator.OfDouble s, DoubleToIntFunction f) {
        return new OfInt(s, sized(s)) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                return s.tryAdvance((DoubleConsumer) t -> action.accept(f.applyAsInt(t)));
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                s.forEachRemaining((DoubleConsumer) t -> action.accept(f.applyAsInt(t)));
            }
        };
    }

    static Spliterator.OfLong mapToLong(Spliterator.OfDouble s, DoubleToLongFunction f) {
        return new OfLong(s, sized(s)) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                return s.tryAdvance((DoubleConsumer) t -> action.accept(f.applyAsLong(t)));
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                s.forEachRemaining((DoubleConsumer) t -> action.accept(f.applyAsLong(t)));
            }
        };
    }

    static Spliterator.OfDouble mapToDouble(Spliterator.OfDouble s, DoubleUnaryOperator f) {
        return new OfDouble(s, sized(s)) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                return s.tryAdvance((DoubleConsumer) t -> action.accept(f.applyAsDouble(t)));
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                s.forEachRemaining((DoubleConsumer) t -> action.accept(f.applyAsDouble(t)));
            }
        };
    }

    static Spliterator.OfDouble flatMapToDouble(
            Spliterator.OfDouble s, DoubleFunction<? extends DoubleStream> f) {
        return new OfDouble(null, unsized(s)) {
            private DoubleStream open;
            private Spliterator.OfDouble inner;

            private void open(DoubleStream stream) {
                open = stream;
                inner = stream == null ? null : stream.spliterator();
            }

            private void close() {
                DoubleStream done = open;
                open = null;
                inner = null;
                done.close();
            }

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                while (true) {
                    if (inner != null) {
                        if (inner.tryAdvance(action)) {
                            return true;
                        }
                        close();
                    }
                    if (!s.tryAdvance((DoubleConsumer) t -> open(f.apply(t)))) {
                        return false;
                    }
                }
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                if (inner != null) {
                    inner.forEachRemaining(action);
                    close();
                }
                s.forEachRemaining((DoubleConsumer) t -> {
                    try (DoubleStream stream = f.apply(t)) {
                        if (stream != null) {
                            stream.spliterator().forEachRemaining(action);
                        }
                    }
                });
            }
        };
    }
}
