import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;
import java.lang.ref.WeakReference;

/** Hidden classes die alone unless they are strong. */
public class Hidden {
    static class Template implements Runnable {
        static int runs;

        @Override
        public void run() {
            runs++;
            Runnable inner = () -> runs += 10;
            inner.run();
            System.out.println("runs " + runs + secret());
        }
    }

    private static String secret() {
        return "!";
    }

    static byte[] bytes;

    static Class<?> define(ClassOption... options) throws Exception {
        return MethodHandles.lookup().defineHiddenClass(bytes, true, options).lookupClass();
    }

    static WeakReference<Class<?>> run(ClassOption... options) throws Exception {
        Class<?> c = define(options);
        var constructor = c.getDeclaredConstructor();
        constructor.setAccessible(true);
        ((Runnable) constructor.newInstance()).run();
        return new WeakReference<>(c);
    }

    static boolean collected(WeakReference<?> reference) throws InterruptedException {
        for (int k = 0; k < 5 && reference.get() != null; k++) {
            System.gc();
            Thread.sleep(1);
        }
        return reference.get() == null;
    }

    public static void main(String[] args) throws Exception {
        try (var in = Hidden.class.getResourceAsStream("Hidden$Template.class")) {
            bytes = in.readAllBytes();
        }
        run(ClassOption.NESTMATE);
        System.out.println("strong: " + collected(run(ClassOption.NESTMATE, ClassOption.STRONG)));
        WeakReference<?> last = null;
        int[] living = {0};
        for (int k = 0; k < 2000; k++) {
            last = new WeakReference<>(define(ClassOption.NESTMATE));
        }
        System.out.println("many: " + collected(last));
        Object instance = instance();
        WeakReference<?> kept = new WeakReference<>(instance.getClass());
        System.out.println("kept: " + collected(kept) + " " + instance.getClass().isHidden());
        instance = null;
        System.out.println("gone: " + collected(kept) + living[0]);
    }

    static Object instance() throws Exception {
        var constructor = define(ClassOption.NESTMATE).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
