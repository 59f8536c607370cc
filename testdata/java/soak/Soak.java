import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.WeakHashMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A mix of what makes memory grow: garbage of all sizes, 16 threads, classes of fresh loaders with fresh names, references of all kinds and
 * cleaners, interned strings, hash maps, inflated monitors, thread-locals, exceptions, virtual threads.
 * Arguments: seconds to run (1), seconds between lines about memory on stderr (none).
 */
public class Soak {
    static final AtomicLong ROUNDS = new AtomicLong();
    static final AtomicLong LOADED = new AtomicLong();
    static final AtomicLong CLEARED = new AtomicLong();
    static final Map<Integer, Object> SHARED = new ConcurrentHashMap<>();
    static final BlockingQueue<int[]> MAIL = new LinkedBlockingQueue<>(100);
    static volatile boolean over;
    static volatile Throwable failure;

    /** Loaded again and again. */
    public static class Plugin implements Runnable {
        static final List<byte[]> KEPT = new ArrayList<>();
        static int calls;

        static {
            KEPT.add(new byte[2000]);
        }

        @Override
        public void run() {
            calls++;
            Runnable inner = () -> KEPT.add(new byte[calls]);
            inner.run();
            if (KEPT.size() != 2) {
                throw new IllegalStateException("not a class of its own: " + KEPT.size());
            }
        }
    }

    static class Fresh extends ClassLoader {
        final byte[] bytes;

        Fresh(byte[] bytes) {
            super(Soak.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals("Soak$Plugin")) {
                synchronized (this) {
                    Class<?> found = findLoadedClass(name);
                    return found != null ? found : defineClass(name, bytes, 0, bytes.length);
                }
            }
            return super.loadClass(name, resolve);
        }
    }

    static class Node {
        Node left;
        Node right;
        final int value;

        Node(int depth, Random random) {
            value = random.nextInt();
            if (depth > 0) {
                left = new Node(depth - 1, random);
                right = random.nextInt(4) == 0 ? null : new Node(depth - 1, random);
            }
        }

        int count() {
            return 1 + (left == null ? 0 : left.count()) + (right == null ? 0 : right.count());
        }
    }

    static void trees(Random random) {
        Node tree = new Node(6 + random.nextInt(4), random);
        SHARED.put(random.nextInt(64), tree);
        if (tree.count() < 6) {
            throw new IllegalStateException();
        }
    }

    static void strings(Random random) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            String word = "w" + random.nextInt(50);
            text.append(word).append(' ');
            counts.merge(word, 1, Integer::sum);
        }
        int sum = 0;
        for (String word : text.toString().split(" ")) {
            sum += counts.containsKey(word) ? 1 : 0;
        }
        if (sum != 200) {
            throw new IllegalStateException("sum " + sum);
        }
        SHARED.put(1000 + random.nextInt(64), text.toString().intern());
    }

    static void arrays(Random random) {
        byte[] large = new byte[random.nextInt(300_000)];
        long[][] grid = new long[random.nextInt(50) + 1][100];
        grid[grid.length - 1][99] = large.length;
        System.arraycopy(grid[grid.length - 1], 0, grid[0], 0, 100);
        SHARED.put(2000 + random.nextInt(16), random.nextBoolean() ? large : grid);
    }

    static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();

    static void references(Random random, ArrayDeque<WeakReference<Object>> mine, WeakHashMap<Object, String> map) {
        for (int i = 0; i < 50; i++) {
            Object target = new int[random.nextInt(20)];
            mine.add(new WeakReference<>(target, QUEUE));
            map.put(target, "value " + i);
            if (random.nextInt(10) == 0) {
                SHARED.put(3000 + random.nextInt(32), new SoftReference<>(target));
            }
        }
        while (mine.size() > 500) {
            mine.remove();
        }
        while (QUEUE.poll() != null) {
            CLEARED.incrementAndGet();
        }
    }

    static int thrown(int depth, Random random) {
        try {
            if (depth == 0) {
                Object none = random.nextBoolean() ? null : "text";
                return random.nextInt(3) == 0 ? none.hashCode() : ((Integer) none);
            }
            return thrown(depth - 1, random);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("at " + depth, e);
        } finally {
            ROUNDS.addAndGet(0);
        }
    }

    static void exceptions(Random random) {
        for (int i = 0; i < 20; i++) {
            try {
                thrown(random.nextInt(20), random);
            } catch (NullPointerException | IllegalArgumentException e) {
                if (e instanceof IllegalArgumentException && e.getStackTrace().length == 0) {
                    throw new IllegalStateException("no trace");
                }
            }
        }
    }

    static void mail(Random random) throws InterruptedException {
        int[] message = new int[random.nextInt(100)];
        if (!MAIL.offer(message)) {
            MAIL.poll(1, TimeUnit.MILLISECONDS);
        }
    }

    static void classes(byte[] bytes) throws Exception {
        Class<?> plugin = new Fresh(bytes).loadClass("Soak$Plugin");
        ((Runnable) plugin.getDeclaredConstructor().newInstance()).run();
        LOADED.incrementAndGet();
    }

    /** A loader of one class, with a name that no other has. */
    static class Named extends ClassLoader {
        Named() {
            super(Soak.class.getClassLoader());
        }

        Class<?> define(byte[] bytes) {
            long number = LOADED.incrementAndGet();
            String name = "Soak$" + Long.toString(36L * 36 * 36 * 36 * 36 + number, 36);
            String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("Soak$Plugin", name);
            byte[] renamed = text.getBytes(StandardCharsets.ISO_8859_1);
            return defineClass(name, renamed, 0, renamed.length);
        }
    }

    static void named(byte[] bytes) throws Exception {
        Class<?> plugin = new Named().define(bytes);
        ((Runnable) plugin.getDeclaredConstructor().newInstance()).run();
        if (plugin.getName().length() != 11 || plugin.getMethod("run").getDeclaringClass() != plugin) {
            throw new IllegalStateException(plugin.getName());
        }
    }

    static final Cleaner CLEANER = Cleaner.create();
    static final AtomicLong CLEANED = new AtomicLong();
    static final ThreadLocal<Map<String, int[]>> LOCAL = ThreadLocal.withInitial(HashMap::new);

    static void cleaners(Random random, ArrayDeque<PhantomReference<Object>> mine) {
        for (int i = 0; i < 20; i++) {
            Object target = new byte[random.nextInt(2000)];
            CLEANER.register(target, CLEANED::incrementAndGet);
            mine.add(new PhantomReference<>(new Object(), QUEUE));
        }
        while (mine.size() > 200) {
            mine.remove();
        }
        LOCAL.get().put("key " + random.nextInt(100), new int[random.nextInt(100)]);
    }

    /** Monitors of objects that die, with waiters and identity hashes. */
    static void monitors(Random random) throws InterruptedException {
        Map<Object, Integer> hashes = new IdentityHashMap<>();
        for (int i = 0; i < 10; i++) {
            Object lock = new Object();
            synchronized (lock) {
                hashes.put(lock, lock.hashCode());
                lock.wait(0, 1 + random.nextInt(1000));
            }
        }
        hashes.forEach((lock, hash) -> {
            if (lock.hashCode() != hash) {
                throw new IllegalStateException("hash");
            }
        });
        synchronized (SHARED) {
            SHARED.notifyAll();
            SHARED.wait(1);
        }
    }

    static void threads(Random random) throws InterruptedException {
        Thread platform = new Thread(() -> strings(new Random(1)));
        Thread[] virtual = new Thread[20];
        platform.start();
        for (int i = 0; i < virtual.length; i++) {
            int millis = random.nextInt(5);
            virtual[i] = Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(millis);
                    trees(new Random(millis));
                } catch (InterruptedException e) {
                    failure = e;
                }
            });
        }
        for (Thread thread : virtual) {
            thread.join();
        }
        platform.join();
    }

    static void work(int seed, byte[] bytes) {
        Random random = new Random(seed);
        ArrayDeque<WeakReference<Object>> mine = new ArrayDeque<>();
        ArrayDeque<PhantomReference<Object>> phantoms = new ArrayDeque<>();
        WeakHashMap<Object, String> map = new WeakHashMap<>();
        try {
            while (!over && failure == null) {
                switch (random.nextInt(15)) {
                    case 0, 1, 2 -> trees(random);
                    case 3, 4 -> strings(random);
                    case 5, 6 -> arrays(random);
                    case 7, 8 -> references(random, mine, map);
                    case 9 -> exceptions(random);
                    case 10 -> mail(random);
                    case 11 -> named(bytes);
                    case 12 -> cleaners(random, phantoms);
                    case 13 -> monitors(random);
                    default -> {
                        if (random.nextInt(20) == 0) {
                            threads(random);
                        } else {
                            classes(bytes);
                        }
                    }
                }
                ROUNDS.incrementAndGet();
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    static String resident() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS")) {
                    return line.replaceAll("\\s+", " ");
                }
            }
        } catch (IOException e) {
            return e.toString();
        }
        return "no RSS";
    }

    public static void main(String[] args) throws Exception {
        long seconds = args.length > 0 ? Long.parseLong(args[0]) : 1;
        long every = args.length > 1 ? Long.parseLong(args[1]) : seconds + 1;
        byte[] bytes;
        try (InputStream in = Soak.class.getResourceAsStream("Soak$Plugin.class")) {
            bytes = in.readAllBytes();
        }
        Thread[] workers = new Thread[16];
        for (int i = 0; i < workers.length; i++) {
            int seed = i;
            workers[i] = new Thread(() -> work(seed, bytes), "worker-" + i);
            workers[i].start();
        }
        for (long second = 1; second <= seconds && failure == null; second++) {
            Thread.sleep(1000);
            if (second % every == 0) {
                Runtime runtime = Runtime.getRuntime();
                System.err.println(second + " s: " + resident() + ", heap " + (runtime.totalMemory() - runtime.freeMemory() >> 20) + " of "
                        + (runtime.totalMemory() >> 20) + " MB, rounds " + ROUNDS + ", classes " + LOADED + ", cleared " + CLEARED + ", cleaned " + CLEANED);
            }
        }
        over = true;
        for (Thread worker : workers) {
            worker.join();
        }
        if (failure != null) {
            failure.printStackTrace();
        }
        System.out.println(failure == null && ROUNDS.get() > 0 && LOADED.get() > 0 ? "soaked" : "failed");
    }
}
