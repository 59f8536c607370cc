// What other code may not do: internal packages, classes in java.*, a second class of a name.
import java.lang.reflect.InvocationTargetException;

public class Boundaries {
    /** A minimal class file of that name, made by hand. */
    static byte[] classFile(String name) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.io.DataOutputStream out = new java.io.DataOutputStream(bytes)) {
            out.writeInt(0xCAFEBABE);
            out.writeInt(65);
            out.writeShort(5);
            out.writeByte(7);
            out.writeShort(2);
            out.writeByte(1);
            out.writeUTF(name);
            out.writeByte(7);
            out.writeShort(4);
            out.writeByte(1);
            out.writeUTF("java/lang/Object");
            out.writeShort(0x21);
            out.writeShort(1);
            out.writeShort(3);
            for (int i = 0; i < 4; i++) {
                out.writeShort(0);
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static class Loader extends ClassLoader {
        Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    interface Action {
        Object run() throws Throwable;
    }

    static void attempt(String what, Action action) {
        try {
            System.out.println(what + ": " + action.run());
        } catch (InvocationTargetException e) {
            System.out.println(what + ": in it " + e.getCause());
        } catch (Throwable t) {
            System.out.println(what + ": " + t.getClass().getName() + ": " + String.valueOf(t.getMessage()).replaceAll("@[0-9a-f]+", "@"));
        }
    }

    public static void main(String[] args) {
        attempt("own package", () -> new Loader().define("p.Mine", classFile("p/Mine")).getName());
        attempt("java.lang", () -> new Loader().define("java.lang.Mine", classFile("java/lang/Mine")));
        attempt("java.lang, unnamed", () -> new Loader().define(null, classFile("java/lang/Mine")));
        attempt("java.util", () -> new Loader().define("java.util.ArrayList", classFile("java/util/ArrayList")));
        attempt("wrong name", () -> new Loader().define("p.Other", classFile("p/Mine")));
        Loader twice = new Loader();
        attempt("first", () -> twice.define("p.Twice", classFile("p/Twice")).getName());
        attempt("second", () -> twice.define("p.Twice", classFile("p/Twice")).getName());
        attempt("internal class by reflection", () -> {
            Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
            return unsafe.getMethod("getUnsafe").invoke(null);
        });
        attempt("private field of String", () -> {
            var value = String.class.getDeclaredField("value");
            value.setAccessible(true);
            return value.get("x");
        });
    }
}
