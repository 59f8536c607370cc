import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

// A queue gives the reference that came last first.
public class Queues {
    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Object object = new Object();
        Reference<?>[] all = {
            new WeakReference<>(object, queue), new SoftReference<>(object, queue), new PhantomReference<>(object, queue), new WeakReference<>("x", queue)
        };
        for (Reference<?> reference : all) {
            System.out.println(reference.enqueue() + " " + reference.enqueue() + " " + reference.isEnqueued() + " " + reference.refersTo(null));
        }
        for (int i = 0; i < all.length; i++) {
            Reference<?> next = i % 2 == 0 ? queue.poll() : queue.remove();
            for (int k = 0; k < all.length; k++) {
                if (all[k] == next) {
                    System.out.println(k + " " + next.isEnqueued() + " " + next.enqueue());
                }
            }
        }
        System.out.println(queue.poll() + " " + queue.remove(10));
        WeakReference<Object> without = new WeakReference<>(object);
        System.out.println(without.enqueue() + " " + without.isEnqueued() + " " + without.get());
        WeakReference<Object> cleared = new WeakReference<>(object, queue);
        cleared.clear();
        System.out.println(cleared.isEnqueued() + " " + cleared.enqueue() + " " + (queue.poll() == cleared));
        try {
            queue.remove(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Thread.currentThread().interrupt();
        try {
            queue.remove(1000);
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
    }
}
