// Classes that do not verify: when the error comes, and that it comes again.
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

public class Rejected {
    static final class Pool {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final DataOutputStream out = new DataOutputStream(bytes);
        int count = 1;

        int utf8(String text) throws IOException {
            out.writeByte(1);
            out.writeUTF(text);
            return count++;
        }

        int type(String name) throws IOException {
            int at = utf8(name);
            out.writeByte(7);
            out.writeShort(at);
            return count++;
        }
    }

    /** A class with one static method; its code as bytes, its stack map as well. */
    static byte[] classFile(int version, String above, String descriptor, int[] code, int[] map) throws IOException {
        Pool pool = new Pool();
        int self = pool.type("Made");
        int superclass = pool.type(above);
        int name = pool.utf8("made");
        int type = pool.utf8(descriptor);
        int attribute = pool.utf8("Code");
        int table = pool.utf8("StackMapTable");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(version);
        out.writeShort(pool.count);
        pool.bytes.writeTo(out);
        out.writeShort(0x21);
        out.writeShort(self);
        out.writeShort(superclass);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(9);
        out.writeShort(name);
        out.writeShort(type);
        out.writeShort(1);
        out.writeShort(attribute);
        out.writeInt(12 + code.length + (map.length > 0 ? 6 + map.length : 0));
        out.writeShort(4);
        out.writeShort(4);
        out.writeInt(code.length);
        for (int b : code) {
            out.writeByte(b);
        }
        out.writeShort(0);
        out.writeShort(map.length > 0 ? 1 : 0);
        if (map.length > 0) {
            out.writeShort(table);
            out.writeInt(map.length);
            for (int b : map) {
                out.writeByte(b);
            }
        }
        out.writeShort(0);
        return bytes.toByteArray();
    }

    static class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            System.out.println("  asked for " + name);
            throw new ClassNotFoundException(name);
        }
    }

    static void attempt(String what, byte[] bytes) {
        System.out.println(what);
        Loader loader = new Loader();
        Class<?> made = loader.define(bytes);
        System.out.println("  defined " + made.getName());
        for (int i = 0; i < 2; i++) {
            try {
                Class.forName("Made", true, loader);
                System.out.println("  ok");
            } catch (Throwable t) {
                System.out.println("  " + t);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        int[] none = {};
        attempt("sound", classFile(65, "java/lang/Object", "()V", new int[] {0xb1}, none));
        attempt("float for int", classFile(65, "java/lang/Object", "()I", new int[] {0x0b, 0xac}, none));
        attempt("float for int, old", classFile(48, "java/lang/Object", "()I", new int[] {0x0b, 0xac}, none));
        attempt("no end", classFile(65, "java/lang/Object", "()V", new int[] {0}, none));
        attempt("no end, old", classFile(48, "java/lang/Object", "()V", new int[] {0}, none));
        attempt("bad map", classFile(65, "java/lang/Object", "()V", new int[] {0, 0xb1}, new int[] {0, 1, 64, 9}));
        attempt("map elsewhere", classFile(65, "java/lang/Object", "()V", new int[] {0, 0xb1}, new int[] {0, 1, 9}));
        attempt("missing class", classFile(65, "java/lang/Object", "(Lp/A;)Lp/B;", new int[] {0x2a, 0xb0}, none));
        attempt("missing class, old", classFile(48, "java/lang/Object", "(Lp/A;)Lp/B;", new int[] {0x2a, 0xb0}, none));
        attempt("subroutine", classFile(48, "java/lang/Object", "()V", new int[] {0xa8, 0, 4, 0xb1, 0x4b, 0xa9, 0}, none));
        attempt("subroutine, new", classFile(65, "java/lang/Object", "()V", new int[] {0xa8, 0, 4, 0xb1, 0x4b, 0xa9, 0}, none));
        attempt("subroutine, in between", classFile(50, "java/lang/Object", "()V", new int[] {0xa8, 0, 4, 0xb1, 0x4b, 0xa9, 0}, none));
    }
}
