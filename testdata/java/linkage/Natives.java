/** Native methods without a library. */
public class Natives {
    native void plain();
    static native int numbers(int a, long b, double[] c);
    static native String[] texts(String... all);
    static class Inner { native Natives under_score(Object o); }

    public static void main(String[] args) {
        show("plain", () -> { new Natives().plain(); return ""; });
        show("numbers", () -> numbers(1, 2, null));
        show("texts", () -> texts("a"));
        show("inner", () -> new Inner().under_score(null));
        show("again", () -> numbers(1, 2, null));
    }

    /** Loads this program's nested classes, some of them from the class files of others that are renamed on the way. */
    static final class Swap extends ClassLoader {
        private final java.util.Map<String, String> from;

        /** Pairs: the class to be replaced, the class whose file takes its place. */
        Swap(String... pairs) {
            super("swap", Natives.class.getClassLoader());
            from = new java.util.HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.put("Natives$" + pairs[i], "Natives$" + pairs[i + 1]);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("Natives$") || name.endsWith("$Swap") || name.endsWith("$Test")) {
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
            try (java.io.InputStream in = Natives.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
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
                java.lang.reflect.Constructor<?> made = Class.forName("Natives$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }
}
