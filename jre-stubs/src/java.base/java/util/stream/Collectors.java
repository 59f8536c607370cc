package java.util.stream;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The collectors that everybody needs. */
public final class Collectors {
    private static final Set<Collector.Characteristics> PLAIN = Set.of();
    private static final Set<Collector.Characteristics> IDENTITY =
            Set.of(Collector.Characteristics.IDENTITY_FINISH);

    private static final Set<Collector.Characteristics> CONCURRENT =
            Set.of(Collector.Characteristics.CONCURRENT, Collector.Characteristics.UNORDERED);

    private Collectors() {
    }

    record CollectorImpl<T, A, R>(
            Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner,
            Function<A, R> finisher, Set<Collector.Characteristics> characteristics)
            implements Collector<T, A, R> {
    }

    private static <T, A> Collector<T, A, A> plain(
            Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner) {
        return new CollectorImpl<>(supplier, accumulator, combiner, a -> a, IDENTITY);
    }

    private static <T, A, R> Collector<T, A, R> finishing(
            Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner,
            Function<A, R> finisher) {
        return new CollectorImpl<>(supplier, accumulator, combiner, finisher, PLAIN);
    }

    private static <E, C extends Collection<E>> C joined(C left, C right) {
        left.addAll(right);
        return left;
    }

    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(
            Supplier<C> collectionFactory) {
        return plain(collectionFactory, (c, t) -> c.add(t), (a, b) -> joined(a, b));
    }

    public static <T> Collector<T, ?, List<T>> toList() {
        return plain(ArrayList::new, (l, t) -> l.add(t), (a, b) -> joined(a, b));
    }

    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return Collectors.<T, ArrayList<T>, List<T>>finishing(ArrayList::new, (l, t) -> l.add(t),
                (a, b) -> joined(a, b), l -> (List<T>) List.of(l.toArray()));
    }

    public static <T> Collector<T, ?, Set<T>> toSet() {
        return Collector.of(HashSet::new, (s, t) -> s.add(t), (a, b) -> joined(a, b), Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return Collectors.<T, HashSet<T>, Set<T>>finishing(HashSet::new, (s, t) -> s.add(t),
                (a, b) -> joined(a, b), s -> (Set<T>) Set.of(s.toArray()));
    }

    public static Collector<CharSequence, ?, String> joining() {
        return finishing(StringBuilder::new, (sb, t) -> sb.append(t),
                StringBuilder::append, StringBuilder::toString);
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
        return joining(delimiter, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(
            CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        return finishing(() -> new StringJoiner(delimiter, prefix, suffix), StringJoiner::add,
                StringJoiner::merge, StringJoiner::toString);
    }

    public static <T, U, A, R> Collector<T, ?, R> mapping(
            Function<? super T, ? extends U> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> add = downstream.accumulator();
        return new CollectorImpl<T, A, R>(downstream.supplier(),
                (a, t) -> add.accept(a, mapper.apply(t)), downstream.combiner(),
                downstream.finisher(), downstream.characteristics());
    }

    public static <T, U, A, R> Collector<T, ?, R> flatMapping(
            Function<? super T, ? extends Stream<? extends U>> mapper,
            Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> add = downstream.accumulator();
        return new CollectorImpl<T, A, R>(downstream.supplier(), (a, t) -> {
            try (Stream<? extends U> s = mapper.apply(t)) {
                if (s != null) {
                    s.forEach(u -> add.accept(a, u));
                }
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, A, R> Collector<T, ?, R> filtering(
            Predicate<? super T> predicate, Collector<? super T, A, R> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        return new CollectorImpl<T, A, R>(downstream.supplier(), (a, t) -> {
            if (predicate.test(t)) {
                add.accept(a, t);
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
    }

    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(
            Collector<T, A, R> downstream, Function<R, RR> finisher) {
        return finishing(downstream.supplier(), downstream.accumulator(), downstream.combiner(),
                downstream.finisher().andThen(finisher));
    }

    public static <T> Collector<T, ?, Long> counting() {
        return summingLong(t -> 1L);
    }

    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.minBy(comparator));
    }

    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.maxBy(comparator));
    }

    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
        return Collectors.<T, int[], Integer>finishing(() -> new int[1],
                (a, t) -> a[0] += mapper.applyAsInt(t), (a, b) -> {
                    a[0] += b[0];
                    return a;
                }, a -> a[0]);
    }

    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
        return Collectors.<T, long[], Long>finishing(() -> new long[1],
                (a, t) -> a[0] += mapper.applyAsLong(t), (a, b) -> {
                    a[0] += b[0];
                    return a;
                }, a -> a[0]);
    }

    private static DoubleSummaryStatistics both(
            DoubleSummaryStatistics a, DoubleSummaryStatistics b) {
        a.combine(b);
        return a;
    }

    private static IntSummaryStatistics both(IntSummaryStatistics a, IntSummaryStatistics b) {
        a.combine(b);
        return a;
    }

    private static LongSummaryStatistics both(LongSummaryStatistics a, LongSummaryStatistics b) {
        a.combine(b);
        return a;
    }

    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> mapper) {
        return Collectors.<T, DoubleSummaryStatistics, Double>finishing(
                DoubleSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsDouble(t)),
                (a, b) -> both(a, b), DoubleSummaryStatistics::getSum);
    }

    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) {
        return Collectors.<T, IntSummaryStatistics, Double>finishing(
                IntSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsInt(t)),
                (a, b) -> both(a, b), IntSummaryStatistics::getAverage);
    }

    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
        return Collectors.<T, LongSummaryStatistics, Double>finishing(
                LongSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsLong(t)),
                (a, b) -> both(a, b), LongSummaryStatistics::getAverage);
    }

    public static <T> Collector<T, ?, Double> averagingDouble(
            ToDoubleFunction<? super T> mapper) {
        return Collectors.<T, DoubleSummaryStatistics, Double>finishing(
                DoubleSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsDouble(t)),
                (a, b) -> both(a, b), DoubleSummaryStatistics::getAverage);
    }

    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(
            ToIntFunction<? super T> mapper) {
        return plain(IntSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsInt(t)),
                (a, b) -> both(a, b));
    }

    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(
            ToLongFunction<? super T> mapper) {
        return plain(LongSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsLong(t)),
                (a, b) -> both(a, b));
    }

    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(
            ToDoubleFunction<? super T> mapper) {
        return plain(DoubleSummaryStatistics::new, (s, t) -> s.accept(mapper.applyAsDouble(t)),
                (a, b) -> both(a, b));
    }

    /** One value, perhaps not there yet. */
    private static final class Cell<U> {
        private U value;
        private boolean filled;

        private Cell(U value, boolean filled) {
            this.value = value;
            this.filled = filled;
        }

        private void add(U u, BinaryOperator<U> op) {
            value = filled ? op.apply(value, u) : u;
            filled = true;
        }

        private Cell<U> add(Cell<U> other, BinaryOperator<U> op) {
            if (other.filled) {
                add(other.value, op);
            }
            return this;
        }
    }

    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> op) {
        return reducing(identity, t -> t, op);
    }

    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> op) {
        return Collectors.<T, Cell<T>, Optional<T>>finishing(
                () -> new Cell<>(null, false), (c, t) -> c.add(t, op),
                (a, b) -> a.add(b, op), c -> Optional.ofNullable(c.value));
    }

    public static <T, U> Collector<T, ?, U> reducing(
            U identity, Function<? super T, ? extends U> mapper, BinaryOperator<U> op) {
        return Collectors.<T, Cell<U>, U>finishing(
                () -> new Cell<>(identity, true), (c, t) -> c.add(mapper.apply(t), op),
                (a, b) -> a.add(b, op), c -> c.value);
    }

    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(
            Function<? super T, ? extends K> classifier) {
        return groupingBy(classifier, toList());
    }

    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return groupingBy(classifier, HashMap::new, downstream);
    }

    @SuppressWarnings("unchecked")
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
            Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
            Collector<? super T, A, D> downstream) {
        Supplier<A> make = downstream.supplier();
        BiConsumer<A, ? super T> add = downstream.accumulator();
        BinaryOperator<A> combine = downstream.combiner();
        Function<A, A> finish = (Function<A, A>) downstream.finisher();
        boolean finished = downstream.characteristics()
                .contains(Collector.Characteristics.IDENTITY_FINISH);
        return Collectors.<T, Map<K, A>, M>finishing((Supplier<Map<K, A>>) (Supplier<?>) mapFactory,
                (m, t) -> {
                    K key = Objects.requireNonNull(
                            classifier.apply(t), "element cannot be mapped to a null key");
                    add.accept(m.computeIfAbsent(key, k -> make.get()), t);
                },
                (a, b) -> {
                    for (Map.Entry<K, A> e : b.entrySet()) {
                        a.merge(e.getKey(), e.getValue(), combine);
                    }
                    return a;
                },
                m -> {
                    if (!finished) {
                        m.replaceAll((k, v) -> finish.apply(v));
                    }
                    return (M) m;
                });
    }

    public static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, toList());
    }

    public static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return groupingByConcurrent(classifier, ConcurrentHashMap::new, downstream);
    }

    public static <T, K, A, D, M extends ConcurrentMap<K, D>>
            Collector<T, ?, M> groupingByConcurrent(
                    Function<? super T, ? extends K> classifier, Supplier<M> mapFactory,
                    Collector<? super T, A, D> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        boolean several = downstream.characteristics().contains(Collector.Characteristics.CONCURRENT);
        Collector<T, A, D> locked = new CollectorImpl<>(downstream.supplier(), several ? (a, t) -> add.accept(a, t) : (a, t) -> {
            synchronized (a) {
                add.accept(a, t);
            }
        }, downstream.combiner(), downstream.finisher(), downstream.characteristics());
        return concurrent(groupingBy(classifier, mapFactory, locked),
                downstream.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH));
    }

    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(
            Predicate<? super T> predicate) {
        return partitioningBy(predicate, toList());
    }

    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(
            Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
        BiConsumer<A, ? super T> add = downstream.accumulator();
        Supplier<A> make = downstream.supplier();
        BinaryOperator<A> combine = downstream.combiner();
        Function<A, D> finish = downstream.finisher();
        return Collectors.<T, Partition<A>, Map<Boolean, D>>finishing(
                () -> new Partition<>(make.get(), make.get()),
                (p, t) -> add.accept(predicate.test(t) ? p.forTrue : p.forFalse, t),
                (a, b) -> new Partition<>(combine.apply(a.forTrue, b.forTrue),
                        combine.apply(a.forFalse, b.forFalse)),
                p -> new Partition<>(finish.apply(p.forTrue), finish.apply(p.forFalse)));
    }

    /** A map of exactly false and true. */
    private static final class Partition<V> extends AbstractMap<Boolean, V> {
        private final V forTrue;
        private final V forFalse;

        Partition(V forTrue, V forFalse) {
            this.forTrue = forTrue;
            this.forFalse = forFalse;
        }

        @Override
        public V get(Object key) {
            return key instanceof Boolean b ? b ? forTrue : forFalse : null;
        }

        @Override
        public Set<Map.Entry<Boolean, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<Boolean, V>> iterator() {
                    List<Map.Entry<Boolean, V>> both = List.of(
                            new SimpleImmutableEntry<>(false, forFalse),
                            new SimpleImmutableEntry<>(true, forTrue));
                    return both.iterator();
                }

                @Override
                public int size() {
                    return 2;
                }
            };
        }
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        return unique(HashMap::new, keyMapper, valueMapper);
    }

    private static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> unique(
            Supplier<M> factory, Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        return plain(factory,
                (m, t) -> putOnce(m, keyMapper.apply(t),
                        Objects.requireNonNull((U) valueMapper.apply(t))),
                (a, b) -> {
                    for (Map.Entry<K, U> e : b.entrySet()) {
                        putOnce(a, e.getKey(), e.getValue());
                    }
                    return a;
                });
    }

    private static <K, U> void putOnce(Map<K, U> m, K k, U v) {
        U old = m.putIfAbsent(k, v);
        if (old != null) {
            throw new IllegalStateException("Duplicate key " + k
                    + " (attempted merging values " + old + " and " + v + ")");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        return collectingAndThen((Collector<T, Object, Map<K, U>>) (Collector) toMap(keyMapper, valueMapper),
                m -> Map.copyOf(m));
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        return toMap(keyMapper, valueMapper, mergeFunction, HashMap::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        Objects.requireNonNull(keyMapper, "keyMapper");
        Objects.requireNonNull(valueMapper, "valueMapper");
        Objects.requireNonNull(mergeFunction, "mergeFunction");
        return collectingAndThen(
                (Collector<T, Object, Map<K, U>>) (Collector) toMap(keyMapper, valueMapper, mergeFunction),
                m -> Map.copyOf(m));
    }

    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction,
            Supplier<M> mapFactory) {
        return plain(mapFactory,
                (m, t) -> m.merge(keyMapper.apply(t), valueMapper.apply(t), mergeFunction),
                (a, b) -> {
                    for (Map.Entry<K, U> e : b.entrySet()) {
                        a.merge(e.getKey(), e.getValue(), mergeFunction);
                    }
                    return a;
                });
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper) {
        return concurrent(unique(ConcurrentHashMap::new, keyMapper, valueMapper), true);
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction) {
        return concurrent(toMap(keyMapper, valueMapper, mergeFunction, ConcurrentHashMap::new), true);
    }

    public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
            Function<? super T, ? extends K> keyMapper,
            Function<? super T, ? extends U> valueMapper, BinaryOperator<U> mergeFunction,
            Supplier<M> mapFactory) {
        return concurrent(toMap(keyMapper, valueMapper, mergeFunction, mapFactory), true);
    }

    /** The same collector, of which it is known that several threads may accumulate into one container. */
    private static <T, A, R> Collector<T, A, R> concurrent(Collector<T, A, R> c, boolean identity) {
        return new CollectorImpl<>(c.supplier(), c.accumulator(), c.combiner(), c.finisher(), identity
                ? EnumSet.of(Collector.Characteristics.CONCURRENT, Collector.Characteristics.UNORDERED,
                        Collector.Characteristics.IDENTITY_FINISH)
                : CONCURRENT);
    }

    /** Two containers side by side. */
    private static final class Pair<A, B> {
        private A left;
        private B right;
    }

    public static <T, R1, R2, R> Collector<T, ?, R> teeing(
            Collector<? super T, ?, R1> downstream1, Collector<? super T, ?, R2> downstream2,
            BiFunction<? super R1, ? super R2, R> merger) {
        return teed(downstream1, downstream2, merger);
    }

    private static <T, A1, A2, R1, R2, R> Collector<T, ?, R> teed(
            Collector<? super T, A1, R1> c1, Collector<? super T, A2, R2> c2,
            BiFunction<? super R1, ? super R2, R> merger) {
        Objects.requireNonNull(c1, "downstream1");
        Objects.requireNonNull(c2, "downstream2");
        Objects.requireNonNull(merger, "merger");
        return Collectors.<T, Pair<A1, A2>, R>finishing(() -> {
            Pair<A1, A2> p = new Pair<>();
            p.left = c1.supplier().get();
            p.right = c2.supplier().get();
            return p;
        }, (p, t) -> {
            c1.accumulator().accept(p.left, t);
            c2.accumulator().accept(p.right, t);
        }, (a, b) -> {
            a.left = c1.combiner().apply(a.left, b.left);
            a.right = c2.combiner().apply(a.right, b.right);
            return a;
        }, p -> merger.apply(c1.finisher().apply(p.left), c2.finisher().apply(p.right)));
    }
}
