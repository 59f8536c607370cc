// flags: -XX:MaxMetaspaceSize=24m -Xmx64m
// skip(gc-stress): it runs as long as it is
// skip(gc-check): it runs as long as it is
import java.util.ArrayList;
import java.util.List;

/** Class data has a limit: the error is caught, what is dropped makes room. */
public class Limit {
    public static class Part {
        static long[] weight = new long[4];

        public static int add(int a, int b) {
            return a + b;
        }
    }

    static class Own extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass("Limit$Part", bytes, 0, bytes.length);
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] bytes;
        try (var in = Limit.class.getResourceAsStream("Limit$Part.class")) {
            bytes = in.readAllBytes();
        }
        for (int round = 0; round < 3; round++) {
            List<Class<?>> kept = new ArrayList<>();
            try {
                while (true) {
                    Class<?> c = new Own().define(bytes);
                    c.getMethod("add", int.class, int.class).invoke(null, 1, 2);
                    kept.add(c);
                }
            } catch (OutOfMemoryError e) {
                int count = kept.size();
                kept.clear();
                System.out.println(e.getMessage() + " " + (count > 500));
            }
        }
    }
}
