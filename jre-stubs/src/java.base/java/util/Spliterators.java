package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Makes spliterators and iterators of one another, of arrays and of collections. */
public final class Spliterators {
    private static final int BATCH = 1 << 10;

    private Spliterators() {
    }

    @SuppressWarnings("unchecked")
    public static <T> Spliterator<T> emptySpliterator() {
        return (Spliterator<T>) new ArraySpliterator<>(new Object[0], 0, 0, 0);
    }

    public static <T> Spliterator<T> spliterator(Object[] array, int additionalCharacteristics) {
        return new ArraySpliterator<>(
                Objects.requireNonNull(array), 0, array.length, additionalCharacteristics);
    }

    public static <T> Spliterator<T> spliterator(
            Object[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        checkRange(Objects.requireNonNull(array).length, fromIndex, toIndex);
        return new ArraySpliterator<>(array, fromIndex, toIndex, additionalCharacteristics);
    }

    private static void checkRange(int length, int origin, int fence) {
        if (origin > fence) {
            throw new ArrayIndexOutOfBoundsException(
                    "origin(" + origin + ") > fence(" + fence + ")");
        }
        if (origin < 0) {
            throw new ArrayIndexOutOfBoundsException(origin);
        }
        if (fence > length) {
            throw new ArrayIndexOutOfBoundsException(fence);
        }
    }

    public static <T> Spliterator<T> spliterator(
            Collection<? extends T> c, int characteristics) {
        return new IteratorSpliterator<>(Objects.requireNonNull(c), characteristics);
    }

    public static <T> Spliterator<T> spliterator(
            Iterator<? extends T> iterator, long size, int characteristics) {
        return new IteratorSpliterator<>(
                Objects.requireNonNull(iterator), size, characteristics | sizedUnless(characteristics));
    }

    public static <T> Spliterator<T> spliteratorUnknownSize(
            Iterator<? extends T> iterator, int characteristics) {
        return new IteratorSpliterator<>(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    static int sizedUnless(int characteristics) {
        return (characteristics & Spliterator.CONCURRENT) == 0
                ? Spliterator.SIZED | Spliterator.SUBSIZED
                : 0;
    }

    public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
        Objects.requireNonNull(spliterator);
        return new Iterator<>() {
            private boolean ready;
            private T value;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance(t -> {
                        ready = true;
                        value = t;
                    });
                }
                return ready;
            }

            @Override
            public T next() {
                if (!ready && !hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                T t = value;
                value = null;
                return t;
            }
        };
    }

    /** Over part of an array. */
    private static final class ArraySpliterator<T> implements Spliterator<T> {
        private final Object[] array;
        private int index;
        private final int fence;
        private final int characteristics;
        /** What a part of an unknown number of elements claims to have; -1: the real number. */
        private long estimate;

        ArraySpliterator(Object[] array, int index, int fence, int characteristics) {
            this(array, index, fence, characteristics | SIZED | SUBSIZED, -1);
        }

        private ArraySpliterator(
                Object[] array, int index, int fence, int characteristics, long estimate) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
            this.estimate = estimate;
        }

        static <T> ArraySpliterator<T> part(Object[] array, int fence, int characteristics) {
            return new ArraySpliterator<>(array, 0, fence, characteristics & ~(SIZED | SUBSIZED), Long.MAX_VALUE / 2);
        }

        @Override
        public Spliterator<T> trySplit() {
            int lo = index;
            int mid = (lo + fence) >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            if (estimate < 0) {
                return new ArraySpliterator<>(array, lo, mid, characteristics);
            }
            long half = estimate >>> 1;
            estimate -= half;
            return new ArraySpliterator<>(array, lo, mid, characteristics, half);
        }

        @SuppressWarnings("unchecked")
        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept((T) array[index++]);
            return true;
        }

        @SuppressWarnings("unchecked")
        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int i = index;
            index = fence;
            for (; i < fence; i++) {
                action.accept((T) array[i]);
            }
        }

        @Override
        public long estimateSize() {
            return estimate < 0 ? fence - index : estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    /** Over the indices of a list; looks at its size when it is first asked. */
    static final class OfIndices<T> implements Spliterator<T> {
        private final List<T> list;
        private int at;
        private int end;

        OfIndices(List<T> list) {
            this(list, 0, -1);
        }

        private OfIndices(List<T> list, int at, int end) {
            this.list = list;
            this.at = at;
            this.end = end;
        }

        private int end() {
            if (end < 0) {
                end = list.size();
            }
            return end;
        }

        private T get(int index) {
            try {
                return list.get(index);
            } catch (IndexOutOfBoundsException e) {
                throw new ConcurrentModificationException();
            }
        }

        @Override
        public Spliterator<T> trySplit() {
            int middle = at + end() >>> 1;
            if (at >= middle) {
                return null;
            }
            Spliterator<T> first = new OfIndices<>(list, at, middle);
            at = middle;
            return first;
        }

        @Override
        public boolean tryAdvance(java.util.function.Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (at >= end()) {
                return false;
            }
            action.accept(get(at++));
            return true;
        }

        @Override
        public void forEachRemaining(java.util.function.Consumer<? super T> action) {
            Objects.requireNonNull(action);
            int last = end();
            int i = at;
            at = last;
            for (; i < last; i++) {
                action.accept(get(i));
            }
        }

        @Override
        public long estimateSize() {
            return end() - at;
        }

        @Override
        public int characteristics() {
            return Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED;
        }
    }

    /** Over an iterator, or over a collection whose iterator is taken at first use. */
    static class IteratorSpliterator<T> implements Spliterator<T> {
        private final Collection<? extends T> collection;
        private Iterator<? extends T> it;
        private final int characteristics;
        private long left;
        private int batch;

        IteratorSpliterator(Collection<? extends T> collection, int characteristics) {
            this.collection = collection;
            this.characteristics = characteristics | sizedUnless(characteristics);
        }

        IteratorSpliterator(Iterator<? extends T> it, long size, int characteristics) {
            this.collection = null;
            this.it = it;
            this.left = size;
            this.characteristics = characteristics;
        }

        private void bind() {
            if (it == null) {
                it = collection.iterator();
                left = collection.size();
            }
        }

        @Override
        public Spliterator<T> trySplit() {
            bind();
            if (left <= 1 || !it.hasNext()) {
                return null;
            }
            int n = (int) Math.min(Math.min((long) batch + BATCH, left), 1 << 25);
            Object[] a = new Object[n];
            int i = 0;
            while (i < n && it.hasNext()) {
                a[i++] = it.next();
            }
            batch = i;
            if (left == Long.MAX_VALUE) {
                return ArraySpliterator.part(a, i, characteristics);
            }
            left -= i;
            return new ArraySpliterator<>(a, 0, i, characteristics);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            bind();
            if (!it.hasNext()) {
                return false;
            }
            if (counts()) {
                left--;
            }
            action.accept(it.next());
            return true;
        }

        /** Whether the estimate follows single elements. */
        boolean counts() {
            return false;
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            bind();
            if (counts()) {
                left = 0L;
            }
            it.forEachRemaining(action);
        }

        @Override
        public long estimateSize() {
            bind();
            return left;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    /** Splits by reading a batch ahead; needs {@code tryAdvance} only. */
    public abstract static class AbstractSpliterator<T> implements Spliterator<T> {
        private final int characteristics;
        private long left;
        private int batch;

        protected AbstractSpliterator(long est, int additionalCharacteristics) {
            left = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            if (left <= 1) {
                return null;
            }
            int n = (int) Math.min(Math.min((long) batch + BATCH, left), 1 << 25);
            ArrayList<T> held = new ArrayList<>();
            while (held.size() < n && tryAdvance(held::add)) {
                // Held.
            }
            if (held.isEmpty()) {
                return null;
            }
            batch = held.size();
            if (left == Long.MAX_VALUE) {
                return ArraySpliterator.part(held.toArray(), batch, characteristics);
            }
            left -= batch;
            return new ArraySpliterator<>(held.toArray(), 0, batch, characteristics);
        }

        @Override
        public long estimateSize() {
            return left;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfInt emptyIntSpliterator() {
        return new IntArraySpliterator(new int[0], 0, 0, 0);
    }

    public static Spliterator.OfInt spliterator(int[] array, int additionalCharacteristics) {
        return new IntArraySpliterator(
                Objects.requireNonNull(array), 0, array.length, additionalCharacteristics);
    }

    public static Spliterator.OfInt spliterator(
            int[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        checkRange(Objects.requireNonNull(array).length, fromIndex, toIndex);
        return new IntArraySpliterator(array, fromIndex, toIndex, additionalCharacteristics);
    }

    public static Spliterator.OfInt spliterator(
            PrimitiveIterator.OfInt iterator, long size, int characteristics) {
        return new IntIteratorSpliterator(
                Objects.requireNonNull(iterator), size, characteristics | sizedUnless(characteristics));
    }

    public static Spliterator.OfInt spliteratorUnknownSize(
            PrimitiveIterator.OfInt iterator, int characteristics) {
        return new IntIteratorSpliterator(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt spliterator) {
        Objects.requireNonNull(spliterator);
        return new PrimitiveIterator.OfInt() {
            private boolean ready;
            private int value;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance((IntConsumer) t -> {
                        ready = true;
                        value = t;
                    });
                }
                return ready;
            }

            @Override
            public int nextInt() {
                if (!ready && !hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return value;
            }
        };
    }

    private static final class IntArraySpliterator implements Spliterator.OfInt {
        private final int[] array;
        private int index;
        private final int fence;
        private final int characteristics;
        /** What a part of an unknown number of elements claims to have; -1: the real number. */
        private long estimate;

        IntArraySpliterator(int[] array, int index, int fence, int characteristics) {
            this(array, index, fence, characteristics | SIZED | SUBSIZED, -1);
        }

        private IntArraySpliterator(
                int[] array, int index, int fence, int characteristics, long estimate) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
            this.estimate = estimate;
        }

        static IntArraySpliterator part(int[] array, int fence, int characteristics) {
            return new IntArraySpliterator(array, 0, fence, characteristics & ~(SIZED | SUBSIZED), Long.MAX_VALUE / 2);
        }

        @Override
        public Spliterator.OfInt trySplit() {
            int lo = index;
            int mid = (lo + fence) >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            if (estimate < 0) {
                return new IntArraySpliterator(array, lo, mid, characteristics);
            }
            long half = estimate >>> 1;
            estimate -= half;
            return new IntArraySpliterator(array, lo, mid, characteristics, half);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept(array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return estimate < 0 ? fence - index : estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    private static final class IntIteratorSpliterator extends AbstractIntSpliterator {
        private final PrimitiveIterator.OfInt it;

        IntIteratorSpliterator(PrimitiveIterator.OfInt it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!it.hasNext()) {
                return false;
            }
            action.accept(it.nextInt());
            return true;
        }
    }

    /** Splits by reading a batch ahead; needs {@code tryAdvance} only. */
    public abstract static class AbstractIntSpliterator implements Spliterator.OfInt {
        private final int characteristics;
        private long left;
        private int batch;

        protected AbstractIntSpliterator(long est, int additionalCharacteristics) {
            left = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            if (left <= 1) {
                return null;
            }
            int[] a = new int[(int) Math.min(Math.min((long) batch + BATCH, left), 1 << 25)];
            int[] n = new int[1];
            while (n[0] < a.length && tryAdvance((IntConsumer) v -> a[n[0]++] = v)) {
                // Held.
            }
            if (n[0] == 0) {
                return null;
            }
            batch = n[0];
            if (left == Long.MAX_VALUE) {
                return IntArraySpliterator.part(a, batch, characteristics);
            }
            left -= batch;
            return new IntArraySpliterator(a, 0, batch, characteristics);
        }

        @Override
        public long estimateSize() {
            return left;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfLong emptyLongSpliterator() {
        return new LongArraySpliterator(new long[0], 0, 0, 0);
    }

    public static Spliterator.OfLong spliterator(long[] array, int additionalCharacteristics) {
        return new LongArraySpliterator(
                Objects.requireNonNull(array), 0, array.length, additionalCharacteristics);
    }

    public static Spliterator.OfLong spliterator(
            long[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        checkRange(Objects.requireNonNull(array).length, fromIndex, toIndex);
        return new LongArraySpliterator(array, fromIndex, toIndex, additionalCharacteristics);
    }

    public static Spliterator.OfLong spliterator(
            PrimitiveIterator.OfLong iterator, long size, int characteristics) {
        return new LongIteratorSpliterator(
                Objects.requireNonNull(iterator), size, characteristics | sizedUnless(characteristics));
    }

    public static Spliterator.OfLong spliteratorUnknownSize(
            PrimitiveIterator.OfLong iterator, int characteristics) {
        return new LongIteratorSpliterator(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong spliterator) {
        Objects.requireNonNull(spliterator);
        return new PrimitiveIterator.OfLong() {
            private boolean ready;
            private long value;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance((LongConsumer) t -> {
                        ready = true;
                        value = t;
                    });
                }
                return ready;
            }

            @Override
            public long nextLong() {
                if (!ready && !hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return value;
            }
        };
    }

    private static final class LongArraySpliterator implements Spliterator.OfLong {
        private final long[] array;
        private int index;
        private final int fence;
        private final int characteristics;
        /** What a part of an unknown number of elements claims to have; -1: the real number. */
        private long estimate;

        LongArraySpliterator(long[] array, int index, int fence, int characteristics) {
            this(array, index, fence, characteristics | SIZED | SUBSIZED, -1);
        }

        private LongArraySpliterator(
                long[] array, int index, int fence, int characteristics, long estimate) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
            this.estimate = estimate;
        }

        static LongArraySpliterator part(long[] array, int fence, int characteristics) {
            return new LongArraySpliterator(array, 0, fence, characteristics & ~(SIZED | SUBSIZED), Long.MAX_VALUE / 2);
        }

        @Override
        public Spliterator.OfLong trySplit() {
            int lo = index;
            int mid = (lo + fence) >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            if (estimate < 0) {
                return new LongArraySpliterator(array, lo, mid, characteristics);
            }
            long half = estimate >>> 1;
            estimate -= half;
            return new LongArraySpliterator(array, lo, mid, characteristics, half);
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept(array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return estimate < 0 ? fence - index : estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    private static final class LongIteratorSpliterator extends AbstractLongSpliterator {
        private final PrimitiveIterator.OfLong it;

        LongIteratorSpliterator(PrimitiveIterator.OfLong it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!it.hasNext()) {
                return false;
            }
            action.accept(it.nextLong());
            return true;
        }
    }

    /** Splits by reading a batch ahead; needs {@code tryAdvance} only. */
    public abstract static class AbstractLongSpliterator implements Spliterator.OfLong {
        private final int characteristics;
        private long left;
        private int batch;

        protected AbstractLongSpliterator(long est, int additionalCharacteristics) {
            left = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            if (left <= 1) {
                return null;
            }
            long[] a = new long[(int) Math.min(Math.min((long) batch + BATCH, left), 1 << 25)];
            int[] n = new int[1];
            while (n[0] < a.length && tryAdvance((LongConsumer) v -> a[n[0]++] = v)) {
                // Held.
            }
            if (n[0] == 0) {
                return null;
            }
            batch = n[0];
            if (left == Long.MAX_VALUE) {
                return LongArraySpliterator.part(a, batch, characteristics);
            }
            left -= batch;
            return new LongArraySpliterator(a, 0, batch, characteristics);
        }

        @Override
        public long estimateSize() {
            return left;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    public static Spliterator.OfDouble emptyDoubleSpliterator() {
        return new DoubleArraySpliterator(new double[0], 0, 0, 0);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int additionalCharacteristics) {
        return new DoubleArraySpliterator(
                Objects.requireNonNull(array), 0, array.length, additionalCharacteristics);
    }

    public static Spliterator.OfDouble spliterator(
            double[] array, int fromIndex, int toIndex, int additionalCharacteristics) {
        checkRange(Objects.requireNonNull(array).length, fromIndex, toIndex);
        return new DoubleArraySpliterator(array, fromIndex, toIndex, additionalCharacteristics);
    }

    public static Spliterator.OfDouble spliterator(
            PrimitiveIterator.OfDouble iterator, long size, int characteristics) {
        return new DoubleIteratorSpliterator(
                Objects.requireNonNull(iterator), size, characteristics | sizedUnless(characteristics));
    }

    public static Spliterator.OfDouble spliteratorUnknownSize(
            PrimitiveIterator.OfDouble iterator, int characteristics) {
        return new DoubleIteratorSpliterator(Objects.requireNonNull(iterator), Long.MAX_VALUE,
                characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED));
    }

    public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble spliterator) {
        Objects.requireNonNull(spliterator);
        return new PrimitiveIterator.OfDouble() {
            private boolean ready;
            private double value;

            @Override
            public boolean hasNext() {
                if (!ready) {
                    spliterator.tryAdvance((DoubleConsumer) t -> {
                        ready = true;
                        value = t;
                    });
                }
                return ready;
            }

            @Override
            public double nextDouble() {
                if (!ready && !hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return value;
            }
        };
    }

    private static final class DoubleArraySpliterator implements Spliterator.OfDouble {
        private final double[] array;
        private int index;
        private final int fence;
        private final int characteristics;
        /** What a part of an unknown number of elements claims to have; -1: the real number. */
        private long estimate;

        DoubleArraySpliterator(double[] array, int index, int fence, int characteristics) {
            this(array, index, fence, characteristics | SIZED | SUBSIZED, -1);
        }

        private DoubleArraySpliterator(
                double[] array, int index, int fence, int characteristics, long estimate) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
            this.estimate = estimate;
        }

        static DoubleArraySpliterator part(double[] array, int fence, int characteristics) {
            return new DoubleArraySpliterator(array, 0, fence, characteristics & ~(SIZED | SUBSIZED), Long.MAX_VALUE / 2);
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            int lo = index;
            int mid = (lo + fence) >>> 1;
            if (lo >= mid) {
                return null;
            }
            index = mid;
            if (estimate < 0) {
                return new DoubleArraySpliterator(array, lo, mid, characteristics);
            }
            long half = estimate >>> 1;
            estimate -= half;
            return new DoubleArraySpliterator(array, lo, mid, characteristics, half);
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept(array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return estimate < 0 ? fence - index : estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            if (hasCharacteristics(SORTED)) {
                return null;
            }
            throw new IllegalStateException();
        }
    }

    private static final class DoubleIteratorSpliterator extends AbstractDoubleSpliterator {
        private final PrimitiveIterator.OfDouble it;

        DoubleIteratorSpliterator(PrimitiveIterator.OfDouble it, long size, int characteristics) {
            super(size, characteristics);
            this.it = it;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!it.hasNext()) {
                return false;
            }
            action.accept(it.nextDouble());
            return true;
        }
    }

    /** Splits by reading a batch ahead; needs {@code tryAdvance} only. */
    public abstract static class AbstractDoubleSpliterator implements Spliterator.OfDouble {
        private final int characteristics;
        private long left;
        private int batch;

        protected AbstractDoubleSpliterator(long est, int additionalCharacteristics) {
            left = est;
            characteristics = (additionalCharacteristics & SIZED) != 0
                    ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            if (left <= 1) {
                return null;
            }
            double[] a = new double[(int) Math.min(Math.min((long) batch + BATCH, left), 1 << 25)];
            int[] n = new int[1];
            while (n[0] < a.length && tryAdvance((DoubleConsumer) v -> a[n[0]++] = v)) {
                // Held.
            }
            if (n[0] == 0) {
                return null;
            }
            batch = n[0];
            if (left == Long.MAX_VALUE) {
                return DoubleArraySpliterator.part(a, batch, characteristics);
            }
            left -= batch;
            return new DoubleArraySpliterator(a, 0, batch, characteristics);
        }

        @Override
        public long estimateSize() {
            return left;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }
}
