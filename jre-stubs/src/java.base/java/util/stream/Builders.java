package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;

/** The stream builders, and the close handler of concatenations. */
final class Builders {
    private Builders() {
    }

    static Runnable both(BaseStream<?, ?> a, BaseStream<?, ?> b) {
        return () -> {
            try {
                a.close();
            } catch (Throwable t) {
                try {
                    b.close();
                } catch (Throwable u) {
                    t.addSuppressed(u);
                }
                throw t;
            }
            b.close();
        };
    }

    /** What {@code toList} gives for an array that no one else has. */
    static List<Object> list(Object[] a) {
        return ijen.internal.NullableLists.of(a);
    }

    static final class Of<T> implements Stream.Builder<T> {
        private Object[] a = new Object[8];
        private int size;
        private boolean built;

        @Override
        public void accept(T t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (size == a.length) {
                a = Arrays.copyOf(a, 2 * size);
            }
            a[size++] = t;
        }

        @Override
        public Stream<T> build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return StreamSupport.stream(
                    Spliterators.spliterator(a, 0, size, Spliterator.ORDERED), false);
        }
    }

    static final class OfInt implements IntStream.Builder {
        private int[] a = new int[8];
        private int size;
        private boolean built;

        @Override
        public void accept(int t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (size == a.length) {
                a = Arrays.copyOf(a, 2 * size);
            }
            a[size++] = t;
        }

        @Override
        public IntStream build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return StreamSupport.intStream(
                    Spliterators.spliterator(a, 0, size, Spliterator.ORDERED), false);
        }
    }

    static final class OfLong implements LongStream.Builder {
        private long[] a = new long[8];
        private int size;
        private boolean built;

        @Override
        public void accept(long t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (size == a.length) {
                a = Arrays.copyOf(a, 2 * size);
            }
            a[size++] = t;
        }

        @Override
        public LongStream build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return StreamSupport.longStream(
                    Spliterators.spliterator(a, 0, size, Spliterator.ORDERED), false);
        }
    }

    static final class OfDouble implements DoubleStream.Builder {
        private double[] a = new double[8];
        private int size;
        private boolean built;

        @Override
        public void accept(double t) {
            if (built) {
                throw new IllegalStateException();
            }
            if (size == a.length) {
                a = Arrays.copyOf(a, 2 * size);
            }
            a[size++] = t;
        }

        @Override
        public DoubleStream build() {
            if (built) {
                throw new IllegalStateException();
            }
            built = true;
            return StreamSupport.doubleStream(
                    Spliterators.spliterator(a, 0, size, Spliterator.ORDERED), false);
        }
    }
}
