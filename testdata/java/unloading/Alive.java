import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** What keeps a loader and its classes alive, and that they die when it is gone. */
public class Alive {
    public static class Part {
        static Object kept = new Object();
        static int count;
        Object field;

        public static int count() {
            return ++count;
        }

        public static Supplier<String> supplier() {
            return () -> "supplied " + count();
        }

        public void fail() {
            throw new IllegalStateException("from a part");
        }

        public static void waitFor(CountDownLatch started, CountDownLatch end) throws InterruptedException {
            started.countDown();
            end.await();
            count();
        }
    }

    /** Refers to Part by name. */
    public static class User {
        public static Object use() {
            return Part.count();
        }
    }

    static class Own extends ClassLoader {
        final String own;
        final ClassLoader other;

        Own(String own, ClassLoader other) {
            super(Alive.class.getClassLoader());
            this.own = own;
            this.other = other;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (other != null && name.equals("Alive$Part")) {
                return other.loadClass(name);
            }
            if (!name.equals(own)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (var in = Alive.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static Class<?> part() throws Exception {
        return Class.forName("Alive$Part", true, new Own("Alive$Part", null));
    }

    static WeakReference<ClassLoader> watched;

    static Class<?> watch(Class<?> c) {
        watched = new WeakReference<>(c.getClassLoader());
        return c;
    }

    static boolean collected() throws InterruptedException {
        for (int k = 0; k < 5 && watched.get() != null; k++) {
            System.gc();
            Thread.sleep(1);
        }
        return watched.get() == null;
    }

    static Object holder;

    static void check(String what) throws Exception {
        boolean early = collected();
        holder = null;
        System.out.println(what + ": " + early + " " + collected());
    }

    static void make(int which) throws Exception {
        Class<?> c = watch(part());
        holder = switch (which) {
            case 0 -> c;
            case 1 -> c.getClassLoader();
            case 2 -> c.getDeclaredConstructor().newInstance();
            case 3 -> c.getMethod("count");
            case 4 -> MethodHandles.lookup().unreflect(c.getMethod("count"));
            case 5 -> c.getMethod("supplier").invoke(null);
            case 6 -> java.lang.reflect.Array.newInstance(c, 2);
            case 7 -> {
                Object o = c.getDeclaredConstructor().newInstance();
                try {
                    c.getMethod("fail").invoke(o);
                    yield null;
                } catch (java.lang.reflect.InvocationTargetException e) {
                    yield e.getCause();
                }
            }
            case 8 -> {
                Class<?> user = Class.forName("Alive$User", true, new Own("Alive$User", c.getClassLoader()));
                user.getMethod("use").invoke(null);
                yield user;
            }
            case 9 -> MethodHandles.arrayConstructor(c.arrayType());
            case 10 -> c.getDeclaredFields()[0];
            default -> new Object[] {c.arrayType().arrayType()};
        };
    }

    static void use(int which) throws Exception {
        switch (which) {
            case 0 -> System.out.println(((Class<?>) holder).getMethod("count").invoke(null));
            case 1 -> System.out.println(((ClassLoader) holder).loadClass("Alive$Part").getMethod("count").invoke(null));
            case 2 -> System.out.println(holder.getClass().getMethod("count").invoke(null));
            case 3 -> System.out.println(((Method) holder).invoke(null));
            case 4 -> {
                try {
                    System.out.println((int) ((MethodHandle) holder).invokeExact());
                } catch (Throwable t) {
                    System.out.println(t);
                }
            }
            case 5 -> System.out.println(((Supplier<?>) holder).get());
            case 6 -> System.out.println(((Object[]) holder).length + holder.getClass().getName());
            case 7 -> {
                StackTraceElement top = ((Throwable) holder).getStackTrace()[0];
                System.out.println(top.getClassName() + "." + top.getMethodName() + " " + (top.getLineNumber() > 0));
            }
            case 8 -> System.out.println(((Class<?>) holder).getMethod("use").invoke(null));
            default -> System.out.println(holder != null);
        }
    }

    public static void main(String[] args) throws Exception {
        String[] names = {"class", "loader", "instance", "method", "handle", "lambda", "array", "backtrace", "user", "constructor handle", "field", "array class"};
        for (int k = 0; k < names.length; k++) {
            make(k);
            System.gc();
            System.gc();
            use(k);
            check(names[k]);
        }
        thread();
        queue();
        sameName();
    }

    static void thread() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Method waits = watch(part()).getMethod("waitFor", CountDownLatch.class, CountDownLatch.class);
        List<Throwable> failed = new ArrayList<>();
        Thread thread = start(waits, started, end, failed);
        waits = null;
        started.await();
        boolean early = collected();
        end.countDown();
        thread.join();
        thread = null;
        System.out.println("frame: " + early + " " + collected() + " " + failed);
    }

    static Thread start(Method waits, CountDownLatch started, CountDownLatch end, List<Throwable> failed) throws Exception {
        MethodHandle handle = MethodHandles.lookup().unreflect(waits);
        Thread thread = new Thread(() -> {
            try {
                handle.invokeExact(started, end);
            } catch (Throwable t) {
                failed.add(t);
            }
        });
        thread.start();
        return thread;
    }

    static void queue() throws Exception {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        List<Reference<?>> all = new ArrayList<>();
        addReferences(queue, all);
        int found = 0;
        for (int k = 0; k < 20 && found < 3; k++) {
            System.gc();
            for (Reference<?> r = queue.remove(10); r != null; r = queue.remove(10)) {
                found++;
            }
        }
        System.out.println("queue: " + found);
    }

    static void addReferences(ReferenceQueue<Object> queue, List<Reference<?>> all) throws Exception {
        Class<?> c = part();
        all.add(new WeakReference<>(c, queue));
        all.add(new WeakReference<>(c.getClassLoader(), queue));
        all.add(new PhantomReference<>(c.getDeclaredConstructor().newInstance(), queue));
    }

    static void sameName() throws Exception {
        for (int k = 0; k < 50; k++) {
            Class<?> c = watch(part());
            if ((int) c.getMethod("count").invoke(null) != 1) {
                System.out.println("old statics");
            }
            c = null;
            if (k % 10 == 9) {
                System.out.println("again: " + collected());
            }
        }
    }
}
