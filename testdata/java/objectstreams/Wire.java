import java.io.*;
import java.util.*;
import java.util.stream.*;

/** The stream itself: its bytes, blocks of primitives, resets, unshared objects, sharing, filters, broken streams, class lookups. */
public class Wire {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    interface Writer {
        void write(ObjectOutputStream out) throws IOException;
    }

    static byte[] bytes(Writer w) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        ObjectOutputStream o = new ObjectOutputStream(b);
        w.write(o);
        o.close();
        return b.toByteArray();
    }

    static ObjectInputStream in(byte[] b) throws IOException {
        return new ObjectInputStream(new ByteArrayInputStream(b));
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    static class P implements Serializable {
        private static final long serialVersionUID = 1;
        int x = 1;
        String s = "s";
        int[] a = {1, 2};
        transient int skipped = 9;
    }

    static class Q extends P {
        private static final long serialVersionUID = 2;
        boolean flag = true;
        char c = 'c';
        double d = 2.5;
        List<String> list = null;
    }

    enum E {
        A, B
    }

    record R(int i, String s) implements Serializable {
    }

    static class Computed implements Serializable {
        int a;
        protected String b;
        private static final int C = 3;

        public void m(int x) {
        }
    }

    public static void main(String[] args) throws Exception {
        t("empty", () -> hex(bytes(o -> { })));
        t("string", () -> hex(bytes(o -> o.writeObject("hä"))));
        t("null", () -> hex(bytes(o -> o.writeObject(null))));
        t("twice", () -> hex(bytes(o -> {
            o.writeObject("a");
            o.writeObject("a");
        })));
        t("primitives", () -> hex(bytes(o -> {
            o.writeInt(1);
            o.writeLong(2);
            o.writeBoolean(true);
            o.writeDouble(1.5);
            o.writeUTF("u");
            o.writeChars("c");
            o.write(new byte[] {1, 2, 3}, 1, 2);
        })));
        t("object", () -> hex(bytes(o -> o.writeObject(new P()))));
        t("subclass", () -> hex(bytes(o -> o.writeObject(new Q()))));
        t("enum", () -> hex(bytes(o -> o.writeObject(E.B))));
        t("class", () -> hex(bytes(o -> o.writeObject(String.class))));
        t("arrays", () -> hex(bytes(o -> {
            o.writeObject(new int[] {1});
            o.writeObject(new String[][] {{"x"}, null});
        })));
        t("record", () -> hex(bytes(o -> o.writeObject(new R(1, "r")))));
        t("integer", () -> hex(bytes(o -> o.writeObject(5))));
        t("list", () -> hex(bytes(o -> o.writeObject(new ArrayList<>(List.of("q"))))));
        t("map", () -> hex(bytes(o -> o.writeObject(new HashMap<>(Map.of("k", 1))))));
        t("long block", () -> bytes(o -> o.write(new byte[3000])).length);
        t("long string", () -> bytes(o -> o.writeObject("x".repeat(70000))).length);
        t("immutable", () -> hex(bytes(o -> o.writeObject(List.of(1)))));

        int[] shared = {1};
        byte[] b = bytes(o -> {
            o.writeObject(shared);
            shared[0] = 2;
            o.writeObject(shared);
            o.writeUnshared(shared);
            o.reset();
            shared[0] = 3;
            o.writeObject(shared);
            o.writeInt(7);
            o.writeObject("end");
        });
        ObjectInputStream i = in(b);
        int[] first = (int[]) i.readObject();
        int[] second = (int[]) i.readObject();
        int[] third = (int[]) i.readObject();
        int[] fourth = (int[]) i.readObject();
        t("sharing", () -> (first == second) + " " + second[0] + " " + (first == third) + third[0] + " " + (first == fourth) + fourth[0]);
        t("available", i::available);
        t("object instead of int", i::readObject);
        t("int", i::readInt);
        t("int instead of object", i::readInt);
        t("end", i::readObject);
        t("eof", i::readObject);
        t("unshared", () -> {
            ObjectInputStream u = in(bytes(o -> {
                o.writeObject("s");
                o.writeObject(new P());
            }));
            u.readUnshared();
            return u.readUnshared().getClass();
        });
        t("unshared back reference", () -> {
            ObjectInputStream u = in(bytes(o -> {
                P p = new P();
                o.writeObject(p);
                o.writeObject(p);
            }));
            u.readObject();
            return u.readUnshared();
        });
        t("bad header", () -> in(new byte[] {1, 2, 3, 4}));
        t("short header", () -> in(new byte[] {(byte) 0xac}));
        t("bad code", () -> in(HexFormat.of().parseHex("aced000501")).readObject());
        t("bad handle", () -> in(HexFormat.of().parseHex("aced0005710000ffff")).readObject());
        t("cut", () -> in(Arrays.copyOf(bytes(o -> o.writeObject(new P())), 40)).readObject());
        t("unknown class", () -> in(new String(bytes(o -> o.writeObject(new P())), "latin1").replace("Wire$P", "Wire$Z").getBytes("latin1")).readObject());
        t("other uid", () -> {
            byte[] x = bytes(o -> o.writeObject(new R(1, "r")));
            byte[] y = bytes(o -> o.writeObject(new P()));
            int at = new String(y, "latin1").indexOf("Wire$P") + 6 + 7;
            y[at] = 99;
            return in(y).readObject();
        });
        t("no such constant", () -> in(new String(bytes(o -> o.writeObject(E.B)), "latin1").replace("\0\1B", "\0\1Z").getBytes("latin1")).readObject());
        t("descriptor", () -> ObjectStreamClass.lookup(P.class) + " " + Arrays.toString(ObjectStreamClass.lookup(Q.class).getFields()) + ObjectStreamClass.lookup(Object.class));
        t("uid", () -> ObjectStreamClass.lookup(Computed.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(E.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(R.class).getSerialVersionUID()
            + " " + ObjectStreamClass.lookupAny(Object.class) + " " + ObjectStreamClass.lookup(int[].class).getSerialVersionUID());
        t("field", () -> {
            ObjectStreamField f = ObjectStreamClass.lookup(P.class).getField("a");
            return f.getName() + f.getType() + f.getTypeCode() + f.getTypeString() + f.isPrimitive() + f.getOffset() + f.isUnshared() + ObjectStreamClass.lookup(P.class).getField("skipped");
        });
        filters();
        replacing();
    }

    static void filters() throws Exception {
        byte[] data = bytes(o -> o.writeObject(new ArrayList<>(List.of(new P(), "x", new int[5]))));
        for (String pattern : new String[] {"java.base/*;Wire$P;!*", "!Wire$P", "maxdepth=1", "maxarray=3", "maxrefs=2", "maxbytes=20", "java.util.*;!*", "*", "java.**;Wire$*;!*"}) {
            t("filter " + pattern, () -> {
                ObjectInputStream o = in(data);
                o.setObjectInputFilter(ObjectInputFilter.Config.createFilter(pattern));
                return ((List<?>) o.readObject()).size();
            });
        }
        t("filter toString", () -> ObjectInputFilter.Config.createFilter("a.B;!c.*;maxdepth=3"));
        t("bad filter", () -> ObjectInputFilter.Config.createFilter("maxdepth=x"));
        t("bad filter", () -> ObjectInputFilter.Config.createFilter("maxdepth=-1"));
        t("bad filter", () -> ObjectInputFilter.Config.createFilter("!"));
        t("bad filter", () -> ObjectInputFilter.Config.createFilter("maxfoo=1"));
        t("bad filter", () -> ObjectInputFilter.Config.createFilter(".*"));
        t("empty filter", () -> ObjectInputFilter.Config.createFilter(""));
        List<String> seen = new ArrayList<>();
        ObjectInputStream o = in(data);
        o.setObjectInputFilter(f -> {
            seen.add((f.serialClass() == null ? "-" : f.serialClass().getSimpleName()) + ":" + f.arrayLength() + ":" + f.depth() + ":" + f.references());
            return ObjectInputFilter.Status.UNDECIDED;
        });
        o.readObject();
        t("seen", () -> seen);
        t("set twice", () -> {
            o.setObjectInputFilter(null);
            return "";
        });
        ObjectInputFilter allow = ObjectInputFilter.allowFilter(c -> c == P.class, ObjectInputFilter.Status.UNDECIDED);
        t("allow", () -> ObjectInputFilter.merge(allow, ObjectInputFilter.rejectFilter(c -> c == String.class, ObjectInputFilter.Status.ALLOWED)).getClass() == null);
        t("status", () -> Arrays.toString(ObjectInputFilter.Status.values()));
    }

    static void replacing() throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        ObjectOutputStream o = new ObjectOutputStream(b) {
            {
                enableReplaceObject(true);
            }

            protected Object replaceObject(Object x) {
                return x instanceof P ? "a P" : x instanceof Thread ? "a thread" : x;
            }

            protected void annotateClass(Class<?> c) throws IOException {
                writeUTF("note " + c.getSimpleName());
            }
        };
        o.writeObject(Arrays.asList(new P(), 1, new Thread()));
        o.close();
        ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())) {
            {
                enableResolveObject(true);
            }

            protected Class<?> resolveClass(ObjectStreamClass d) throws IOException, ClassNotFoundException {
                System.out.println("  " + readUTF() + " / " + d.getName());
                return super.resolveClass(d);
            }

            protected Object resolveObject(Object x) {
                return x instanceof Integer ? (Integer) x + 100 : x;
            }
        };
        t("replaced", i::readObject);
    }
}
