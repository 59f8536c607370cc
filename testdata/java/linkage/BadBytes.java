/** Class files that are none. */
public class BadBytes {
    static class Victim implements Test { public Object run() { return "ran"; } }

    static class Raw extends ClassLoader {
        Object define(byte[] bytes) throws Throwable { return ((Test) make(bytes).getDeclaredConstructor().newInstance()).run(); }
        Class<?> make(byte[] bytes) { return defineClass(null, bytes, 0, bytes.length); }
        Class<?> named(String name, byte[] bytes) { return defineClass(name, bytes, 0, bytes.length); }
        Class<?> part(byte[] bytes, int from, int length) { return defineClass("X", bytes, from, length); }
    }

    interface Edit { void on(byte[] bytes); }

    static void edited(String what, Edit edit) {
        show(what, () -> {
            byte[] bytes = Swap.file("BadBytes$Victim");
            edit.on(bytes);
            return new Raw().make(bytes).getName();
        });
    }

    static void version(int major, int minor) {
        edited("version " + major + "." + minor, b -> { b[4] = (byte) (minor >> 8); b[5] = (byte) minor; b[6] = (byte) (major >> 8); b[7] = (byte) major; });
    }

    static void text(String old, String now) {
        show("'" + old + "' is '" + (now.length() > 40 ? now.length() + " characters" : now) + "'",
            () -> new Raw().make(Swap.rename(Swap.file("BadBytes$Victim"), old, now)).getName());
    }

    public static void main(String[] args) throws Throwable {
        edited("untouched", b -> { });
        edited("magic", b -> b[0] = 0);
        show("empty", () -> new Raw().make(new byte[0]));
        show("three bytes", () -> new Raw().make(new byte[3]));
        for (int length : new int[] {4, 8, 10, 50, 200}) {
            show("first " + length, () -> new Raw().make(java.util.Arrays.copyOf(Swap.file("BadBytes$Victim"), length)));
        }
        show("longer", () -> { byte[] b = Swap.file("BadBytes$Victim"); return new Raw().make(java.util.Arrays.copyOf(b, b.length + 1)); });
        for (int major : new int[] {0, 44, 45, 46, 49, 50, 52, 54, 68, 69, 70, 255, 300}) {
            version(major, 0);
        }
        version(55, 3);
        version(56, 3);
        version(68, 65535);
        version(69, 65535);
        text("BadBytes$Victim", "BadBytes.Victim");
        text("BadBytes$Victim", "BadBytes;Victim");
        text("BadBytes$Victim", "BadBytes//Victim");
        text("BadBytes$Victim", "");
        text("BadBytes$Victim", "[BadBytes");
        text("BadBytes$Victim", "B\u00e4d");
        text("run", "r.n");
        text("run", "r<n");
        text("run", "<run>");
        text("run", "<clinit>");
        text("run", "<init>");
        text("()Ljava/lang/Object;", "()V");
        text("()Ljava/lang/Object;", "()");
        text("()Ljava/lang/Object;", "(V)V");
        text("()Ljava/lang/Object;", "(L;)V");
        text("()Ljava/lang/Object;", "(Lx.y;)V");
        text("()Ljava/lang/Object;", "(" + "I".repeat(254) + ")V");
        text("()Ljava/lang/Object;", "(" + "I".repeat(255) + ")V");
        text("()Ljava/lang/Object;", "(" + "J".repeat(127) + ")V");
        text("()Ljava/lang/Object;", "(" + "J".repeat(128) + ")V");
        text("()Ljava/lang/Object;", "(" + "[".repeat(255) + "I)V");
        text("()Ljava/lang/Object;", "(" + "[".repeat(256) + "I)V");
        text("Code", "Node");
        text("java/lang/Object", "[I");
        text("java/lang/Object", "java/lang/Runnable");
        text("java/lang/Object", "java/lang/String");
        text("java/lang/Object", "no/such/Class");
        text("BadBytes$Test", "java/lang/Object");
        text("BadBytes$Test", "no/such/Interface");
        text("BadBytes$Test", "BadBytes$Victim");
        text("java/lang/Object", "BadBytes$Victim");
        show("null name, part", () -> new Raw().part(new byte[10], 5, 6));
        show("negative", () -> new Raw().part(new byte[10], 0, -1));
        show("null bytes", () -> new Raw().named("X", null));
        show("array name", () -> new Raw().named("[LX;", Swap.file("BadBytes$Victim")));
        show("find missing", () -> Class.forName("no.such.Class", true, new Raw()));
        show("slashes", () -> Class.forName("java/lang/String"));
        show("array", () -> Class.forName("[Ljava.lang.String;").getName());
        show("bad array", () -> Class.forName("[java.lang.String"));
        show("dimensions", () -> Class.forName("[".repeat(255) + "I").getName().length());
        show("too many dimensions", () -> Class.forName("[".repeat(256) + "I"));
        show("empty name", () -> Class.forName(""));
    }

    /** Loads this program's nested classes, some of them from the class files of others that are renamed on the way. */
    static final class Swap extends ClassLoader {
        private final java.util.Map<String, String> from;

        /** Pairs: the class to be replaced, the class whose file takes its place. */
        Swap(String... pairs) {
            super("swap", BadBytes.class.getClassLoader());
            from = new java.util.HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.put("BadBytes$" + pairs[i], "BadBytes$" + pairs[i + 1]);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("BadBytes$") || name.endsWith("$Swap") || name.endsWith("$Test")) {
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
            try (java.io.InputStream in = BadBytes.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
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
                java.lang.reflect.Constructor<?> made = Class.forName("BadBytes$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }
}
