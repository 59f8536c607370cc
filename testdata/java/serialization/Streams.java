import java.io.*;
import java.util.*;

/** Object streams: the bytes themselves, shared and cyclic objects, hooks, and what is refused. */
public class Streams {
    static class Point implements Serializable {
        private static final long serialVersionUID = 1L;
        int x;
        long y;
        double z;
        float f;
        byte b;
        short s;
        char c;
        boolean t;
        String name;
        int[] numbers;
        Point next;
        transient int cache = 7;

        Point(int x, String name) {
            this.x = x;
            this.y = x * 10L;
            z = x / 2.0;
            f = x;
            b = (byte) x;
            s = (short) x;
            c = (char) ('a' + x);
            t = x > 0;
            this.name = name;
            numbers = new int[] {x, -x};
        }
    }

    static class NoUid implements Serializable, Comparable<NoUid> {
        static final int K = 5;
        static List<String> list = new ArrayList<>();
        protected int a = 1;
        private String b = "b";
        public volatile long v;

        public int compareTo(NoUid o) {
            return 0;
        }

        protected void m(int[] a, String... s) {
        }

        private static void p() {
        }
    }

    interface Shape extends Serializable {
        double area();
    }

    static class Plain {
        int base = 42;

        protected Plain() {
            base = 43;
        }
    }

    static class Derived extends Plain implements Serializable {
        int own = 5;
    }

    static class Custom implements Serializable {
        transient String secret;
        int n;

        Custom(String s, int n) {
            secret = s;
            this.n = n;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeInt(secret.length());
            out.writeChars(secret);
            out.writeUTF("utf");
            out.writeObject(List.of(1, 2));
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            int len = in.readInt();
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < len; i++) {
                sb.append(in.readChar());
            }
            secret = sb + in.readUTF() + in.readObject();
        }
    }

    static class Ext implements Externalizable {
        int v;

        public Ext() {
        }

        Ext(int v) {
            this.v = v;
        }

        public void writeExternal(ObjectOutput out) throws IOException {
            out.writeInt(v);
            out.writeObject("ext");
        }

        public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
            v = in.readInt() + ((String) in.readObject()).length();
        }
    }

    static class Single implements Serializable {
        static final Single ONE = new Single();

        private Object readResolve() {
            return ONE;
        }
    }

    static class Proxied implements Serializable {
        String s;

        Proxied(String s) {
            this.s = s;
        }

        private Object writeReplace() {
            return new Stand(s);
        }

        static class Stand implements Serializable {
            String t;

            Stand(String t) {
                this.t = t;
            }

            private Object readResolve() {
                return new Proxied(t + "!");
            }
        }
    }

    static class Fields implements Serializable {
        private static final ObjectStreamField[] serialPersistentFields = {new ObjectStreamField("count", int.class), new ObjectStreamField("label", String.class)};
        transient int n = 3;

        private void writeObject(ObjectOutputStream out) throws IOException {
            ObjectOutputStream.PutField f = out.putFields();
            f.put("count", n * 2);
            f.put("label", "L" + n);
            out.writeFields();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            ObjectInputStream.GetField f = in.readFields();
            n = f.get("count", -1) + f.get("label", "").toString().length();
        }
    }

    enum Color {
        RED, GREEN {
            @Override
            public String toString() {
                return "verde";
            }
        }
    }

    record Pair(int a, String b, List<String> c) implements Serializable {
        Pair {
            if (a < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    static byte[] write(Object o) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(o);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] b) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(b))) {
            return in.readObject();
        }
    }

    static String hex(byte[] b) {
        return HexFormat.of().formatHex(b);
    }

    static void show(String what, Object o) {
        try {
            byte[] b = write(o);
            System.out.println(what + " " + b.length + " " + hex(b));
            Object r = read(b);
            System.out.println("  -> " + (r != null && r.getClass().isArray() ? Arrays.deepToString(new Object[] {r}) : r));
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        show("null", null);
        show("string", "héllo\0\ud83d\ude00");
        show("integer", 42);
        show("long", 42L);
        show("boolean", true);
        show("char", 'x');
        show("double", 1.5);
        show("ints", new int[] {1, 2, 3});
        show("bytes", new byte[] {1, 2, 3});
        show("doubles", new double[] {1.5});
        show("booleans", new boolean[] {true, false});
        show("strings", new String[] {"a", null, "a"});
        show("nested", new int[][] {{1}, {2, 3}});
        show("enum", Color.RED);
        show("enum2", Color.GREEN);
        show("enums", new Color[] {Color.RED, Color.GREEN, Color.RED});
        show("class", String.class);
        show("record", new Pair(1, "two", null));
        Point p = new Point(3, "three");
        p.next = new Point(4, "three");
        p.next.next = p;
        byte[] b = write(p);
        System.out.println(hex(b));
        Point q = (Point) read(b);
        System.out.println(q.x + " " + q.y + " " + q.z + " " + q.f + " " + q.b + " " + q.s + " " + q.c + " " + q.t + " " + q.name + " " + Arrays.toString(q.numbers) + " " + q.cache + " "
            + (q.next.next == q) + (q.name == q.next.name));
        System.out.println(ObjectStreamClass.lookup(NoUid.class) + " " + ObjectStreamClass.lookup(Shape.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(int[].class).getSerialVersionUID() + " "
            + ObjectStreamClass.lookup(String[].class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Pair.class).getSerialVersionUID() + " " + ObjectStreamClass.lookup(Derived.class).getSerialVersionUID()
            + " " + ObjectStreamClass.lookup(Color.class) + " " + ObjectStreamClass.lookup(Object.class));
        System.out.println(Arrays.toString(ObjectStreamClass.lookup(Point.class).getFields()) + " " + ObjectStreamClass.lookup(Point.class).getField("x"));
        Derived d = new Derived();
        d.base = 1;
        d.own = 2;
        Derived e = (Derived) read(write(d));
        System.out.println(e.base + " " + e.own);
        Custom c = (Custom) read(write(new Custom("geheim", 9)));
        System.out.println(c.secret + " " + c.n);
        System.out.println(((Ext) read(write(new Ext(8)))).v + " " + hex(write(new Ext(8))));
        System.out.println(read(write(new Single())) == Single.ONE);
        System.out.println(((Proxied) read(write(new Proxied("px")))).s);
        System.out.println(((Fields) read(write(new Fields()))).n + " " + hex(write(new Fields())));
        show("not serializable", new Object[] {new Object()});
        show("thread", new Thread());
        try {
            read(new byte[] {1, 2, 3, 4});
        } catch (IOException x) {
            System.out.println(x);
        }
        try {
            read(new byte[0]);
        } catch (IOException x) {
            System.out.println(x);
        }
        byte[] cut = write(p);
        try {
            read(Arrays.copyOf(cut, cut.length - 10));
        } catch (IOException x) {
            System.out.println(x);
        }
        byte[] other = write(new Single());
        String text = new String(other, "ISO-8859-1").replace("Streams$Single", "Streams$Singlf");
        try {
            read(text.getBytes("ISO-8859-1"));
        } catch (ClassNotFoundException x) {
            System.out.println(x);
        }
        byte[] uid = write(new Point(1, "u"));
        uid[8 + 13 + 6] ^= 1;
        try {
            read(uid);
        } catch (IOException x) {
            System.out.println(x);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectOutputStream out = new ObjectOutputStream(bytes);
        for (int i = 0; i < 600; i++) {
            out.writeInt(i);
        }
        out.writeObject("mid");
        out.writeUTF("end");
        out.writeBoolean(true);
        out.reset();
        out.writeObject("mid");
        out.writeUnshared(p);
        out.flush();
        System.out.println(bytes.size() + " " + Arrays.hashCode(bytes.toByteArray()));
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        int sum = 0;
        for (int i = 0; i < 600; i++) {
            sum += in.readInt();
        }
        System.out.println(sum + " " + in.readObject() + " " + in.readUTF() + in.readBoolean() + " " + in.readObject() + " " + ((Point) in.readObject()).x);
        try {
            in.readObject();
        } catch (EOFException x) {
            System.out.println(x);
        }
    }
}
