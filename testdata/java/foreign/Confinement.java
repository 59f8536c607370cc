// flags: --enable-native-access=ALL-UNNAMED
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.concurrent.Callable;

/** Arenas: who may use their memory and when. */
public class Confinement {
    static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();

    public static void main(String[] args) throws Exception {
        confined();
        closed();
        shared();
        others();
        cleanups();
        virtual();
    }

    static void attempt(String what, Callable<?> action) {
        try {
            System.out.println(what + ": " + action.call());
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replaceAll("0x[0-9a-f]+", "ADDRESS"));
            for (Throwable each : e.getSuppressed()) {
                System.out.println("  suppressed " + each);
            }
        }
    }

    static void elsewhere(String what, Callable<?> action) throws InterruptedException {
        Thread thread = new Thread(() -> attempt(what, action));
        thread.start();
        thread.join();
    }

    static void confined() throws InterruptedException {
        Thread main = Thread.currentThread();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment s = arena.allocate(16);
            s.set(ValueLayout.JAVA_INT, 0, 7);
            elsewhere("get", () -> s.get(ValueLayout.JAVA_INT, 0));
            elsewhere("set", () -> { s.set(ValueLayout.JAVA_INT, 0, 1); return null; });
            elsewhere("handle", () -> (int) INT.getVolatile(s, 0L));
            elsewhere("fill", () -> s.fill((byte) 1));
            elsewhere("copy", () -> s.toArray(ValueLayout.JAVA_BYTE));
            elsewhere("mismatch", () -> s.mismatch(MemorySegment.ofArray(new byte[16])));
            elsewhere("allocate", () -> arena.allocate(1));
            elsewhere("close", () -> { arena.close(); return null; });
            elsewhere("slice", () -> s.asSlice(4).byteSize());
            elsewhere("buffer", () -> s.asByteBuffer().get(0));
            elsewhere("reinterpret", () -> s.reinterpret(4));
            elsewhere("access", () -> s.isAccessibleBy(Thread.currentThread()) + " " + s.isAccessibleBy(main) + " " + s.scope().isAlive());
            elsewhere("outside first", () -> s.get(ValueLayout.JAVA_INT, 16));
            System.out.println("still " + s.get(ValueLayout.JAVA_INT, 0));
        }
    }

    static void closed() throws InterruptedException {
        Arena arena = Arena.ofConfined();
        MemorySegment s = arena.allocate(16);
        MemorySegment slice = s.asSlice(8);
        ByteBuffer buffer = s.asByteBuffer();
        arena.close();
        System.out.println("alive " + s.scope().isAlive() + " " + slice.scope().isAlive() + " " + arena.scope().equals(slice.scope()));
        attempt("get", () -> s.get(ValueLayout.JAVA_INT, 0));
        attempt("slice", () -> slice.get(ValueLayout.JAVA_BYTE, 0));
        attempt("outside", () -> slice.get(ValueLayout.JAVA_BYTE, 8));
        attempt("set", () -> { s.setAtIndex(ValueLayout.JAVA_LONG, 1, 1); return null; });
        attempt("handle", () -> INT.compareAndSet(s, 0L, 0, 1));
        attempt("fill", () -> s.fill((byte) 0));
        attempt("string", () -> s.getString(0));
        attempt("copyFrom", () -> s.copyFrom(MemorySegment.ofArray(new byte[1])));
        attempt("into heap", () -> MemorySegment.ofArray(new byte[16]).copyFrom(s));
        attempt("buffer", () -> buffer.get());
        attempt("buffer put", () -> buffer.putInt(4, 1));
        attempt("allocate", () -> arena.allocate(4));
        attempt("close", () -> { arena.close(); return null; });
        attempt("size", () -> s.byteSize() + " " + s.asSlice(1, 2).byteSize() + " " + s.asReadOnly().isReadOnly());
        elsewhere("by another", () -> s.get(ValueLayout.JAVA_INT, 0));
    }

    static void shared() throws InterruptedException {
        Arena arena = Arena.ofShared();
        MemorySegment s = arena.allocate(8, 8);
        elsewhere("shared set", () -> { s.set(ValueLayout.JAVA_LONG, 0, 99); return s.isAccessibleBy(Thread.currentThread()); });
        elsewhere("shared allocate", () -> { MemorySegment more = arena.allocate(4); more.set(ValueLayout.JAVA_INT, 0, 5); return more.byteSize(); });
        System.out.println(s.get(ValueLayout.JAVA_LONG, 0));
        elsewhere("closed by another", () -> { arena.close(); return "yes"; });
        attempt("after", () -> s.get(ValueLayout.JAVA_LONG, 0));
        attempt("again", () -> { arena.close(); return null; });
        attempt("allocate", () -> arena.allocate(8));
    }

    static void others() throws InterruptedException {
        attempt("global", () -> { Arena.global().close(); return null; });
        attempt("auto", () -> { Arena.ofAuto().close(); return null; });
        MemorySegment auto = Arena.ofAuto().allocate(4);
        MemorySegment heap = MemorySegment.ofArray(new int[1]);
        elsewhere("anyone", () -> auto.get(ValueLayout.JAVA_INT, 0) + heap.get(ValueLayout.JAVA_INT, 0));
        System.out.println(Arena.global().scope().equals(MemorySegment.NULL.scope()) + " " + heap.scope().isAlive() + " "
                + heap.scope().equals(heap.asSlice(0, 2).scope()) + " " + heap.scope().equals(MemorySegment.ofArray(new int[1]).scope()));
    }

    static void cleanups() {
        Arena arena = Arena.ofConfined();
        MemorySegment raw = Arena.global().allocate(16);
        for (int i = 1; i <= 3; i++) {
            int number = i;
            MemorySegment managed = raw.reinterpret(i, arena, s -> System.out.println("cleanup " + number + " of " + s.byteSize() + " " + s.scope().isAlive()));
            managed.set(ValueLayout.JAVA_BYTE, i - 1, (byte) i);
        }
        attempt("close", () -> { arena.close(); return "closed"; });
        System.out.println(raw.get(ValueLayout.JAVA_BYTE, 2));
        Arena failing = Arena.ofShared();
        raw.reinterpret(failing, s -> { throw new IllegalArgumentException("first"); });
        raw.reinterpret(failing, s -> System.out.println("in between"));
        raw.reinterpret(failing, s -> { throw new IllegalStateException("second"); });
        attempt("close", () -> { failing.close(); return "closed"; });
        attempt("reinterpret", () -> raw.reinterpret(failing, s -> { }));
        attempt("heap", () -> MemorySegment.ofArray(new byte[4]).reinterpret(8));
        attempt("negative", () -> raw.reinterpret(-1));
    }

    static void virtual() throws InterruptedException {
        Thread thread = Thread.ofVirtual().start(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment s = arena.allocate(8);
                Thread.yield();
                s.set(ValueLayout.JAVA_INT, 4, 3);
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                System.out.println("virtual " + s.get(ValueLayout.JAVA_INT, 4) + " " + s.isAccessibleBy(Thread.currentThread()));
            }
        });
        thread.join();
    }
}
