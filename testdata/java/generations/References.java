// flags: -Xmx24m -Xmn2m
import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** References whose referents are younger or older than themselves. */
public class References {
    static void garbage(int bytes) {
        for (int made = 0; made < bytes; made += 10_000) {
            byte[] dead = new byte[9_984];
            dead[1] = 1;
        }
    }

    static int cleared(List<? extends Reference<?>> references) {
        int cleared = 0;
        for (Reference<?> reference : references) {
            cleared += reference.refersTo(null) ? 1 : 0;
        }
        return cleared;
    }

    static void add(int i, ReferenceQueue<Object> queue, List<WeakReference<Object>> weak, List<PhantomReference<Object>> phantom, List<Object> kept) {
        Object referent = new String("referent" + i);
        weak.add(new WeakReference<>(referent, queue));
        phantom.add(new PhantomReference<>(referent, queue));
        if (i % 10 == 0) {
            kept.add(referent);
        }
    }

    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        List<WeakReference<Object>> weak = new ArrayList<>();
        List<PhantomReference<Object>> phantom = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            add(i, queue, weak, phantom, kept);
        }
        // Young collections only.
        garbage(8_000_000);
        System.out.println(cleared(weak));
        System.gc();
        System.out.println(cleared(weak) + " " + cleared(phantom));
        int seen = 0;
        while (queue.remove(seen < 1800 ? 5000 : 100) != null) {
            seen++;
        }
        System.out.println(seen);
        for (Object o : kept) {
            if (!weak.stream().anyMatch(w -> w.refersTo(o))) {
                System.out.println("lost " + o);
            }
        }
        // Old references to new objects.
        List<WeakReference<Object>> reused = new ArrayList<>();
        Object[] strong = new Object[100];
        for (int i = 0; i < 100; i++) {
            strong[i] = new int[] {i};
            reused.add(new WeakReference<>(strong[i]));
        }
        garbage(4_000_000);
        for (int i = 0; i < 100; i += 2) {
            strong[i] = null;
        }
        System.gc();
        System.out.println(cleared(reused));
        Map<Object, String> map = new WeakHashMap<>();
        Object key = new Object();
        map.put(key, "kept");
        for (int i = 0; i < 500; i++) {
            map.put(new Object(), "dropped" + i);
        }
        System.gc();
        for (int wait = 0; wait < 100 && map.size() > 1; wait++) {
            Thread.sleep(20);
        }
        System.out.println(map.size() + " " + map.get(key));
        CountDownLatch cleaned = new CountDownLatch(3);
        Cleaner cleaner = Cleaner.create();
        for (int i = 0; i < 3; i++) {
            cleaner.register(new Object(), cleaned::countDown);
        }
        garbage(2_000_000);
        System.gc();
        System.out.println(cleaned.await(10, TimeUnit.SECONDS));
        // Soft references give way before memory runs out.
        List<SoftReference<byte[]>> soft = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            soft.add(new SoftReference<>(new byte[1 << 20]));
        }
        System.out.println(soft.get(99).get() != null);
        System.out.println(cleared(soft) > 50);
        try {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage() + " " + cleared(soft));
        }
    }
}
