// flags: -Xmx60m
// skip(gc-stress): fills the heap many times
// skip(gc-check): the same
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

// Whatever fills the memory ends in an error before long, and others can go on.
public class Filled {
    interface Filler {
        void fill();
    }

    static void fill(String what, Filler filler) {
        try {
            filler.fill();
            System.out.println(what + " is not full");
        } catch (OutOfMemoryError e) {
            System.out.println(what + " " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        fill("builder", () -> {
            StringBuilder text = new StringBuilder();
            for (;;) {
                text.append("0123456789abcdef");
            }
        });
        fill("list", () -> {
            List<Object> list = new ArrayList<>();
            for (;;) {
                list.add(new int[4]);
            }
        });
        fill("linked", () -> {
            List<Object> list = new LinkedList<>();
            for (;;) {
                list.add(1);
            }
        });
        fill("deque", () -> {
            ArrayDeque<Object> deque = new ArrayDeque<>();
            for (;;) {
                deque.push(new byte[1000]);
            }
        });
        fill("map", () -> {
            HashMap<Integer, String> map = new HashMap<>();
            for (int i = 0;; i++) {
                map.put(i, "v" + i);
            }
        });
        fill("tree", () -> {
            TreeMap<Integer, Object> map = new TreeMap<>();
            for (int i = 0;; i++) {
                map.put(i, new long[10]);
            }
        });
        fill("megabytes", () -> {
            List<Object> list = new ArrayList<>();
            for (;;) {
                list.add(new byte[1 << 20]);
            }
        });
        fill("string", () -> {
            String text = "x";
            for (;;) {
                text += text;
            }
        });
        fill("copies", () -> {
            int[] array = new int[10];
            for (;;) {
                array = Arrays.copyOf(array, array.length * 2);
            }
        });
        fill("nest", () -> {
            Object[] nest = null;
            for (;;) {
                nest = new Object[] {nest};
            }
        });
        fill("cube", () -> System.out.println(new int[300][300][300].length));

        // One thread that fills the memory, others that work.
        AtomicInteger errors = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(1);
        Thread greedy = new Thread(() -> {
            List<Object> list = new ArrayList<>();
            try {
                for (;;) {
                    list.add(new byte[100_000]);
                }
            } catch (OutOfMemoryError e) {
                list = null;
                errors.incrementAndGet();
                full.countDown();
            }
        });
        Thread[] workers = new Thread[3];
        for (int t = 0; t < workers.length; t++) {
            workers[t] = new Thread(() -> {
                long until = 0;
                for (int i = 0; i < 200 || full.getCount() > 0; i++) {
                    try {
                        List<String> some = new ArrayList<>();
                        for (int k = 0; k < 50; k++) {
                            some.add("item " + k);
                        }
                        until += some.get(49).length();
                    } catch (OutOfMemoryError e) {
                        // Its neighbour may have taken the last of it.
                        continue;
                    }
                }
                if (until > 0) {
                    done.incrementAndGet();
                }
            });
            workers[t].start();
        }
        greedy.start();
        greedy.join();
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println(errors + " " + done);
    }
}
