/** What must not work: reaching into the library's insides, adding classes to its packages. */
public class Attacks {
    /** Takes the place of {@code jdk.internal.misc.Unsafe}. */
    static class Unsafe {
        static Unsafe getUnsafe() { return null; }
        long allocateMemory(long n) { return n; }
    }

    static class UseUnsafe implements Test { public Object run() { return Unsafe.getUnsafe().allocateMemory(8) != 0; } }
    static class NameUnsafe implements Test { public Object run() { return Unsafe.class.getName(); } }
    static class ArrayOfUnsafe implements Test { public Object run() { return new Unsafe[1].length; } }
    static class CastToUnsafe implements Test { public Object run() { Object o = "text"; return (Unsafe) o; } }
    static class ExtendUnsafe extends Unsafe implements Test { public Object run() { return "extended"; } }
    static class CatchUnsafe implements Test {
        public Object run() {
            Object o = "text";
            return o instanceof Unsafe;
        }
    }

    /** Takes the place of {@code java.lang.Integer}: its cache is private. */
    static class Box {
        int value;
        static int digits(int n) { return n; }
    }

    static class ReadPrivate implements Test { public Object run() { Box b = null; return b.value; } }

    static class Raw extends ClassLoader {
        Raw() { super("raw", Attacks.class.getClassLoader()); }

        Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    static Object renamed(String nested, String... pairs) throws Throwable {
        byte[] bytes = Swap.file("Attacks$" + nested);
        for (int i = 0; i < pairs.length; i += 2) {
            bytes = Swap.rename(bytes, pairs[i], pairs[i + 1]);
        }
        Class<?> made = new Raw().define(null, bytes);
        if (!Test.class.isAssignableFrom(made)) {
            return made;
        }
        java.lang.reflect.Constructor<?> constructor = made.getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Test) constructor.newInstance()).run();
    }

    static String hidden(String text) {
        return text.replaceAll("module @0x[0-9a-f]+", "module @");
    }

    static void attack(String what, Test test) {
        try {
            System.out.println(what + ": " + test.run());
        } catch (Throwable t) {
            System.out.println(what + ": " + hidden(plain(t)));
        }
    }

    public static void main(String[] args) {
        String[] users = {"UseUnsafe", "NameUnsafe", "ArrayOfUnsafe", "CastToUnsafe", "ExtendUnsafe", "CatchUnsafe"};
        for (String user : users) {
            attack(user, () -> renamed(user, "Attacks$Unsafe", "jdk/internal/misc/Unsafe"));
        }
        attack("private field", () -> renamed("ReadPrivate", "Attacks$Box", "java/lang/Integer"));
        for (String name : new String[] {"java/lang/Evil", "java/Evil", "java/lang/String", "java/util/concurrent/Evil", "javax/Evil", "javaEvil"}) {
            attack("define " + name, () -> renamed("Box", "Attacks$Box", name));
            attack("define by name " + name, () -> {
                byte[] bytes = Swap.rename(Swap.file("Attacks$Box"), "Attacks$Box", name);
                return new Raw().define(name.replace('/', '.'), bytes).getName();
            });
        }
        attack("load", () -> Class.forName("jdk.internal.misc.Unsafe").getName());
        attack("reflect private", () -> {
            java.lang.reflect.Field value = String.class.getDeclaredField("value");
            value.setAccessible(true);
            return value.get("text") != null;
        });
        attack("reflect closed", () -> {
            java.lang.reflect.Method m = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
            m.setAccessible(true);
            return m.invoke(Attacks.class.getClassLoader(), "Attacks");
        });
    }

    /** Loads this program's nested classes, some of them from the class files of others that are renamed on the way. */
    static final class Swap extends ClassLoader {
        private final java.util.Map<String, String> from;

        /** Pairs: the class to be replaced, the class whose file takes its place. */
        Swap(String... pairs) {
            super("swap", Attacks.class.getClassLoader());
            from = new java.util.HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.put("Attacks$" + pairs[i], "Attacks$" + pairs[i + 1]);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("Attacks$") || name.endsWith("$Swap") || name.endsWith("$Test")) {
                    return super.loadClass(name, resolve);
                }
                try {
                    byte[] bytes = file(from.getOrDefault(name, name));
                    for (java.util.Map.Entry<String, String> pair : from.entrySet()) {
                        bytes = rename(bytes, pair.getValue(), pair.getKey());
                    }
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (java.io.IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }

        static byte[] file(String name) throws java.io.IOException {
            try (java.io.InputStream in = Attacks.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                return in.readAllBytes();
            }
        }

        /** In all of the constant pool's texts. */
        static byte[] rename(byte[] bytes, String old, String now) throws java.io.IOException {
            java.io.DataInputStream in = new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes));
            java.io.ByteArrayOutputStream made = new java.io.ByteArrayOutputStream();
            java.io.DataOutputStream out = new java.io.DataOutputStream(made);
            out.writeLong(in.readLong());
            int count = in.readUnsignedShort();
            out.writeShort(count);
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                out.writeByte(tag);
                int rest;
                switch (tag) {
                    case 1:
                        out.writeUTF(in.readUTF().replace(old, now));
                        continue;
                    case 5: case 6:
                        rest = 8;
                        i++;
                        break;
                    case 7: case 8: case 16:
                        rest = 2;
                        break;
                    case 15:
                        rest = 3;
                        break;
                    default:
                        rest = 4;
                }
                byte[] content = new byte[rest];
                in.readFully(content);
                out.write(content);
            }
            out.write(in.readAllBytes());
            return made.toByteArray();
        }
    }

    public interface Test {
        Object run() throws Throwable;
    }

    static String plain(Throwable t) {
        String text = String.valueOf(t).replaceAll("@(0x)?[0-9a-f]+", "@");
        for (Throwable cause = t.getCause(); cause != null; cause = cause.getCause()) {
            text += " <- " + String.valueOf(cause).replaceAll("@(0x)?[0-9a-f]+", "@");
        }
        return text;
    }

    static void show(String what, Test test) {
        try {
            System.out.println(what + ": " + test.run());
        } catch (Throwable t) {
            System.out.println(what + ": " + plain(t));
        }
    }

    /** Runs the nested class {@code caller}, a {@code Test}, in a loader of its own, twice. */
    static void with(String caller, String... pairs) {
        Swap loader = new Swap(pairs);
        for (int i = 0; i < 2; i++) {
            show(caller + (i == 0 ? "" : " again"), () -> {
                java.lang.reflect.Constructor<?> made = Class.forName("Attacks$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }
}
