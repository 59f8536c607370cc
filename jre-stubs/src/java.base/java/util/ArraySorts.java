package java.util;

/** Sorts: quicksort with a heap sort to fall back on for primitives, {@link RunMerger} for objects. */
final class ArraySorts {
    private static final int SMALL = 24;

    private ArraySorts() {
    }

    @SuppressWarnings("unchecked")
    static void sort(Object[] a, int from, int to, Comparator<?> c) {
        RunMerger.sort(a, from, to, (Comparator<Object>) c);
    }

    static void sort(long[] a, int from, int to) {
        quick(a, from, to, 64);
    }

    private static void quick(long[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            long x = a[from];
            long y = a[(from + to) >>> 1];
            long z = a[to - 1];
            long pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    long swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            long x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(long[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            long x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(long[] a, int from, int i, int n, long x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }

    static void sort(int[] a, int from, int to) {
        quick(a, from, to, 64);
    }

    private static void quick(int[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            int x = a[from];
            int y = a[(from + to) >>> 1];
            int z = a[to - 1];
            int pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    int swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            int x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(int[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            int x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(int[] a, int from, int i, int n, int x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }

    static void sort(short[] a, int from, int to) {
        quick(a, from, to, 64);
    }

    private static void quick(short[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            short x = a[from];
            short y = a[(from + to) >>> 1];
            short z = a[to - 1];
            short pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    short swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            short x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(short[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            short x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(short[] a, int from, int i, int n, short x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }

    static void sort(char[] a, int from, int to) {
        quick(a, from, to, 64);
    }

    private static void quick(char[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            char x = a[from];
            char y = a[(from + to) >>> 1];
            char z = a[to - 1];
            char pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    char swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            char x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(char[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            char x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(char[] a, int from, int i, int n, char x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }

    static void sort(byte[] a, int from, int to) {
        quick(a, from, to, 64);
    }

    private static void quick(byte[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            byte x = a[from];
            byte y = a[(from + to) >>> 1];
            byte z = a[to - 1];
            byte pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    byte swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            byte x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(byte[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            byte x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(byte[] a, int from, int i, int n, byte x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }

    /** Not-a-numbers go to the end, negative zeros before positive ones. */
    static void sort(double[] a, int from, int to) {
        int end = to;
        int negativeZeros = 0;
        for (int i = to - 1; i >= from; i--) {
            double x = a[i];
            if (x != x) {
                a[i] = a[--end];
                a[end] = x;
            } else if (x == 0 && Double.doubleToRawLongBits(x) < 0) {
                negativeZeros++;
                a[i] = 0;
            }
        }
        quick(a, from, end, 64);
        if (negativeZeros > 0) {
            int i = from;
            while (a[i] != 0) {
                i++;
            }
            for (; negativeZeros > 0; negativeZeros--) {
                a[i++] = -0.0;
            }
        }
    }

    private static void quick(double[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            double x = a[from];
            double y = a[(from + to) >>> 1];
            double z = a[to - 1];
            double pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    double swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            double x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(double[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            double x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(double[] a, int from, int i, int n, double x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }

    /** Not-a-numbers go to the end, negative zeros before positive ones. */
    static void sort(float[] a, int from, int to) {
        int end = to;
        int negativeZeros = 0;
        for (int i = to - 1; i >= from; i--) {
            float x = a[i];
            if (x != x) {
                a[i] = a[--end];
                a[end] = x;
            } else if (x == 0 && Float.floatToRawIntBits(x) < 0) {
                negativeZeros++;
                a[i] = 0;
            }
        }
        quick(a, from, end, 64);
        if (negativeZeros > 0) {
            int i = from;
            while (a[i] != 0) {
                i++;
            }
            for (; negativeZeros > 0; negativeZeros--) {
                a[i++] = -0.0f;
            }
        }
    }

    private static void quick(float[] a, int from, int to, int depth) {
        while (to - from > SMALL) {
            if (depth-- == 0) {
                heap(a, from, to);
                return;
            }
            float x = a[from];
            float y = a[(from + to) >>> 1];
            float z = a[to - 1];
            float pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y;
            int i = from;
            int j = to - 1;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (pivot < a[j]) {
                    j--;
                }
                if (i <= j) {
                    float swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (j - from < to - i) {
                quick(a, from, j + 1, depth);
                from = i;
            } else {
                quick(a, i, to, depth);
                to = j + 1;
            }
        }
        for (int i = from + 1; i < to; i++) {
            float x = a[i];
            int j = i;
            while (j > from && x < a[j - 1]) {
                a[j] = a[j - 1];
                j--;
            }
            a[j] = x;
        }
    }

    private static void heap(float[] a, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) {
            sink(a, from, i, n, a[from + i]);
        }
        for (int last = n - 1; last > 0; last--) {
            float x = a[from + last];
            a[from + last] = a[from];
            sink(a, from, 0, last, x);
        }
    }

    private static void sink(float[] a, int from, int i, int n, float x) {
        while (2 * i + 1 < n) {
            int child = 2 * i + 1;
            if (child + 1 < n && a[from + child] < a[from + child + 1]) {
                child++;
            }
            if (!(x < a[from + child])) {
                break;
            }
            a[from + i] = a[from + child];
            i = child;
        }
        a[from + i] = x;
    }
}
