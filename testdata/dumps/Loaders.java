import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One class in several loaders; large and small arrays; collections; garbage that is not there any more. */
public class Loaders {
    static final class Own extends ClassLoader {
        Own() {
            super(Loaders.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals("Loaders$Twin")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = Loaders.class.getResourceAsStream("Loaders$Twin.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    public static class Twin {
        static int made;
        int number = ++made;
    }

    static class Garbage {
        byte[] weight = new byte[1000];
    }

    static class Holder {
        long[] longs = new long[300_000];
        Object[] objects = new Object[100_000];
        byte[] bytes = new byte[2_000_000];
        char[] chars = "characters".toCharArray();
        double[] doubles = {0.5, -0.25};
        float[] floats = {1.5f};
        short[] shorts = {-1, 2};
        boolean[] booleans = {true, false, true};
        int[][] rows = new int[4][5];
    }

    static Object sink;

    public static void main(String[] args) throws Exception {
        List<Object> kept = new ArrayList<>();
        kept.add(new Twin());
        for (int k = 1; k <= 3; k++) {
            Class<?> twin = new Own().loadClass("Loaders$Twin");
            for (int n = 0; n < k; n++) {
                kept.add(twin.getDeclaredConstructor().newInstance());
            }
        }
        Holder holder = new Holder();
        for (int k = 0; k < holder.longs.length; k++) {
            holder.longs[k] = k * 31L;
        }
        holder.objects[99_999] = holder;
        holder.bytes[1_999_999] = 1;
        kept.add(holder);
        Map<Twin, Holder> map = new HashMap<>();
        map.put(new Twin(), holder);
        kept.add(map);
        List<WeakReference<Garbage>> weak = new ArrayList<>();
        for (int k = 0; k < 100; k++) {
            weak.add(new WeakReference<>(new Garbage()));
        }
        kept.add(weak);
        System.gc();
        System.gc();
        try {
            sink = new long[Integer.MAX_VALUE];
        } catch (OutOfMemoryError e) {
            System.out.println("caught " + e.getMessage() + " " + kept.size());
        }
    }
}
