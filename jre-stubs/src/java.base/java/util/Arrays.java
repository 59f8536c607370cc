package java.util;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Work on arrays. The sorts are in {@link ArraySorts}. */
public final class Arrays {
    private Arrays() {
    }

    static void rangeCheck(int length, int fromIndex, int toIndex) {
        if (fromIndex > toIndex) {
            throw new IllegalArgumentException(
                    "fromIndex(" + fromIndex + ") > toIndex(" + toIndex + ")");
        }
        if (fromIndex < 0) {
            throw new ArrayIndexOutOfBoundsException(fromIndex);
        }
        if (toIndex > length) {
            throw new ArrayIndexOutOfBoundsException(toIndex);
        }
    }

    public static void sort(long[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(long[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(int[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(int[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(short[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(short[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(char[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(char[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(byte[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(byte[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(double[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(double[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(float[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void sort(float[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(long[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(long[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(int[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(int[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(short[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(short[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(char[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(char[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(byte[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(byte[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(double[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(double[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void parallelSort(float[] a) {
        ArraySorts.sort(a, 0, a.length);
    }

    public static void parallelSort(float[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex);
    }

    public static void sort(Object[] a) {
        ArraySorts.sort(a, 0, a.length, null);
    }

    public static void sort(Object[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex, null);
    }

    public static <T extends Comparable<? super T>> void parallelSort(T[] a) {
        ArraySorts.sort(a, 0, a.length, null);
    }

    public static <T extends Comparable<? super T>> void parallelSort(
            T[] a, int fromIndex, int toIndex) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex, null);
    }

    public static <T> void sort(T[] a, Comparator<? super T> c) {
        ArraySorts.sort(a, 0, a.length, c);
    }

    public static <T> void sort(T[] a, int fromIndex, int toIndex, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex, c);
    }

    public static <T> void parallelSort(T[] a, Comparator<? super T> c) {
        ArraySorts.sort(a, 0, a.length, c);
    }

    public static <T> void parallelSort(T[] a, int fromIndex, int toIndex, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        ArraySorts.sort(a, fromIndex, toIndex, c);
    }

    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static <T> void parallelPrefix(T[] array, int fromIndex, int toIndex, BinaryOperator<T> op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++) {
            array[i] = op.apply(array[i - 1], array[i]);
        }
    }

    public static void parallelPrefix(long[] array, LongBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static void parallelPrefix(long[] array, int fromIndex, int toIndex, LongBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++) {
            array[i] = op.applyAsLong(array[i - 1], array[i]);
        }
    }

    public static void parallelPrefix(double[] array, DoubleBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static void parallelPrefix(double[] array, int fromIndex, int toIndex, DoubleBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++) {
            array[i] = op.applyAsDouble(array[i - 1], array[i]);
        }
    }

    public static void parallelPrefix(int[] array, IntBinaryOperator op) {
        parallelPrefix(array, 0, array.length, op);
    }

    public static void parallelPrefix(int[] array, int fromIndex, int toIndex, IntBinaryOperator op) {
        Objects.requireNonNull(op);
        rangeCheck(array.length, fromIndex, toIndex);
        for (int i = fromIndex + 1; i < toIndex; i++) {
            array[i] = op.applyAsInt(array[i - 1], array[i]);
        }
    }

    public static int binarySearch(long[] a, long key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(long[] a, int fromIndex, int toIndex, long key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(long[] a, int low, int toIndex, long key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (a[mid] < key) {
                low = mid + 1;
            } else if (a[mid] > key) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(int[] a, int key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(int[] a, int fromIndex, int toIndex, int key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(int[] a, int low, int toIndex, int key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (a[mid] < key) {
                low = mid + 1;
            } else if (a[mid] > key) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(short[] a, short key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(short[] a, int fromIndex, int toIndex, short key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(short[] a, int low, int toIndex, short key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (a[mid] < key) {
                low = mid + 1;
            } else if (a[mid] > key) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(char[] a, char key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(char[] a, int fromIndex, int toIndex, char key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(char[] a, int low, int toIndex, char key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (a[mid] < key) {
                low = mid + 1;
            } else if (a[mid] > key) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(byte[] a, byte key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(byte[] a, int fromIndex, int toIndex, byte key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(byte[] a, int low, int toIndex, byte key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (a[mid] < key) {
                low = mid + 1;
            } else if (a[mid] > key) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(double[] a, double key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(double[] a, int fromIndex, int toIndex, double key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(double[] a, int low, int toIndex, double key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int c = Double.compare(a[mid], key);
            if (c < 0) {
                low = mid + 1;
            } else if (c > 0) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(float[] a, float key) {
        return find(a, 0, a.length, key);
    }

    public static int binarySearch(float[] a, int fromIndex, int toIndex, float key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key);
    }

    private static int find(float[] a, int low, int toIndex, float key) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int c = Float.compare(a[mid], key);
            if (c < 0) {
                low = mid + 1;
            } else if (c > 0) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static int binarySearch(Object[] a, Object key) {
        return find(a, 0, a.length, key, null);
    }

    public static int binarySearch(Object[] a, int fromIndex, int toIndex, Object key) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key, null);
    }

    public static <T> int binarySearch(T[] a, T key, Comparator<? super T> c) {
        return find(a, 0, a.length, key, c);
    }

    public static <T> int binarySearch(
            T[] a, int fromIndex, int toIndex, T key, Comparator<? super T> c) {
        rangeCheck(a.length, fromIndex, toIndex);
        return find(a, fromIndex, toIndex, key, c);
    }

    @SuppressWarnings("unchecked")
    private static <T> int find(T[] a, int low, int toIndex, T key, Comparator<? super T> c) {
        int high = toIndex - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            T value = a[mid];
            int order = c == null
                    ? ((Comparable<Object>) value).compareTo(key)
                    : c.compare(value, key);
            if (order < 0) {
                low = mid + 1;
            } else if (order > 0) {
                high = mid - 1;
            } else {
                return mid;
            }
        }
        return -1 - low;
    }

    public static boolean equals(long[] a, long[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(long[] a, long[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(long[] a, long[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Long.compare(a[i], b[i]);
    }

    public static int compare(
            long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Long.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(long[] a, int aFrom, long[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(long[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (long e : a) {
            h = 31 * h + Long.hashCode(e);
        }
        return h;
    }

    public static String toString(long[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(long[] a, long val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(long[] a, int fromIndex, int toIndex, long val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static long[] copyOf(long[] original, int newLength) {
        long[] copy = new long[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static long[] copyOfRange(long[] original, int from, int to) {
        int n = rangeLength(from, to);
        long[] copy = new long[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static int compareUnsigned(long[] a, long[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Long.compareUnsigned(a[i], b[i]);
    }

    public static int compareUnsigned(
            long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Long.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]);
    }

    public static boolean equals(int[] a, int[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(int[] a, int[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(int[] a, int[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Integer.compare(a[i], b[i]);
    }

    public static int compare(
            int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Integer.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(int[] a, int aFrom, int[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(int[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (int e : a) {
            h = 31 * h + Integer.hashCode(e);
        }
        return h;
    }

    public static String toString(int[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(int[] a, int val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(int[] a, int fromIndex, int toIndex, int val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static int[] copyOf(int[] original, int newLength) {
        int[] copy = new int[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static int[] copyOfRange(int[] original, int from, int to) {
        int n = rangeLength(from, to);
        int[] copy = new int[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static int compareUnsigned(int[] a, int[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Integer.compareUnsigned(a[i], b[i]);
    }

    public static int compareUnsigned(
            int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Integer.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]);
    }

    public static boolean equals(short[] a, short[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(short[] a, short[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(short[] a, short[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Short.compare(a[i], b[i]);
    }

    public static int compare(
            short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Short.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(short[] a, int aFrom, short[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(short[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (short e : a) {
            h = 31 * h + Short.hashCode(e);
        }
        return h;
    }

    public static String toString(short[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(short[] a, short val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(short[] a, int fromIndex, int toIndex, short val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static short[] copyOf(short[] original, int newLength) {
        short[] copy = new short[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static short[] copyOfRange(short[] original, int from, int to) {
        int n = rangeLength(from, to);
        short[] copy = new short[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static int compareUnsigned(short[] a, short[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Short.compareUnsigned(a[i], b[i]);
    }

    public static int compareUnsigned(
            short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Short.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]);
    }

    public static boolean equals(char[] a, char[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(char[] a, char[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(char[] a, char[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Character.compare(a[i], b[i]);
    }

    public static int compare(
            char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Character.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(char[] a, int aFrom, char[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(char[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (char e : a) {
            h = 31 * h + Character.hashCode(e);
        }
        return h;
    }

    public static String toString(char[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(char[] a, char val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(char[] a, int fromIndex, int toIndex, char val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static char[] copyOf(char[] original, int newLength) {
        char[] copy = new char[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static char[] copyOfRange(char[] original, int from, int to) {
        int n = rangeLength(from, to);
        char[] copy = new char[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static boolean equals(byte[] a, byte[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(byte[] a, byte[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(byte[] a, byte[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Byte.compare(a[i], b[i]);
    }

    public static int compare(
            byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Byte.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(byte[] a, int aFrom, byte[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(byte[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (byte e : a) {
            h = 31 * h + Byte.hashCode(e);
        }
        return h;
    }

    public static String toString(byte[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(byte[] a, byte val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(byte[] a, int fromIndex, int toIndex, byte val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static byte[] copyOf(byte[] original, int newLength) {
        byte[] copy = new byte[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static byte[] copyOfRange(byte[] original, int from, int to) {
        int n = rangeLength(from, to);
        byte[] copy = new byte[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static int compareUnsigned(byte[] a, byte[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Byte.compareUnsigned(a[i], b[i]);
    }

    public static int compareUnsigned(
            byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Byte.compareUnsigned(a[aFromIndex + i], b[bFromIndex + i]);
    }

    public static boolean equals(boolean[] a, boolean[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(boolean[] a, boolean[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(boolean[] a, boolean[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Boolean.compare(a[i], b[i]);
    }

    public static int compare(
            boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Boolean.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(boolean[] a, int aFrom, boolean[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (a[aFrom + i] != b[bFrom + i]) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(boolean[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (boolean e : a) {
            h = 31 * h + Boolean.hashCode(e);
        }
        return h;
    }

    public static String toString(boolean[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(boolean[] a, boolean val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(boolean[] a, int fromIndex, int toIndex, boolean val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static boolean[] copyOf(boolean[] original, int newLength) {
        boolean[] copy = new boolean[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static boolean[] copyOfRange(boolean[] original, int from, int to) {
        int n = rangeLength(from, to);
        boolean[] copy = new boolean[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static boolean equals(double[] a, double[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(double[] a, double[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(double[] a, double[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Double.compare(a[i], b[i]);
    }

    public static int compare(
            double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Double.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(double[] a, int aFrom, double[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (Double.compare(a[aFrom + i], b[bFrom + i]) != 0) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(double[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (double e : a) {
            h = 31 * h + Double.hashCode(e);
        }
        return h;
    }

    public static String toString(double[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(double[] a, double val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(double[] a, int fromIndex, int toIndex, double val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static double[] copyOf(double[] original, int newLength) {
        double[] copy = new double[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static double[] copyOfRange(double[] original, int from, int to) {
        int n = rangeLength(from, to);
        double[] copy = new double[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    public static boolean equals(float[] a, float[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    public static int mismatch(float[] a, float[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static int compare(float[] a, float[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        int i = differ(a, 0, b, 0, Math.min(a.length, b.length));
        return i < 0 ? a.length - b.length : Float.compare(a[i], b[i]);
    }

    public static int compare(
            float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int i = differ(a, aFromIndex, b, bFromIndex, Math.min(aLength, bLength));
        return i < 0
                ? aLength - bLength
                : Float.compare(a[aFromIndex + i], b[bFromIndex + i]);
    }

    /** The first index at which {@code n} elements of both differ, or -1. */
    private static int differ(float[] a, int aFrom, float[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (Float.compare(a[aFrom + i], b[bFrom + i]) != 0) {
                return i;
            }
        }
        return -1;
    }

    public static int hashCode(float[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (float e : a) {
            h = 31 * h + Float.hashCode(e);
        }
        return h;
    }

    public static String toString(float[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(a[0]);
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(a[i]);
        }
        return sb.append(']').toString();
    }

    public static void fill(float[] a, float val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(float[] a, int fromIndex, int toIndex, float val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    public static float[] copyOf(float[] original, int newLength) {
        float[] copy = new float[newLength];
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    public static float[] copyOfRange(float[] original, int from, int to) {
        int n = rangeLength(from, to);
        float[] copy = new float[n];
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    private static int rangeLength(int from, int to) {
        int n = to - from;
        if (n < 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        return n;
    }

    public static boolean equals(Object[] a, Object[] a2) {
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length) < 0;
    }

    public static boolean equals(
            Object[] a, int aFromIndex, int aToIndex, Object[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n) < 0;
    }

    private static int differ(Object[] a, int aFrom, Object[] b, int bFrom, int n) {
        for (int i = 0; i < n; i++) {
            if (!Objects.equals(a[aFrom + i], b[bFrom + i])) {
                return i;
            }
        }
        return -1;
    }

    private static <T> int differ(
            T[] a, int aFrom, T[] b, int bFrom, int n, Comparator<? super T> cmp) {
        for (int i = 0; i < n; i++) {
            T x = a[aFrom + i];
            T y = b[bFrom + i];
            if (x != y && cmp.compare(x, y) != 0) {
                return i;
            }
        }
        return -1;
    }

    public static <T> boolean equals(T[] a, T[] a2, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        return a == a2
                || a != null && a2 != null && a.length == a2.length
                        && differ(a, 0, a2, 0, a.length, cmp) < 0;
    }

    public static <T> boolean equals(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex,
            int bToIndex, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int n = aToIndex - aFromIndex;
        return n == bToIndex - bFromIndex && differ(a, aFromIndex, b, bFromIndex, n, cmp) < 0;
    }

    public static int mismatch(Object[] a, Object[] b) {
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static int mismatch(
            Object[] a, int aFromIndex, int aToIndex, Object[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static <T> int mismatch(T[] a, T[] b, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        int n = Math.min(a.length, b.length);
        int i = a == b ? -1 : differ(a, 0, b, 0, n, cmp);
        return i < 0 && a.length != b.length ? n : i;
    }

    public static <T> int mismatch(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex,
            int bToIndex, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        int i = differ(a, aFromIndex, b, bFromIndex, n, cmp);
        return i < 0 && aLength != bLength ? n : i;
    }

    public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static <T extends Comparable<? super T>> int compare(
            T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex) {
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        for (int i = 0; i < n; i++) {
            T x = a[aFromIndex + i];
            T y = b[bFromIndex + i];
            if (x != y) {
                if (x == null || y == null) {
                    return x == null ? -1 : 1;
                }
                int c = x.compareTo(y);
                if (c != 0) {
                    return c;
                }
            }
        }
        return aLength - bLength;
    }

    public static <T> int compare(T[] a, T[] b, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        if (a == b) {
            return 0;
        }
        if (a == null || b == null) {
            return a == null ? -1 : 1;
        }
        return compare(a, 0, a.length, b, 0, b.length, cmp);
    }

    public static <T> int compare(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex,
            int bToIndex, Comparator<? super T> cmp) {
        Objects.requireNonNull(cmp);
        rangeCheck(a.length, aFromIndex, aToIndex);
        rangeCheck(b.length, bFromIndex, bToIndex);
        int aLength = aToIndex - aFromIndex;
        int bLength = bToIndex - bFromIndex;
        int n = Math.min(aLength, bLength);
        for (int i = 0; i < n; i++) {
            T x = a[aFromIndex + i];
            T y = b[bFromIndex + i];
            if (x != y) {
                int c = cmp.compare(x, y);
                if (c != 0) {
                    return c;
                }
            }
        }
        return aLength - bLength;
    }

    public static void fill(Object[] a, Object val) {
        for (int i = 0; i < a.length; i++) {
            a[i] = val;
        }
    }

    public static void fill(Object[] a, int fromIndex, int toIndex, Object val) {
        rangeCheck(a.length, fromIndex, toIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            a[i] = val;
        }
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOf(T[] original, int newLength) {
        return (T[]) copyOf(original, newLength, original.getClass());
    }

    @SuppressWarnings("unchecked")
    public static <T, U> T[] copyOf(U[] original, int newLength, Class<? extends T[]> newType) {
        T[] copy = (T[]) newArray(newType, newLength);
        System.arraycopy(original, 0, copy, 0, Math.min(original.length, newLength));
        return copy;
    }

    private static Object newArray(Class<?> type, int length) {
        return type == Object[].class
                ? new Object[length]
                : Array.newInstance(type.getComponentType(), length);
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOfRange(T[] original, int from, int to) {
        return (T[]) copyOfRange(original, from, to, original.getClass());
    }

    @SuppressWarnings("unchecked")
    public static <T, U> T[] copyOfRange(
            U[] original, int from, int to, Class<? extends T[]> newType) {
        int n = rangeLength(from, to);
        T[] copy = (T[]) newArray(newType, n);
        System.arraycopy(original, from, copy, 0, Math.min(original.length - from, n));
        return copy;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> asList(T... a) {
        return new ArrayList<>(a);
    }

    /** A list of fixed size that writes through to its array. */
    private static class ArrayList<E> extends AbstractList<E>
            implements RandomAccess, Serializable {
        private static final long serialVersionUID = -2764017481108945198L;
        private final E[] a;

        ArrayList(E[] array) {
            a = Objects.requireNonNull(array);
        }

        @Override
        public int size() {
            return a.length;
        }

        @Override
        public Object[] toArray() {
            return Arrays.copyOf(a, a.length, Object[].class);
        }

        @Override
        public E get(int index) {
            return a[index];
        }

        @Override
        public E set(int index, E element) {
            E old = a[index];
            a[index] = element;
            return old;
        }

        @Override
        public int indexOf(Object o) {
            for (int i = 0; i < a.length; i++) {
                if (Objects.equals(o, a[i])) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public boolean contains(Object o) {
            return indexOf(o) >= 0;
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(a, Spliterator.ORDERED);
        }

        @Override
        public void forEach(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            for (E e : a) {
                action.accept(e);
            }
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            Objects.requireNonNull(operator);
            for (int i = 0; i < a.length; i++) {
                a[i] = operator.apply(a[i]);
            }
        }

        @Override
        public void sort(Comparator<? super E> c) {
            Arrays.sort(a, c);
        }

        @Override
        public Iterator<E> iterator() {
            return new ArrayItr<>(a);
        }
    }

    private static class ArrayItr<E> implements Iterator<E> {
        private final E[] a;
        private int cursor;

        ArrayItr(E[] a) {
            this.a = a;
        }

        @Override
        public boolean hasNext() {
            return cursor < a.length;
        }

        @Override
        public E next() {
            int i = cursor;
            if (i >= a.length) {
                throw new NoSuchElementException();
            }
            cursor = i + 1;
            return a[i];
        }
    }

    public static int hashCode(Object[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (Object e : a) {
            h = 31 * h + (e == null ? 0 : e.hashCode());
        }
        return h;
    }

    public static int deepHashCode(Object[] a) {
        if (a == null) {
            return 0;
        }
        int h = 1;
        for (Object e : a) {
            h = 31 * h + deepHash(e);
        }
        return h;
    }

    private static int deepHash(Object e) {
        if (e == null) {
            return 0;
        }
        if (e instanceof Object[] a) {
            return deepHashCode(a);
        }
        if (e instanceof long[] a) {
            return hashCode(a);
        }
        if (e instanceof int[] a) {
            return hashCode(a);
        }
        if (e instanceof short[] a) {
            return hashCode(a);
        }
        if (e instanceof char[] a) {
            return hashCode(a);
        }
        if (e instanceof byte[] a) {
            return hashCode(a);
        }
        if (e instanceof boolean[] a) {
            return hashCode(a);
        }
        if (e instanceof double[] a) {
            return hashCode(a);
        }
        if (e instanceof float[] a) {
            return hashCode(a);
        }
        return e.hashCode();
    }

    public static boolean deepEquals(Object[] a1, Object[] a2) {
        if (a1 == a2) {
            return true;
        }
        if (a1 == null || a2 == null || a1.length != a2.length) {
            return false;
        }
        for (int i = 0; i < a1.length; i++) {
            Object x = a1[i];
            Object y = a2[i];
            if (x != y && (x == null || y == null || !deepEquals0(x, y))) {
                return false;
            }
        }
        return true;
    }

    /** Neither is null. */
    static boolean deepEquals0(Object x, Object y) {
        if (x instanceof Object[] a && y instanceof Object[] b) {
            return deepEquals(a, b);
        }
        if (x instanceof long[] a && y instanceof long[] b) {
            return equals(a, b);
        }
        if (x instanceof int[] a && y instanceof int[] b) {
            return equals(a, b);
        }
        if (x instanceof short[] a && y instanceof short[] b) {
            return equals(a, b);
        }
        if (x instanceof char[] a && y instanceof char[] b) {
            return equals(a, b);
        }
        if (x instanceof byte[] a && y instanceof byte[] b) {
            return equals(a, b);
        }
        if (x instanceof boolean[] a && y instanceof boolean[] b) {
            return equals(a, b);
        }
        if (x instanceof double[] a && y instanceof double[] b) {
            return equals(a, b);
        }
        if (x instanceof float[] a && y instanceof float[] b) {
            return equals(a, b);
        }
        return x.equals(y);
    }

    public static String toString(Object[] a) {
        if (a == null) {
            return "null";
        }
        if (a.length == 0) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[').append(String.valueOf(a[0]));
        for (int i = 1; i < a.length; i++) {
            sb.append(", ").append(String.valueOf(a[i]));
        }
        return sb.append(']').toString();
    }

    public static String deepToString(Object[] a) {
        if (a == null) {
            return "null";
        }
        StringBuilder sb = new StringBuilder();
        deepToString(a, sb, new Object[][] {});
        return sb.toString();
    }

    /** {@code outer}: the arrays that are being printed around this one. */
    private static void deepToString(Object[] a, StringBuilder sb, Object[][] outer) {
        Object[][] around = copyOf(outer, outer.length + 1);
        around[outer.length] = a;
        sb.append('[');
        for (int i = 0; i < a.length; i++) {
            if (i != 0) {
                sb.append(", ");
            }
            Object e = a[i];
            if (e instanceof Object[] inner) {
                boolean open = false;
                for (Object[] x : around) {
                    open |= x == inner;
                }
                if (open) {
                    sb.append("[...]");
                } else {
                    deepToString(inner, sb, around);
                }
            } else {
                sb.append(elementText(e));
            }
        }
        sb.append(']');
    }

    private static String elementText(Object e) {
        if (e instanceof long[] a) {
            return toString(a);
        }
        if (e instanceof int[] a) {
            return toString(a);
        }
        if (e instanceof short[] a) {
            return toString(a);
        }
        if (e instanceof char[] a) {
            return toString(a);
        }
        if (e instanceof byte[] a) {
            return toString(a);
        }
        if (e instanceof boolean[] a) {
            return toString(a);
        }
        if (e instanceof double[] a) {
            return toString(a);
        }
        if (e instanceof float[] a) {
            return toString(a);
        }
        return String.valueOf(e);
    }

    public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.apply(i);
        }
    }

    public static void setAll(int[] array, IntUnaryOperator generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsInt(i);
        }
    }

    public static void setAll(long[] array, IntToLongFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsLong(i);
        }
    }

    public static void setAll(double[] array, IntToDoubleFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsDouble(i);
        }
    }

    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.apply(i);
        }
    }

    public static void parallelSetAll(int[] array, IntUnaryOperator generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsInt(i);
        }
    }

    public static void parallelSetAll(long[] array, IntToLongFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsLong(i);
        }
    }

    public static void parallelSetAll(double[] array, IntToDoubleFunction generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            array[i] = generator.applyAsDouble(i);
        }
    }

    public static <T> Spliterator<T> spliterator(T[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static <T> Spliterator<T> spliterator(T[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static <T> Stream<T> stream(T[] array) {
        return stream(array, 0, array.length);
    }

    public static <T> Stream<T> stream(T[] array, int startInclusive, int endExclusive) {
        return StreamSupport.stream(
                spliterator(array, startInclusive, endExclusive), false);
    }

    public static Spliterator.OfInt spliterator(int[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static Spliterator.OfInt spliterator(int[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static IntStream stream(int[] array) {
        return stream(array, 0, array.length);
    }

    public static IntStream stream(int[] array, int startInclusive, int endExclusive) {
        return StreamSupport.intStream(
                spliterator(array, startInclusive, endExclusive), false);
    }

    public static Spliterator.OfLong spliterator(long[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static Spliterator.OfLong spliterator(long[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static LongStream stream(long[] array) {
        return stream(array, 0, array.length);
    }

    public static LongStream stream(long[] array, int startInclusive, int endExclusive) {
        return StreamSupport.longStream(
                spliterator(array, startInclusive, endExclusive), false);
    }

    public static Spliterator.OfDouble spliterator(double[] array) {
        return Spliterators.spliterator(array, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int startInclusive, int endExclusive) {
        return Spliterators.spliterator(array, startInclusive, endExclusive,
                Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static DoubleStream stream(double[] array) {
        return stream(array, 0, array.length);
    }

    public static DoubleStream stream(double[] array, int startInclusive, int endExclusive) {
        return StreamSupport.doubleStream(
                spliterator(array, startInclusive, endExclusive), false);
    }
}
