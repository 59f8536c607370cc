package java.util;

/**
 * The stable sort of objects: Tim Peters's, which merges runs that are there already and gallops through what does not interleave.
 * Programs see the order of the comparisons, so it is that of the JDK: runs of 32 at least, galloping after 7 wins of one side.
 */
final class RunMerger {
    private static final int SHORT = 32;
    private static final int GALLOP = 7;

    private final Object[] a;
    private final Comparator<Object> order;
    private int gallop = GALLOP;
    /** The runs that wait to be merged, each longer than the next two together. */
    private final int[] start = new int[49];
    private final int[] length = new int[49];
    private int runs;

    private RunMerger(Object[] a, Comparator<Object> order) {
        this.a = a;
        this.order = order;
    }

    static void sort(Object[] a, int from, int to, Comparator<Object> order) {
        int left = to - from;
        if (left < 2) {
            return;
        }
        RunMerger m = new RunMerger(a, order);
        if (left < SHORT) {
            m.insert(from, to, from + m.run(from, to));
            return;
        }
        int least = least(left);
        for (int at = from; left > 0;) {
            int n = m.run(at, to);
            if (n < least) {
                int forced = Math.min(left, least);
                m.insert(at, at + forced, at + n);
                n = forced;
            }
            m.start[m.runs] = at;
            m.length[m.runs++] = n;
            m.collapse();
            at += n;
            left -= n;
        }
        while (m.runs > 1) {
            int n = m.runs - 2;
            m.merge(n > 0 && m.length[n - 1] < m.length[n + 1] ? n - 1 : n);
        }
    }

    @SuppressWarnings("unchecked")
    private int compare(Object x, Object y) {
        return order == null ? ((Comparable<Object>) x).compareTo(y) : order.compare(x, y);
    }

    /** Length of runs such that n over it is a power of two, or a little less. */
    private static int least(int n) {
        int lost = 0;
        for (; n >= SHORT; n >>= 1) {
            lost |= n & 1;
        }
        return n + lost;
    }

    /** Length of the run at `from`; one that falls is turned round. */
    private int run(int from, int to) {
        int at = from + 1;
        if (at == to) {
            return 1;
        }
        if (compare(a[at++], a[from]) >= 0) {
            while (at < to && compare(a[at], a[at - 1]) >= 0) {
                at++;
            }
            return at - from;
        }
        while (at < to && compare(a[at], a[at - 1]) < 0) {
            at++;
        }
        for (int i = from, j = at - 1; i < j; i++, j--) {
            Object swap = a[i];
            a[i] = a[j];
            a[j] = swap;
        }
        return at - from;
    }

    /** Inserts a[sorted..to) into a[from..sorted) by halving. */
    private void insert(int from, int to, int sorted) {
        for (int at = sorted; at < to; at++) {
            Object x = a[at];
            int low = from;
            int high = at;
            while (low < high) {
                int mid = low + high >>> 1;
                if (compare(x, a[mid]) < 0) {
                    high = mid;
                } else {
                    low = mid + 1;
                }
            }
            System.arraycopy(a, low, a, low + 1, at - low);
            a[low] = x;
        }
    }

    private void collapse() {
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && length[n - 1] <= length[n] + length[n + 1] || n > 1 && length[n - 2] <= length[n] + length[n - 1]) {
                n = length[n - 1] < length[n + 1] ? n - 1 : n;
            } else if (length[n] > length[n + 1]) {
                return;
            }
            merge(n);
        }
    }

    /** Merges runs i and i + 1. */
    private void merge(int i) {
        int at = start[i];
        int n = length[i];
        int right = start[i + 1];
        int m = length[i + 1];
        length[i] = n + m;
        if (i == runs - 3) {
            start[i + 1] = start[i + 2];
            length[i + 1] = length[i + 2];
        }
        runs--;
        int placed = after(a[right], a, at, n, 0);
        at += placed;
        n -= placed;
        if (n == 0) {
            return;
        }
        m = before(a[at + n - 1], a, right, m, m - 1);
        if (m == 0) {
            return;
        }
        if (n <= m) {
            mergeUp(at, n, right, m);
        } else {
            mergeDown(at, n, right, m);
        }
    }

    /** How many of the n elements at `at` are less than the key; looked for from `hint` on in growing steps. */
    private int before(Object key, Object[] in, int at, int n, int hint) {
        int near = 0;
        int far = 1;
        int low;
        int high;
        if (compare(key, in[at + hint]) > 0) {
            int most = n - hint;
            while (far < most && compare(key, in[at + hint + far]) > 0) {
                near = far;
                far = step(far, most);
            }
            low = hint + near;
            high = hint + Math.min(far, most);
        } else {
            int most = hint + 1;
            while (far < most && compare(key, in[at + hint - far]) <= 0) {
                near = far;
                far = step(far, most);
            }
            low = hint - Math.min(far, most);
            high = hint - near;
        }
        for (low++; low < high;) {
            int mid = low + (high - low >>> 1);
            if (compare(key, in[at + mid]) > 0) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return high;
    }

    /** As {@link #before}, with those that equal the key. */
    private int after(Object key, Object[] in, int at, int n, int hint) {
        int near = 0;
        int far = 1;
        int low;
        int high;
        if (compare(key, in[at + hint]) < 0) {
            int most = hint + 1;
            while (far < most && compare(key, in[at + hint - far]) < 0) {
                near = far;
                far = step(far, most);
            }
            low = hint - Math.min(far, most);
            high = hint - near;
        } else {
            int most = n - hint;
            while (far < most && compare(key, in[at + hint + far]) >= 0) {
                near = far;
                far = step(far, most);
            }
            low = hint + near;
            high = hint + Math.min(far, most);
        }
        for (low++; low < high;) {
            int mid = low + (high - low >>> 1);
            if (compare(key, in[at + mid]) < 0) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return high;
    }

    private static int step(int far, int most) {
        int next = (far << 1) + 1;
        return next <= 0 ? most : next;
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException("Comparison method violates its general contract!");
    }

    /** Merges n elements at `at` with m at `right`, just behind them, from the left; the first is greater than the first of the others. */
    private void mergeUp(int at, int n, int right, int m) {
        Object[] left = Arrays.copyOfRange(a, at, at + n);
        int l = 0;
        int r = right;
        int to = at;
        a[to++] = a[r++];
        m--;
        int eager = gallop;
        merging:
        while (m > 0 && n > 1) {
            int won = 0;
            int lost = 0;
            do {
                if (compare(a[r], left[l]) < 0) {
                    a[to++] = a[r++];
                    lost++;
                    won = 0;
                    if (--m == 0) {
                        break merging;
                    }
                } else {
                    a[to++] = left[l++];
                    won++;
                    lost = 0;
                    if (--n == 1) {
                        break merging;
                    }
                }
            } while ((won | lost) < eager);
            do {
                won = after(a[r], left, l, n, 0);
                if (won != 0) {
                    System.arraycopy(left, l, a, to, won);
                    to += won;
                    l += won;
                    n -= won;
                    if (n <= 1) {
                        break merging;
                    }
                }
                a[to++] = a[r++];
                if (--m == 0) {
                    break merging;
                }
                lost = before(left[l], a, r, m, 0);
                if (lost != 0) {
                    System.arraycopy(a, r, a, to, lost);
                    to += lost;
                    r += lost;
                    m -= lost;
                    if (m == 0) {
                        break merging;
                    }
                }
                a[to++] = left[l++];
                if (--n == 1) {
                    break merging;
                }
                eager--;
            } while (won >= GALLOP || lost >= GALLOP);
            eager = Math.max(eager, 0) + 2;
        }
        gallop = Math.max(eager, 1);
        if (n == 0) {
            throw broken();
        }
        if (n == 1) {
            System.arraycopy(a, r, a, to, m);
            to += m;
        }
        System.arraycopy(left, l, a, to, n);
    }

    /** As {@link #mergeUp}, from the right; the last is greater than all of the others. */
    private void mergeDown(int at, int n, int right, int m) {
        Object[] others = Arrays.copyOfRange(a, right, right + m);
        int l = at + n - 1;
        int r = m - 1;
        int to = right + m - 1;
        a[to--] = a[l--];
        n--;
        int eager = gallop;
        merging:
        while (n > 0 && m > 1) {
            int won = 0;
            int lost = 0;
            do {
                if (compare(others[r], a[l]) < 0) {
                    a[to--] = a[l--];
                    won++;
                    lost = 0;
                    if (--n == 0) {
                        break merging;
                    }
                } else {
                    a[to--] = others[r--];
                    lost++;
                    won = 0;
                    if (--m == 1) {
                        break merging;
                    }
                }
            } while ((won | lost) < eager);
            do {
                won = n - after(others[r], a, at, n, n - 1);
                if (won != 0) {
                    to -= won;
                    l -= won;
                    n -= won;
                    System.arraycopy(a, l + 1, a, to + 1, won);
                    if (n == 0) {
                        break merging;
                    }
                }
                a[to--] = others[r--];
                if (--m == 1) {
                    break merging;
                }
                lost = m - before(a[l], others, 0, m, m - 1);
                if (lost != 0) {
                    to -= lost;
                    r -= lost;
                    m -= lost;
                    System.arraycopy(others, r + 1, a, to + 1, lost);
                    if (m <= 1) {
                        break merging;
                    }
                }
                a[to--] = a[l--];
                if (--n == 0) {
                    break merging;
                }
                eager--;
            } while (won >= GALLOP || lost >= GALLOP);
            eager = Math.max(eager, 0) + 2;
        }
        gallop = Math.max(eager, 1);
        if (m == 0) {
            throw broken();
        }
        if (m == 1) {
            to -= n;
            System.arraycopy(a, l - n + 1, a, to + 1, n);
        }
        System.arraycopy(others, 0, a, to - m + 1, m);
    }
}
