import java.lang.ref.*;
import java.util.*;

public class WeakReferences {
    public static void main(String[] args) throws InterruptedException {
        WeakReference<Object> temporary = new WeakReference<>(new Object());
        System.gc();
        System.out.println(temporary.get() == null);
        Object held = new Object();
        WeakReference<Object> kept = new WeakReference<>(held);
        System.gc();
        System.out.println(kept.get() == held);
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        WeakReference<Object> queued = new WeakReference<>(new int[10], queue);
        PhantomReference<Object> phantom = new PhantomReference<>(new Object(), queue);
        System.gc();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < 2; i++) seen.add(queue.remove(5000));
        System.out.println(seen.contains(queued) + " " + seen.contains(phantom) + " " + phantom.get() + " " + queued.refersTo(null));
        SoftReference<String> soft = new SoftReference<>(new String("soft"));
        System.gc();
        System.out.println(soft.get());
        kept.clear();
        System.out.println(kept.get() + " " + (held != null));
        WeakHashMap<Object, String> map = new WeakHashMap<>();
        map.put(new Object(), "gone");
        map.put(held, "there");
        System.gc();
        for (int i = 0; i < 100 && map.size() > 1; i++) Thread.sleep(1);
        System.out.println(map.size() + " " + map.get(held));
    }
}
