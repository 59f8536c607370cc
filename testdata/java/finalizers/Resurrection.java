import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

// An object may come back in its finalizer, once. Weak references are cleared before it runs, phantom ones when it is gone for good.
public class Resurrection {
    static volatile Phoenix risen;
    static volatile int times;
    static volatile boolean weakWasCleared;
    static WeakReference<Phoenix> weak;
    static final ReferenceQueue<Object> queue = new ReferenceQueue<>();

    static class Phoenix {
        final Part part = new Part(this);
        WeakReference<Part> own = new WeakReference<>(part);

        @Override
        protected void finalize() {
            weakWasCleared = weak.get() == null;
            times++;
            risen = this;
        }
    }

    static class Part {
        final Phoenix whole;
        final int[] data = {1, 2, 3};

        Part(Phoenix whole) {
            this.whole = whole;
        }
    }

    static PhantomReference<Phoenix> phantom;
    static WeakReference<Part> toPart;

    static void make() {
        Phoenix phoenix = new Phoenix();
        weak = new WeakReference<>(phoenix, queue);
        phantom = new PhantomReference<>(phoenix, queue);
        toPart = new WeakReference<>(phoenix.part);
    }

    static boolean await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            System.gc();
            System.runFinalization();
            Thread.sleep(10);
        }
        return condition.getAsBoolean();
    }

    public static void main(String[] args) throws Exception {
        make();
        System.out.println("finalized " + await(() -> risen != null));
        System.out.println("weak cleared before " + weakWasCleared + ", to a part " + (toPart.get() == null));
        System.out.println("whole " + (risen.part.whole == risen) + " " + risen.part.data[2]);
        System.out.println("queued first " + (queue.remove(5000) == weak) + ", phantom waits " + (queue.poll() == null) + " " + phantom.refersTo(risen));
        System.gc();
        System.gc();
        System.out.println("alive " + (risen.part.data.length) + " " + (queue.poll() == null));
        SoftReference<Phoenix> soft = new SoftReference<>(risen);
        System.out.println("soft " + (soft.get() == risen));
        soft = null;
        risen = null;
        System.out.println("phantom " + (await(() -> phantom.refersTo(null)) && queue.remove(5000) == phantom));
        System.out.println("times " + times + " " + (risen == null));
    }
}
