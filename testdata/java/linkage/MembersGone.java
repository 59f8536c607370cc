/** What a class finds when the class it was compiled against has been changed. */
public class MembersGone {
    static class Old {
        int number = 1;
        static String text = "old";
        String shout() { return "old shout"; }
        static int twice(int n) { return 2 * n; }
        final String name() { return "old"; }
        Old self(Object o, int[] a, String... more) { return this; }
    }

    static class New {
        long number = 1;
        static Object text = "new";
        CharSequence shout() { return "new shout"; }
        static long twice(int n) { return 2 * n; }
    }

    static class Statics {
        static int number = 1;
        String text = "instance";
        static String shout() { return "static"; }
        int twice(int n) { return n; }
        static final String name() { return "s"; }
    }

    static class Privates {
        private int number = 1;
        private static String text = "private";
        private String shout() { return "private"; }
        private static int twice(int n) { return n; }
        private final String name() { return ""; }
    }

    static class Finals {
        final int number = 5;
        static final String text = "final".trim();
        String shout() { return "fine"; }
        static int twice(int n) { return n; }
        final String name() { return "fine"; }
    }

    interface Contract {
        String text = "constant".trim();
        String shout();
        static int twice(int n) { return n; }
    }

    abstract static class Unfinished {
        int number = 9;
        static String text = "abstract";
        abstract String shout();
        static int twice(int n) { return n; }
        abstract String name();
    }

    static class Get implements Test { public Object run() { return new Old().number; } }
    static class GetStatic implements Test { public Object run() { return Old.text; } }
    static class PutStatic implements Test { public Object run() { Old.text = "put"; return "done"; } }
    static class Put implements Test { public Object run() { new Old().number = 7; return "done"; } }
    static class Call implements Test { public Object run() { return new Old().shout(); } }
    static class CallStatic implements Test { public Object run() { return Old.twice(21); } }
    static class CallFinal implements Test { public Object run() { return new Old().name(); } }
    static class CallArrays implements Test { public Object run() { return new Old().self("", null, "a") != null; } }
    static class Make implements Test { public Object run() { return new Old() != null; } }
    static class GetOfNull implements Test { public Object run() { Old o = null; return o.number; } }
    static class CallOfNull implements Test { public Object run() { Old o = null; return o.shout(); } }
    static class Cast implements Test { public Object run() { Object o = null; return (Old) o; } }
    static class ArrayOf implements Test { public Object run() { return new Old[2].length; } }

    public static void main(String[] args) {
        String[] users = {"Get", "GetStatic", "PutStatic", "Put", "Call", "CallStatic", "CallFinal", "CallArrays", "Make", "GetOfNull",
            "CallOfNull", "Cast", "ArrayOf"};
        String[] worlds = {"Old", "New", "Statics", "Privates", "Finals", "Contract", "Unfinished"};
        for (String world : worlds) {
            System.out.println("--- " + world);
            for (String user : users) {
                if (world.equals("Old")) {
                    with(user);
                } else {
                    with(user, "Old", world);
                }
            }
        }
    }

    /** Loads this program's nested classes, some of them from the class files of others that are renamed on the way. */
    static final class Swap extends ClassLoader {
        private final java.util.Map<String, String> from;

        /** Pairs: the class to be replaced, the class whose file takes its place. */
        Swap(String... pairs) {
            super("swap", MembersGone.class.getClassLoader());
            from = new java.util.HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.put("MembersGone$" + pairs[i], "MembersGone$" + pairs[i + 1]);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("MembersGone$") || name.endsWith("$Swap") || name.endsWith("$Test")) {
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
            try (java.io.InputStream in = MembersGone.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
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
                java.lang.reflect.Constructor<?> made = Class.forName("MembersGone$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }
}
