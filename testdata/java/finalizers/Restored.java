import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

// Objects out of a stream have finalizers too, whether the first class above that is not serializable is Object or not.
public class Restored {
    static final AtomicInteger direct = new AtomicInteger();
    static final AtomicInteger below = new AtomicInteger();

    static class Direct implements Serializable {
        @Override
        protected void finalize() {
            direct.incrementAndGet();
        }
    }

    static class Plain {
        int x = 7;
    }

    static class Below extends Plain implements Serializable {
        @Override
        protected void finalize() {
            if (x == 7) {
                below.incrementAndGet();
            }
        }
    }

    static void make() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Object[] {new Direct(), new Below(), new Direct()});
        }
        for (int i = 0; i < 3; i++) {
            Object[] read = (Object[]) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            System.out.println(read.length + " " + read[0].getClass().getSimpleName() + " " + ((Below) read[1]).x);
        }
    }

    public static void main(String[] args) throws Exception {
        make();
        for (int i = 0; i < 400 && (direct.get() < 8 || below.get() < 4); i++) {
            System.gc();
            System.runFinalization();
            Thread.sleep(10);
        }
        System.out.println(direct + " " + below);
    }
}
