import java.io.*;
import java.math.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Each way a class can say how it is written: transient, readObject, Externalizable, readResolve, writeReplace, validation, default forms. */
public class CustomForms {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e + (e.getCause() == null ? "" : " <- " + e.getCause()));
        }
    }

    static byte[] write(Object... os) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(b)) {
            for (Object x : os) {
                o.writeObject(x);
            }
        }
        return b.toByteArray();
    }

    @SuppressWarnings("unchecked")
    static <T> T copy(T x) throws Exception {
        return (T) new ObjectInputStream(new ByteArrayInputStream(write(x))).readObject();
    }

    static class Account implements Serializable {
        private static final long serialVersionUID = 7;
        final String owner;
        double balance;
        transient String pin;
        transient List<String> log = new ArrayList<>();
        static int count;

        Account(String owner, double balance, String pin) {
            this.owner = owner;
            this.balance = balance;
            this.pin = pin;
            count++;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.writeUTF(new StringBuilder(pin).reverse().toString());
            out.writeInt(log.size());
            for (String s : log) {
                out.writeObject(s);
            }
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            pin = new StringBuilder(in.readUTF()).reverse().toString();
            log = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                log.add((String) in.readObject());
            }
            if (balance < -100) {
                throw new InvalidObjectException("balance " + balance);
            }
        }

        public String toString() {
            return owner + ":" + balance + ":" + pin + log;
        }
    }

    static class Base {
        String fromBase = "set by constructor";

        Base() {
            fromBase += "!";
        }
    }

    static class Derived extends Base implements Serializable {
        int n = 5;
        transient int t = 6;
    }

    static class NoDefault {
        NoDefault(int x) {
        }
    }

    static class Orphan extends NoDefault implements Serializable {
        Orphan() {
            super(1);
        }
    }

    public static class Point implements Externalizable {
        int x;
        int y;

        public Point() {
            System.out.println("  Point()");
        }

        Point(int x, int y) {
            this.x = x;
            this.y = y;
        }

        public void writeExternal(ObjectOutput out) throws IOException {
            out.writeShort(x);
            out.writeShort(y);
        }

        public void readExternal(ObjectInput in) throws IOException {
            x = in.readShort();
            y = in.readShort();
        }

        public String toString() {
            return "(" + x + "," + y + ")";
        }
    }

    public static class Hidden implements Externalizable {
        private Hidden() {
        }

        public void writeExternal(ObjectOutput out) {
        }

        public void readExternal(ObjectInput in) {
        }
    }

    static class Single implements Serializable {
        static final Single ONE = new Single();

        private Object readResolve() {
            return ONE;
        }
    }

    static class Range implements Serializable {
        final int lo;
        final int hi;

        Range(int lo, int hi) {
            this.lo = lo;
            this.hi = hi;
        }

        private Object writeReplace() {
            return new Proxy(lo + ".." + hi);
        }

        private void readObject(ObjectInputStream in) throws IOException {
            throw new InvalidObjectException("Proxy required");
        }

        record Proxy(String text) implements Serializable {
            private Object readResolve() {
                String[] p = text.split("\\.\\.");
                return new Range(Integer.parseInt(p[0]), Integer.parseInt(p[1]));
            }
        }
    }

    record Pair(Object a, List<Integer> b) implements Serializable {
        Pair {
            Objects.requireNonNull(a, "a is null");
            System.out.println("  Pair " + a);
        }
    }

    enum Level {
        LOW {
            int f() {
                return 1;
            }
        },
        HIGH {
            int f() {
                return 2;
            }
        };

        transient int uses;

        abstract int f();
    }

    static class Fields implements Serializable {
        private static final ObjectStreamField[] serialPersistentFields = {new ObjectStreamField("name", String.class), new ObjectStreamField("size", int.class)};
        transient String real = "r";

        private void writeObject(ObjectOutputStream out) throws IOException {
            ObjectOutputStream.PutField f = out.putFields();
            f.put("name", "<" + real + ">");
            f.put("size", 42);
            out.writeFields();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            ObjectInputStream.GetField f = in.readFields();
            real = f.get("name", "none") + "" + f.get("size", -1) + f.defaulted("size");
            t("unknown field", () -> f.get("other", 1));
        }
    }

    static class Checked implements Serializable, ObjectInputValidation {
        int sum = 3;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.registerValidation(this, 1);
            in.defaultReadObject();
            t("null validation", () -> {
                in.registerValidation(null, 0);
                return "";
            });
        }

        public void validateObject() throws InvalidObjectException {
            System.out.println("  validate " + sum);
            if (sum > 10) {
                throw new InvalidObjectException("sum too large");
            }
        }
    }

    static class Node implements Serializable {
        String name;
        Node next;

        Node(String name) {
            this.name = name;
        }
    }

    static class Holder implements Serializable {
        Object what;

        Holder(Object what) {
            this.what = what;
        }
    }

    public static void main(String[] args) throws Exception {
        Account a = new Account("Ann", 10.5, "1234");
        a.log.add("opened");
        t("account", () -> copy(a) + " " + Account.count);
        a.balance = -1000;
        t("invalid", () -> copy(a));
        t("derived", () -> {
            Derived d = new Derived();
            d.fromBase = "changed";
            d.n = 50;
            d.t = 60;
            Derived e = copy(d);
            return e.fromBase + e.n + e.t;
        });
        t("no constructor", () -> copy(new Orphan()));
        t("point", () -> copy(new Point(3, -4)));
        t("hidden", () -> copy(new Hidden()));
        t("single", () -> copy(Single.ONE) == Single.ONE);
        t("range", () -> copy(new Range(1, 9)).hi);
        t("pair", () -> copy(new Pair("x", List.of(1, 2))));
        t("enum", () -> copy(Level.HIGH) == Level.HIGH);
        t("enum set", () -> copy(EnumSet.allOf(Level.class)) + " " + copy(new EnumMap<>(Map.of(Level.LOW, "l"))));
        t("fields", () -> copy(new Fields()).real);
        t("valid", () -> copy(new Checked()).sum);
        t("not valid", () -> {
            Checked c = new Checked();
            c.sum = 11;
            return copy(c);
        });
        t("cycle", () -> {
            Node n = new Node("a");
            n.next = new Node("b");
            n.next.next = n;
            Node m = copy(n);
            return m.next.name + (m.next.next == m);
        });
        t("not serializable", () -> copy(new Base()));
        t("nested not serializable", () -> copy(new ArrayList<>(List.of(1, new Object()))));
        t("in field", () -> copy(new Holder(new Thread())));
        t("in map", () -> copy(new HashMap<>(Map.of("k", new Base()))));
        t("lambda", () -> {
            Runnable r = () -> { };
            try {
                return copy(r);
            } catch (NotSerializableException e) {
                return e.getMessage().replaceAll("/.*", "");
            }
        });
        t("serializable lambda", () -> {
            Callable<String> c = (Callable<String> & Serializable) () -> "called";
            return copy(c).call();
        });
        Object[] many = {1, 2L, 'c', 1.5f, true, (byte) 1, "s", BigInteger.TEN.pow(30), new BigDecimal("1.50"), LocalDate.of(2024, 2, 29), Duration.ofHours(3),
            ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Rome")), Optional.class, int[].class, new UUID(1, 2), Locale.GERMANY, Currency.getInstance("EUR"),
            new int[][] {{1}, {2, 3}}, new String[] {"x", null}, List.of(1), Set.of(1), Map.of(1, 2), Arrays.asList(1, 2), Collections.emptyList(), Collections.unmodifiableMap(new TreeMap<>(Map.of(1, 2))),
            new LinkedHashMap<>(Map.of("k", 1)), new ArrayDeque<>(List.of(3)), new PriorityQueue<>(List.of(3, 1, 2)), new LinkedList<>(List.of(1)), new TreeSet<>(Comparator.reverseOrder()),
            BitSet.valueOf(new long[] {5}), new AtomicInteger(3), new ConcurrentHashMap<>(Map.of(1, 2)), new CopyOnWriteArrayList<>(List.of(1)), new StringBuilder("sb"), new Date(0), new Random(5).nextInt(),
            new Properties(), new IllegalStateException("x"), new ArrayList<>(List.of(1, 2, 3)).subList(0, 0).getClass().getSimpleName(), Collections.nCopies(2, "n"), new SimpleEntry("k", 1), File.separator, new File("a/b"),
            java.net.URI.create("http://x/y"), Level.LOW, Proxy.class};
        for (Object x : many) {
            t(x.getClass().getSimpleName(), () -> {
                Object y = copy(x);
                return (x.getClass().isArray() ? Arrays.deepToString(new Object[] {y}) : y.toString()) + " " + (y.getClass() == x.getClass());
            });
        }
    }

    static class Proxy {
    }

    static class SimpleEntry extends AbstractMap.SimpleEntry<String, Integer> {
        SimpleEntry(String k, Integer v) {
            super(k, v);
        }
    }
}
