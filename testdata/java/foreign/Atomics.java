import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.invoke.VarHandle.AccessMode;
import java.nio.ByteOrder;

/** Atomic accesses to memory outside of the heap. */
public class Atomics {
    static final StructLayout COUNTERS = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("lock"), ValueLayout.JAVA_INT.withName("guarded"),
            ValueLayout.JAVA_LONG.withName("free"), ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN).withName("big"), MemoryLayout.paddingLayout(4));
    static final VarHandle LOCK = COUNTERS.varHandle(PathElement.groupElement("lock"));
    static final VarHandle GUARDED = COUNTERS.varHandle(PathElement.groupElement("guarded"));
    static final VarHandle FREE = COUNTERS.varHandle(PathElement.groupElement("free"));
    static final VarHandle BIG = COUNTERS.varHandle(PathElement.groupElement("big"));

    public static void main(String[] args) throws Throwable {
        counters();
        modes();
        values();
        heap();
        handles();
    }

    static void counters() throws InterruptedException {
        try (Arena arena = Arena.ofShared()) {
            MemorySegment s = arena.allocate(COUNTERS);
            Thread[] threads = new Thread[4];
            for (int t = 0; t < threads.length; t++) {
                threads[t] = new Thread(() -> {
                    for (int i = 0; i < 500; i++) {
                        while (!LOCK.compareAndSet(s, 0L, 0, 1)) {
                            Thread.onSpinWait();
                        }
                        GUARDED.set(s, 0L, (int) GUARDED.get(s, 0L) + 1);
                        LOCK.setRelease(s, 0L, 0);
                        FREE.getAndAdd(s, 0L, 3L);
                        int seen;
                        do {
                            seen = (int) BIG.getVolatile(s, 0L);
                        } while (!BIG.weakCompareAndSet(s, 0L, seen, seen + 2));
                    }
                });
                threads[t].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.println((int) GUARDED.get(s, 0L) + " " + (long) FREE.get(s, 0L) + " " + (int) BIG.get(s, 0L)
                    + " " + s.get(ValueLayout.JAVA_INT, 16));
        }
    }

    static void modes() {
        ValueLayout[] layouts = {ValueLayout.JAVA_BYTE, ValueLayout.JAVA_BOOLEAN, ValueLayout.JAVA_SHORT, ValueLayout.JAVA_CHAR, ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG_UNALIGNED,
            ValueLayout.JAVA_INT.withByteAlignment(2), ValueLayout.JAVA_INT.withByteAlignment(16)};
        for (ValueLayout layout : layouts) {
            VarHandle handle = layout.varHandle();
            StringBuilder bits = new StringBuilder();
            for (AccessMode mode : AccessMode.values()) {
                bits.append(handle.isAccessModeSupported(mode) ? '+' : '-');
            }
            System.out.println(layout + " " + bits + " " + handle.accessModeType(AccessMode.COMPARE_AND_EXCHANGE));
        }
    }

    static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]{4,}", "ADDRESS").replaceAll("@[0-9a-f]+", "@HASH"));
        }
    }

    static void values() {
        VarHandle i = ValueLayout.JAVA_INT.varHandle();
        VarHandle b = ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN).varHandle();
        VarHandle d = ValueLayout.JAVA_DOUBLE.varHandle();
        VarHandle f = ValueLayout.JAVA_FLOAT.withOrder(ByteOrder.BIG_ENDIAN).varHandle();
        VarHandle c = ValueLayout.JAVA_CHAR.varHandle();
        VarHandle z = ValueLayout.JAVA_BOOLEAN.varHandle();
        VarHandle p = ValueLayout.ADDRESS.varHandle();
        MemorySegment s = Arena.ofAuto().allocate(64, 8);
        for (VarHandle h : new VarHandle[] {i, b}) {
            h.set(s, 0L, -5);
            System.out.println((int) h.getAndAdd(s, 0L, 7) + " " + (int) h.getAndBitwiseOr(s, 0L, 0x100) + " " + (int) h.getAndBitwiseAnd(s, 0L, 0x102)
                    + " " + (int) h.getAndBitwiseXorAcquire(s, 0L, 3) + " " + (int) h.getAndSet(s, 0L, 1 << 30) + " " + h.compareAndSet(s, 0L, 5, 6)
                    + " " + (int) h.compareAndExchange(s, 0L, 1 << 30, -1) + " " + (int) h.getOpaque(s, 0L) + " " + s.get(ValueLayout.JAVA_INT, 0));
        }
        d.setVolatile(s, 8L, 0.0);
        System.out.println(d.compareAndSet(s, 8L, -0.0, 1.0) + " " + d.weakCompareAndSetPlain(s, 8L, 0.0, 2.5) + " " + (double) d.getAndSetRelease(s, 8L, Double.NaN)
                + " " + (double) d.compareAndExchangeAcquire(s, 8L, Double.NaN, 3.0) + " " + (double) d.getAcquire(s, 8L));
        f.setOpaque(s, 16L, 1.5f);
        System.out.println((float) f.compareAndExchange(s, 16L, 1.5f, 2.5f) + " " + s.get(ValueLayout.JAVA_INT, 16));
        c.setRelease(s, 20L, 'x');
        z.setVolatile(s, 22L, true);
        System.out.println((char) c.getVolatile(s, 20L) + " " + (boolean) z.getAcquire(s, 22L) + " " + s.get(ValueLayout.JAVA_BYTE, 22));
        MemorySegment one = MemorySegment.ofAddress(0x1000);
        System.out.println(p.compareAndSet(s, 24L, MemorySegment.NULL, one) + " " + p.getAndSet(s, 24L, MemorySegment.ofAddress(0x2000))
                + " " + (MemorySegment) p.getVolatile(s, 24L));
        attempt(() -> c.compareAndSet(s, 20L, 'x', 'y'));
        attempt(() -> d.getAndAdd(s, 8L, 1.0));
        attempt(() -> i.getAndAdd(s, 2L, 1));
        attempt(() -> i.getVolatile(s, 61L));
        attempt(() -> i.setVolatile(s.asReadOnly(), 0L, 1));
        attempt(() -> ValueLayout.JAVA_INT_UNALIGNED.varHandle().setVolatile(s, 1L, 1));
        attempt(() -> p.set(s, 24L, MemorySegment.ofArray(new byte[1])));
        attempt(() -> p.set(s, 24L, null));
    }

    static void heap() {
        VarHandle l = ValueLayout.JAVA_LONG.varHandle();
        VarHandle i = ValueLayout.JAVA_INT.varHandle();
        long[] array = {1, 2, 3};
        MemorySegment s = MemorySegment.ofArray(array);
        System.out.println((long) l.getAndAdd(s, 8L, 40L) + " " + array[1] + " " + i.compareAndSet(s, 16L, 3, 4) + " " + array[2] + " "
                + ValueLayout.JAVA_DOUBLE.varHandle().compareAndSet(s, 0L, Double.longBitsToDouble(1), 1.0) + " " + array[0]);
        attempt(() -> l.getAndAdd(MemorySegment.ofArray(new int[4]), 8L, 1L));
        attempt(() -> i.getVolatile(MemorySegment.ofArray(new byte[8]), 4L));
        attempt(() -> i.get(MemorySegment.ofArray(new short[8]), 4L));
        attempt(() -> System.out.println((int) i.getVolatile(MemorySegment.ofArray(new float[] {1f}), 0L)));
    }

    static void handles() throws Throwable {
        VarHandle element = MemoryLayout.sequenceLayout(4, ValueLayout.JAVA_INT).varHandle(PathElement.sequenceElement());
        MemorySegment s = MemorySegment.ofArray(new int[] {10, 20, 30, 40});
        MethodHandle add = element.toMethodHandle(AccessMode.GET_AND_ADD);
        System.out.println(add.type() + " " + (int) add.invokeExact(s, 0L, 2L, 5) + " " + (int) element.get(s, 0L, 2L) + " " + (int) element.get(s, 0, 1));
        VarHandle third = MethodHandles.insertCoordinates(element, 1, 0L, 2L);
        third.set(s, 99);
        System.out.println(third + " " + s.getAtIndex(ValueLayout.JAVA_INT, 2));
        VarHandle exact = element.withInvokeExactBehavior();
        attempt(() -> System.out.println((int) exact.get(s, 0L, 1L)));
        attempt(() -> System.out.println((int) exact.get(s, 0, 1)));
        attempt(() -> System.out.println((long) exact.get(s, 0L, 1L)));
        attempt(() -> element.set(s, 0L, 1L, "text"));
        attempt(() -> element.set(s, 0L, 1));
        System.out.println(element.hasInvokeExactBehavior() + " " + exact.hasInvokeExactBehavior() + " " + element.varType());
    }
}
