/** Superclasses and superinterfaces that have become something else. */
public class Inherited {
    static class Base { String hello() { return "base"; } protected int kept = 3; }
    interface Greeter { default String greet() { return "greeter"; } }
    interface Waver { default String greet() { return "waver"; } }
    interface Plain { String greet(); }
    interface Marker { }
    static final class Sealing { String hello() { return "final"; } }
    static class FinalMethod { final String hello() { return "final method"; } protected int kept = 3; }
    static class StaticMethod { static String hello() { return "static method"; } protected int kept = 3; }
    static class PrivateMethod { private String hello() { return "private method"; } protected int kept = 3; }
    abstract static class AbstractMethod { abstract String hello(); protected int kept = 3; }
    static class NoMethod { protected int kept = 3; }
    interface AnInterface { default String hello() { return "interface"; } }
    static class AClass { public String greet() { return "class"; } }
    static class Loop extends Child { }
    interface LoopingInterface extends Looped { }

    static class Child extends Base { String hello() { return "child of " + super.hello(); } }
    static class Silent extends Base { }
    static class Both implements Greeter, Marker { }
    static class OnlyGreeter implements Greeter { }
    interface Looped extends Plain { }

    static class CallChild implements Test { public Object run() { return new Child().hello(); } }
    static class CallBase implements Test { public Object run() { Base b = new Silent(); return b.hello(); } }
    static class CallSilent implements Test { public Object run() { return new Silent().hello(); } }
    static class CallBoth implements Test { public Object run() { return new Both().greet(); } }
    static class CallMarker implements Test { public Object run() { Marker m = new Both(); return ((Greeter) m).greet(); } }
    static class CallGreeter implements Test { public Object run() { Greeter g = new OnlyGreeter(); return g.greet(); } }
    static class NameLooped implements Test { public Object run() { return Looped.class.getInterfaces().length; } }
    static class CallTwice implements Test {
        public Object run() {
            Base[] all = {new Base(), new Silent()};
            String text = "";
            for (Base b : all) {
                try {
                    text += b.hello() + " ";
                } catch (LinkageError e) {
                    text += plain(e) + " ";
                }
            }
            return text;
        }
    }

    public static void main(String[] args) {
        String[] users = {"CallChild", "CallBase", "CallSilent"};
        with("CallChild");
        with("CallBoth");
        String[] bases = {"FinalMethod", "StaticMethod", "PrivateMethod", "AbstractMethod", "NoMethod", "AnInterface", "Sealing", "Loop"};
        for (String base : bases) {
            System.out.println("--- Base is " + base);
            for (String user : users) {
                with(user, "Base", base);
            }
        }
        System.out.println("--- interfaces");
        with("CallBoth", "Marker", "Waver");
        with("CallMarker", "Marker", "Waver");
        with("CallBoth", "Greeter", "Plain");
        with("CallGreeter", "Greeter", "Plain");
        with("CallGreeter", "Greeter", "Marker");
        with("CallGreeter", "Greeter", "AClass");
        with("CallMarker", "Greeter", "Plain", "Marker", "Waver");
        with("NameLooped", "Plain", "LoopingInterface");
        with("CallTwice");
        with("CallTwice", "Silent", "AnInterface");
    }

    /** Loads this program's nested classes, some of them from the class files of others that are renamed on the way. */
    static final class Swap extends ClassLoader {
        private final java.util.Map<String, String> from;

        /** Pairs: the class to be replaced, the class whose file takes its place. */
        Swap(String... pairs) {
            super("swap", Inherited.class.getClassLoader());
            from = new java.util.HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                from.put("Inherited$" + pairs[i], "Inherited$" + pairs[i + 1]);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                if (!name.startsWith("Inherited$") || name.endsWith("$Swap") || name.endsWith("$Test")) {
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
            try (java.io.InputStream in = Inherited.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
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
                java.lang.reflect.Constructor<?> made = Class.forName("Inherited$" + caller, true, loader).getDeclaredConstructor();
                made.setAccessible(true);
                return ((Test) made.newInstance()).run();
            });
        }
    }
}
