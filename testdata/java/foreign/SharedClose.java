import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A shared arena is closed while others read, write and copy: each of them ends with the same exception, and nobody sees foreign bytes. */
public class SharedClose {
    static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();
    static final int THREADS = 4;

    public static void main(String[] args) throws InterruptedException {
        int closed = 0;
        int wrong = 0;
        for (int round = 0; round < 10; round++) {
            Arena arena = Arena.ofShared();
            MemorySegment s = arena.allocate(4096, 8);
            s.fill((byte) 0x11);
            CountDownLatch running = new CountDownLatch(THREADS);
            AtomicInteger ends = new AtomicInteger();
            AtomicInteger strange = new AtomicInteger();
            Thread[] threads = new Thread[THREADS];
            for (int t = 0; t < THREADS; t++) {
                int number = t;
                threads[t] = new Thread(() -> {
                    boolean started = false;
                    try {
                        for (long i = 0;; i++) {
                            work(number, s, i, strange);
                            if (!started) {
                                started = true;
                                running.countDown();
                            }
                        }
                    } catch (IllegalStateException e) {
                        if (e.getMessage().equals("Already closed")) {
                            ends.incrementAndGet();
                        }
                    }
                });
                threads[t].start();
            }
            running.await();
            arena.close();
            // What is allocated now may lie where the closed memory was.
            try (Arena next = Arena.ofConfined()) {
                MemorySegment other = next.allocate(4096, 8);
                for (Thread thread : threads) {
                    thread.join();
                }
                if (other.mismatch(MemorySegment.ofArray(new byte[4096])) != -1) {
                    wrong++;
                }
            }
            closed += ends.get();
            wrong += strange.get();
        }
        System.out.println("closed " + closed + ", wrong " + wrong);
    }

    static void work(int number, MemorySegment s, long i, AtomicInteger strange) {
        long expected = 0x1111111111111111L;
        long at = i % 512;
        switch (number) {
            case 0:
                if (s.getAtIndex(ValueLayout.JAVA_LONG, at) != expected) {
                    strange.incrementAndGet();
                }
                break;
            case 1:
                s.setAtIndex(ValueLayout.JAVA_LONG, at, expected);
                break;
            case 2:
                if (!LONG.compareAndSet(s, at * 8, expected, expected)) {
                    strange.incrementAndGet();
                }
                break;
            default:
                for (byte b : s.asSlice(at * 8, 8).toArray(ValueLayout.JAVA_BYTE)) {
                    if (b != 0x11) {
                        strange.incrementAndGet();
                    }
                }
                s.asSlice(at * 8, 8).fill((byte) 0x11);
        }
    }
}
