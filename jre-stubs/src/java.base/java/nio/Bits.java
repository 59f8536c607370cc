package java.nio;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/** How much memory direct buffers have, and how much they may have: -XX:MaxDirectMemorySize, or as much as the heap. */
final class Bits {
    private static final long LIMIT = limit();
    /** Longest time in milliseconds that a buffer waits for others to be collected, after several collections. */
    private static final long PATIENCE = 256;
    private static final ReferenceQueue<Object> DEAD = new ReferenceQueue<>();

    private static long reserved;
    private static long count;
    private static Reservation first;

    static {
        jdk.internal.misc.DirectMemory.usage = new java.util.function.Supplier<long[]>() {
            @Override
            public long[] get() {
                synchronized (Bits.class) {
                    return new long[] {count, reserved};
                }
            }
        };
    }

    private Bits() {
    }

    /** The memory of a new direct buffer. */
    static byte[] allocate(int capacity) {
        reserve(capacity);
        byte[] memory;
        try {
            memory = new byte[capacity];
        } catch (OutOfMemoryError e) {
            release(capacity);
            throw e;
        }
        new Reservation(memory);
        return memory;
    }

    private static long limit() {
        String[] initial = ijen.internal.Properties.initial();
        for (int i = 0; i < initial.length; i += 2) {
            if (initial[i].equals("jdk.module.maxDirectMemory")) {
                return Long.parseLong(initial[i + 1]);
            }
        }
        return Runtime.getRuntime().maxMemory();
    }

    private static void reserve(long size) {
        if (tryReserve(size)) {
            return;
        }
        boolean interrupted = false;
        for (long time = 1; time <= PATIENCE; time *= 2) {
            System.gc();
            if (tryReserve(size)) {
                size = -1;
                break;
            }
            try {
                // The references become known on another thread.
                Thread.sleep(time);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (tryReserve(size)) {
                size = -1;
                break;
            }
            if (size > LIMIT) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (size >= 0) {
            throw new OutOfMemoryError("Cannot reserve " + size + " bytes of direct buffer memory (allocated: " + reserved() + ", limit: " + LIMIT + ")");
        }
    }

    private static synchronized boolean tryReserve(long size) {
        for (Reservation dead; (dead = (Reservation) DEAD.poll()) != null;) {
            dead.unlink();
            reserved -= dead.size;
            count--;
        }
        if (size > LIMIT - reserved) {
            return false;
        }
        reserved += size;
        count++;
        return true;
    }

    private static synchronized void release(long size) {
        reserved -= size;
        count--;
    }

    private static synchronized long reserved() {
        return reserved;
    }

    private static final class Reservation extends PhantomReference<Object> {
        final long size;
        private Reservation before;
        private Reservation after;

        Reservation(byte[] memory) {
            super(memory, DEAD);
            size = memory.length;
            synchronized (Bits.class) {
                after = first;
                if (after != null) {
                    after.before = this;
                }
                first = this;
            }
        }

        void unlink() {
            if (before == null) {
                first = after;
            } else {
                before.after = after;
            }
            if (after != null) {
                after.before = before;
            }
        }
    }
}
