// flags: -Xmx32m -XX:MaxMetaspaceSize=24m
// skip(gc-stress): it runs as long as it is
// skip(gc-check): it runs as long as it is
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Ten thousand loaders, each with classes, lambdas and concatenations of its own, within small memory. */
public class Many {
    public interface Task {
        int run(int n);

        default String name() {
            return "task";
        }
    }

    public static class Work implements Task {
        static int calls;
        static final List<Object> KEPT = new ArrayList<>();
        final Helper helper = new Helper();

        @Override
        public int run(int n) {
            calls++;
            KEPT.add(this);
            IntSupplier supplier = () -> n + calls;
            String text = "n=" + n + " calls=" + calls;
            Object[] array = new Work[3];
            return supplier.getAsInt() + text.length() + helper.twice(n) + array.length;
        }
    }

    static class Helper {
        private static final int[] TABLE = new int[100];

        int twice(int n) {
            TABLE[n % 100] = n;
            return n + TABLE[n % 100];
        }
    }

    static class Own extends ClassLoader {
        Own() {
            super(Many.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("Many$Work") && !name.equals("Many$Helper")) {
                return super.loadClass(name, resolve);
            }
            synchronized (this) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : defineClass(name, bytes(name), 0, bytes(name).length);
            }
        }
    }

    static final java.util.Map<String, byte[]> FILES = new java.util.HashMap<>();

    static byte[] bytes(String name) {
        return FILES.computeIfAbsent(name, n -> {
            try (InputStream in = Many.class.getResourceAsStream(n + ".class")) {
                return in.readAllBytes();
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static void main(String[] args) throws Exception {
        int loaders = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        long sum = 0;
        WeakReference<Object> first = null;
        for (int k = 0; k < loaders; k++) {
            Class<?> work = new Own().loadClass("Many$Work");
            Task task = (Task) work.getDeclaredConstructor().newInstance();
            sum += task.run(k) + task.run(k + 1) + task.name().length();
            if (k == 0) {
                first = new WeakReference<>(task);
            }
        }
        for (int k = 0; k < 10 && first.get() != null; k++) {
            System.gc();
        }
        System.out.println(sum + " " + (first.get() == null) + " " + Work.calls);
    }
}
