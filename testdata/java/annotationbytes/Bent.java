import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Annotations whose bytes have changed behind the compiler's back. */
public class Bent {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Kinds {
        ElementType kind() default ElementType.TYPE;
        int[] numbers() default {};
        String text() default "";
    }

    @Kinds(kind = ElementType.FIELD, numbers = {70001, 70002}, text = "words")
    static class Held {
    }

    static final class Loader extends ClassLoader {
        Loader() {
            super(Bent.class.getClassLoader());
        }

        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static byte[] held() throws Exception {
        try (InputStream in = Bent.class.getResourceAsStream("Bent$Held.class")) {
            return in.readAllBytes();
        }
    }

    static int find(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalStateException("not there");
    }

    static void show(String what, byte[] bytes) {
        System.out.print(what + ": ");
        try {
            Class<?> c = new Loader().define(bytes);
            System.out.print(c.getAnnotations().length + " ");
            Kinds kinds = c.getAnnotation(Kinds.class);
            System.out.print(kinds.text() + " ");
            System.out.println(kinds.kind() + " " + Arrays.toString(kinds.numbers()));
        } catch (Throwable t) {
            System.out.println(t + (t.getCause() == null ? "" : " because of " + t.getCause()));
        }
    }

    static void text(String from, String to) throws Exception {
        byte[] bytes = held();
        byte[] now = to.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(now, 0, bytes, find(bytes, from.getBytes(StandardCharsets.UTF_8)), now.length);
        show(from + " -> " + to, bytes);
    }

    /** Where the annotation's array of two numbers begins: its tag, its length, the first element's tag. */
    static int array(byte[] bytes) {
        for (int i = 0; i + 6 < bytes.length; i++) {
            if (bytes[i] == '[' && bytes[i + 1] == 0 && bytes[i + 2] == 2 && bytes[i + 3] == 'I' && bytes[i + 6] == 'I') {
                return i;
            }
        }
        throw new IllegalStateException("not there");
    }

    static void tag(int offset, int to) throws Exception {
        byte[] bytes = held();
        bytes[array(bytes) + offset] = (byte) to;
        show("byte " + offset + " is " + to, bytes);
    }

    public static void main(String[] args) throws Exception {
        show("as it was", held());
        text("Ljava/lang/annotation/ElementType;", "Ljava/lang/annotation/ElementTypf;");
        text("Ljava/lang/annotation/ElementType;", "Xjava/lang/annotation/ElementType;");
        text("Ljava/lang/annotation/ElementType;", "Ljava/lang/annotation/ElementType.");
        text("Ljava/lang/annotation/ElementType;", "Ljava/lang/annotation/Documented;;");
        text("FIELD", "FJELD");
        text("numbers", "numberz");
        text("LBent$Kinds;", "LBent$Kindz;");
        text("LBent$Kinds;", "VBent$Kinds;");
        for (int tag : new int[] {0, 'J', 's', 200, '[', '@'}) {
            tag(3, tag);
            tag(6, tag);
        }
        tag(0, 'I');
        tag(0, 250);
        tag(2, 3);
        tag(2, 90);
        tag(1, 90);
    }
}
