import java.util.Map;

/** Two loaders that mean different classes by one name (JVMS 5.3.4), and definitions that are refused. */
public class LoaderConstraints {
    public static class Token { }
    public static class Source {
        public Token token() { return new Token(); }
        public static void take(Token t) { }
        public Token field = new Token();
        public void arrays(Token[][] t) { }
    }
    public static class Sub extends Source { @Override public Token token() { return null; } }
    public interface Maker { Token make(); }
    public static class MakerImpl implements Maker { public Token make() { return new Token(); } }

    static class UseResult implements Test { public Object run() { new Token(); return new Source().token() != null; } }
    static class UseArgument implements Test { public Object run() { Source.take(new Token()); return "taken"; } }
    static class UseField implements Test { public Object run() { new Token(); return new Source().field != null; } }
    static class UseArray implements Test { public Object run() { new Token(); new Source().arrays(null); return "passed"; } }
    static class UseNull implements Test { public Object run() { Source.take(null); return "taken"; } }
    static class UseSub implements Test { public Object run() { new Token(); return new Sub().token(); } }
    static class UseMaker implements Test { public Object run() { new Token(); Maker m = new MakerImpl(); return m.make() != null; } }

    /** Takes some classes from the program's own loader, the others for itself. */
    static final class Split extends ClassLoader {
        private final String shared;

        Split(String shared) {
            super("split", LoaderConstraints.class.getClassLoader());
            this.shared = shared;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            String simple = name.substring(name.lastIndexOf('$') + 1);
            if (!name.startsWith("LoaderConstraints$") || simple.equals("Test") || shared.contains(simple)) {
                return super.loadClass(name, resolve);
            }
            try {
                byte[] bytes = Swap.file(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (java.io.IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        Class<?> again(String name) throws Exception {
            byte[] bytes = Swap.file(name);
            return defineClass(name, bytes, 0, bytes.length);
        }

        Class<?> as(String asked, String name) throws Exception {
            byte[] bytes = Swap.file(name);
            return defineClass(asked, bytes, 0, bytes.length);
        }
    }

    static void split(String caller, String shared) {
        // The program's loader has its own idea of the type.
        new Token();
        new Source().token();
        Split loader = new Split(shared);
        for (int i = 0; i < 2; i++) {
            show(caller + " sharing " + shared, () -> {
                java.lang.reflect.Constructor<?> made = Class.forName("LoaderConstraints$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }

    public static void main(String[] args) {
        for (String caller : new String[] {"UseResult", "UseArgument", "UseField", "UseArray", "UseNull"}) {
            split(caller, "Source");
            split(caller, "Source Token");
            split(caller, "nothing");
        }
        split("UseSub", "Source");
        split("UseMaker", "Maker");
        split("UseMaker", "MakerImpl Maker");
        Split loader = new Split("nothing");
        show("first", () -> loader.again("LoaderConstraints$Token"));
        show("second", () -> loader.again("LoaderConstraints$Token"));
        show("wrong name", () -> loader.as("Other", "LoaderConstraints$Token"));
        show("slashes", () -> loader.as("LoaderConstraints/Token", "LoaderConstraints$Token"));
        show("no name", () -> loader.as(null, "LoaderConstraints$Source"));
    }

    /** Loads this program's nested classes, some of them from the class files of others that are renamed on the way. */
    static final class Swap extends ClassLoader {
        private final java.util.Map<String, String> from;

        /** Pairs: the class to be replaced, the class whose file takes its place. */
        Swap(String... pairs) {
            super("swap", LoaderConstraints.class.getClassLoader());
            from = new java.util.HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.put("LoaderConstraints$" + pairs[i], "LoaderConstraints$" + pairs[i + 1]);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("LoaderConstraints$") || name.endsWith("$Swap") || name.endsWith("$Test")) {
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
            try (java.io.InputStream in = LoaderConstraints.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
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
                java.lang.reflect.Constructor<?> made = Class.forName("LoaderConstraints$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }
}
