import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Methods behind lambdas that wrongly claim variable arity, and handles whose constant pool entries are of the wrong kind. */
public class WrongHandles {
    interface Greeter {
        default String greet(String name) {
            return "hello " + name;
        }

        static String shout(String name) {
            return name.toUpperCase();
        }
    }

    static class Polite implements Greeter {
        public String bow(String name) {
            return "dear " + name;
        }

        static String murmur(String name) {
            return name.toLowerCase();
        }
    }

    public static class Users {
        final int kept;

        Users() {
            kept = 1;
        }

        Users(Integer number) {
            kept = number;
        }

        static void nothing() {
        }

        static String one(String text) {
            return text;
        }

        static String many(String[] texts) {
            return "many";
        }

        String own(String text) {
            return text;
        }

        private String secret(String text) {
            return text;
        }

        public static Object run(int number) throws Exception {
            Greeter greeter = new Polite();
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodType text = MethodType.methodType(String.class, String.class);
            switch (number) {
                case 0: {
                    Runnable r = Users::nothing;
                    r.run();
                    return "ran";
                }
                case 1: {
                    Function<String, String> f = Users::one;
                    return f.apply("one");
                }
                case 2: {
                    Function<String[], String> f = Users::many;
                    return f.apply(null);
                }
                case 3: {
                    Function<String, String> f = new Users()::own;
                    return f.apply("own");
                }
                case 4: {
                    Function<String, String> f = new Users()::secret;
                    return f.apply("secret");
                }
                case 5: {
                    Supplier<Users> f = Users::new;
                    return f.get().kept;
                }
                case 6: {
                    Function<Integer, Users> f = Users::new;
                    return f.apply(6).kept;
                }
                case 7: {
                    IntUnaryOperator f = i -> i + number;
                    return f.applyAsInt(0);
                }
                case 8: {
                    Function<String, String> f = greeter::greet;
                    return f.apply("you");
                }
                case 9: {
                    Function<String, String> f = Greeter::shout;
                    return f.apply("you");
                }
                case 10: {
                    Function<String, String> f = new Polite()::bow;
                    return f.apply("you");
                }
                case 11: {
                    Function<String, String> f = Polite::murmur;
                    return f.apply("YOU");
                }
                case 12:
                    return lookup.findStatic(Users.class, "one", text);
                case 13:
                    return lookup.findVirtual(Users.class, "own", text);
                case 14:
                    return lookup.findConstructor(Users.class, MethodType.methodType(void.class, Integer.class));
                case 15:
                    return lookup.findStatic(Users.class, "many", MethodType.methodType(String.class, String[].class)).isVarargsCollector();
                case 16:
                    return lookup.unreflect(Users.class.getDeclaredMethod("nothing"));
                case 17:
                    return lookup.bind(new Users(), "own", text);
                default:
                    Consumer<String> c = s -> { };
                    c.accept("");
                    return "ran";
            }
        }
    }

    /** Defines the changed class itself, and everything else of this program again. */
    static class Loader extends ClassLoader {
        final byte[] changed;

        Loader(byte[] changed) {
            super(WrongHandles.class.getClassLoader());
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("WrongHandles")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try {
                byte[] bytes = name.equals("WrongHandles$Users") ? changed : bytesOf(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    static byte[] bytesOf(String name) throws IOException {
        try (InputStream in = WrongHandles.class.getResourceAsStream("/" + name + ".class")) {
            return in.readAllBytes();
        }
    }

    /**
     * The class file, with other flags for its methods, or with the other kind of reference behind its handles of static
     * methods of classes whose names begin so.
     */
    static byte[] change(byte[] bytes, int addedFlags, String exchanged) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(made);
        out.writeLong(in.readLong());
        int count = in.readUnsignedShort();
        out.writeShort(count);
        int[] at = new int[count];
        int[] tags = new int[count];
        int[] values = new int[count];
        boolean[] ofHandle = new boolean[count];
        String[] texts = new String[count];
        for (int i = 1; i < count; i++) {
            at[i] = out.size();
            int tag = tags[i] = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1:
                    texts[i] = in.readUTF();
                    out.writeUTF(texts[i]);
                    break;
                case 3: case 4: case 9: case 10: case 11: case 12: case 17: case 18:
                    values[i] = in.readInt();
                    out.writeInt(values[i]);
                    break;
                case 7:
                    values[i] = in.readUnsignedShort();
                    out.writeShort(values[i]);
                    break;
                case 5: case 6:
                    out.writeLong(in.readLong());
                    i++;
                    break;
                case 15: {
                    int kind = in.readUnsignedByte();
                    int reference = in.readUnsignedShort();
                    ofHandle[reference] |= kind == 6;
                    out.writeByte(kind);
                    out.writeShort(reference);
                    break;
                }
                default:
                    out.writeShort(in.readUnsignedShort());
            }
        }
        for (int i = 0; i < 3; i++) {
            out.writeShort(in.readUnsignedShort());
        }
        int interfaces = in.readUnsignedShort();
        out.writeShort(interfaces);
        for (int i = 0; i < interfaces; i++) {
            out.writeShort(in.readUnsignedShort());
        }
        for (int table = 0; table < 2; table++) {
            int members = in.readUnsignedShort();
            out.writeShort(members);
            for (int i = 0; i < members; i++) {
                int flags = in.readUnsignedShort();
                int name = in.readUnsignedShort();
                boolean changed = table == 1 && !texts[name].startsWith("<clinit") && !texts[name].equals("run");
                out.writeShort(changed ? flags | addedFlags : flags);
                out.writeShort(name);
                out.writeShort(in.readUnsignedShort());
                int attributes = in.readUnsignedShort();
                out.writeShort(attributes);
                for (int j = 0; j < attributes; j++) {
                    out.writeShort(in.readUnsignedShort());
                    int length = in.readInt();
                    out.writeInt(length);
                    out.write(in.readNBytes(length));
                }
            }
        }
        out.write(in.readAllBytes());
        byte[] all = made.toByteArray();
        for (int i = 1; i < count && exchanged != null; i++) {
            if (ofHandle[i] && texts[values[values[i] >>> 16]].startsWith(exchanged)) {
                all[at[i]] = (byte) (21 - tags[i]);
            }
        }
        return all;
    }

    static void all(String title, byte[] bytes, boolean twice) throws Exception {
        System.out.println("--- " + title);
        Class<?> users = new Loader(bytes).loadClass("WrongHandles$Users");
        for (int i = 0; i <= 18; i++) {
            for (int round = 0; round < (twice ? 2 : 1); round++) {
                try {
                    System.out.println(i + " " + users.getMethod("run", int.class).invoke(null, i));
                } catch (InvocationTargetException e) {
                    StringBuilder text = new StringBuilder().append(i);
                    for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
                        text.append(" ").append(t.toString().replaceAll("index \\d+", "index #"));
                    }
                    System.out.println(text);
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        byte[] bytes = bytesOf("WrongHandles$Users");
        all("as it was", change(bytes, 0, null), false);
        all("variable arity", change(bytes, 0x80, null), true);
        all("other kinds of references", change(bytes, 0, "WrongHandles"), true);
        all("other kind of bootstrap method", change(bytes, 0, "java/lang/invoke/"), false);
    }
}
