package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;

/** A value spread over cells: one at first, some more once threads have got in each other's way. */
abstract class Striped64 extends Number {
    private static final long serialVersionUID = -3342279067545866091L;
    private static final Unsafe U = Unsafe.getUnsafe();
    private static final int BASE = U.arrayBaseOffset(long[].class);
    /** Cells are this many longs apart, so that two do not share a cache line. */
    private static final int STRIDE = 8;
    private static final int MOST = 8;
    private static final long TABLE = U.objectFieldOffset(Striped64.class, "table");

    private final transient long identity;
    /** The first cell is at index 0 for ever: a table that grows keeps its cells by indirection. */
    private transient volatile long[][] table;

    Striped64(long identity) {
        this.identity = identity;
        table = new long[][] {{identity}};
    }

    final int firstProbe() {
        return table.length == 1 ? 0 : (int) Thread.currentThread().threadId();
    }

    /** Where to try next after another thread was faster. */
    final int moveOn(int probe) {
        long[][] now = table;
        if (now.length < MOST) {
            long[][] more = new long[now.length * 2][];
            System.arraycopy(now, 0, more, 0, now.length);
            for (int i = now.length; i < more.length; i++) {
                more[i] = new long[STRIDE];
                more[i][0] = identity;
            }
            U.compareAndSetReference(this, TABLE, now, more);
        }
        return probe * 31 + (int) Thread.currentThread().threadId() + 1;
    }

    final int cells() {
        return table.length;
    }

    final int cell(int probe) {
        return probe & table.length - 1;
    }

    final long load(int at) {
        return U.getLongVolatile(table[at], BASE);
    }

    final boolean swap(int at, long old, long made) {
        return U.compareAndSetLong(table[at], BASE, old, made);
    }

    final long valueAt(int i) {
        return load(i);
    }

    final long exchange(int i, long value) {
        return U.getAndSetLong(table[i], BASE, value);
    }
}
