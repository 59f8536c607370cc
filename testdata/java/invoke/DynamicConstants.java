import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.*;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.*;

/** Classes with dynamic constants, method handle constants and call sites of other bootstraps, written byte by byte. */
public class DynamicConstants {
    static final String ME = "DynamicConstants";

    /** A class file with static methods that return one constant or make one dynamic call. */
    static class Writer {
        final ByteArrayOutputStream pool = new ByteArrayOutputStream();
        final DataOutputStream out = new DataOutputStream(pool);
        int count = 1;
        final Map<String, Integer> known = new HashMap<>();
        final List<byte[]> methods = new ArrayList<>();
        final List<int[]> bootstraps = new ArrayList<>();
        final String name;
        Writer(String name) { this.name = name; }
        int utf(String s) throws IOException {
            Integer k = known.get("u" + s);
            if (k != null) return k;
            out.writeByte(1); out.writeUTF(s); known.put("u" + s, count); return count++;
        }
        int two(int tag, int a, int b) throws IOException {
            String key = tag + ":" + a + ":" + b;
            Integer k = known.get(key);
            if (k != null) return k;
            out.writeByte(tag);
            if (tag == 15) out.writeByte(a); else out.writeShort(a);
            if (b >= 0) out.writeShort(b);
            known.put(key, count); return count++;
        }
        int cls(String n) throws IOException { return two(7, utf(n), -1); }
        int str(String s) throws IOException { return two(8, utf(s), -1); }
        int num(int v) throws IOException { out.writeByte(3); out.writeInt(v); return count++; }
        int lng(long v) throws IOException { out.writeByte(5); out.writeLong(v); count += 2; return count - 2; }
        int dbl(double v) throws IOException { out.writeByte(6); out.writeDouble(v); count += 2; return count - 2; }
        int flt(float v) throws IOException { out.writeByte(4); out.writeFloat(v); return count++; }
        int nt(String n, String d) throws IOException { return two(12, utf(n), utf(d)); }
        int ref(int tag, String c, String n, String d) throws IOException { return two(tag, cls(c), nt(n, d)); }
        int handle(int kind, int tag, String c, String n, String d) throws IOException { return two(15, kind, ref(tag, c, n, d)); }
        int type(String d) throws IOException { return two(16, utf(d), -1); }
        int boot(String method, String desc, int... args) throws IOException {
            int[] b = new int[args.length + 1];
            b[0] = handle(6, 10, ME, method, desc);
            System.arraycopy(args, 0, b, 1, args.length);
            bootstraps.add(b);
            return bootstraps.size() - 1;
        }
        int condy(int boot, String n, String d) throws IOException { return two(17, boot, nt(n, d)); }
        int indy(int boot, String n, String d) throws IOException { return two(18, boot, nt(n, d)); }
        void method(String n, String d, int... code) throws IOException {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            DataOutputStream o = new DataOutputStream(b);
            o.writeShort(9); o.writeShort(utf(n)); o.writeShort(utf(d)); o.writeShort(1);
            o.writeShort(utf("Code")); o.writeInt(12 + code.length);
            o.writeShort(10); o.writeShort(10); o.writeInt(code.length);
            for (int c : code) o.writeByte(c);
            o.writeShort(0); o.writeShort(0);
            methods.add(b.toByteArray());
        }
        void constant(String n, String type, int index) throws IOException {
            boolean wide = type.equals("J") || type.equals("D");
            int ret = switch (type.charAt(0)) { case 'J' -> 173; case 'D' -> 175; case 'F' -> 174; case 'L', '[' -> 176; default -> 172; };
            method(n, "()" + type, wide ? 20 : 19, index >> 8, index & 255, ret);
        }
        byte[] finish() throws IOException {
            int self = cls(name), sup = cls("java/lang/Object"), attr = utf("BootstrapMethods");
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            DataOutputStream o = new DataOutputStream(b);
            o.writeInt(0xCAFEBABE); o.writeShort(0); o.writeShort(61);
            o.writeShort(count); o.write(pool.toByteArray());
            o.writeShort(0x21); o.writeShort(self); o.writeShort(sup); o.writeShort(0); o.writeShort(0);
            o.writeShort(methods.size());
            for (byte[] m : methods) o.write(m);
            if (bootstraps.isEmpty()) { o.writeShort(0); return b.toByteArray(); }
            o.writeShort(1); o.writeShort(attr);
            int len = 2;
            for (int[] x : bootstraps) len += 2 + 2 * x.length;
            o.writeInt(len); o.writeShort(bootstraps.size());
            for (int[] x : bootstraps) {
                o.writeShort(x[0]); o.writeShort(x.length - 1);
                for (int i = 1; i < x.length; i++) o.writeShort(x[i]);
            }
            return b.toByteArray();
        }
    }

    static final String CONDY = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;";
    static final String CONDYV = CONDY + "[Ljava/lang/Object;)Ljava/lang/Object;";
    static final String INDY = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;";
    static final String INDYV = INDY + "[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";

    static Object show(Lookup l, String name, Class<?> type, Object... args) {
        System.out.println("  bootstrap " + name + " " + type + " " + Arrays.deepToString(args) + " in " + l.lookupClass().getName());
        return name + args.length;
    }
    static Object value(Lookup l, String name, Class<?> type, Object v) { System.out.println("  value " + name + " " + type); return v; }
    static int prim(Lookup l, String name, Class<?> type) { System.out.println("  prim " + name); return 42; }
    static Object bad(Lookup l, String name, Class<?> type, Object... a) throws Exception {
        System.out.println("  bad " + name);
        switch (name) {
            case "checked": throw new java.io.IOException("io");
            case "runtime": throw new IllegalStateException("state");
            case "error": throw new AssertionError("assert");
            default: throw new UnknownError("own");
        }
    }
    static CallSite site(Lookup l, String name, MethodType type, Object... args) throws Exception {
        System.out.println("  site " + name + " " + type + " " + Arrays.toString(args));
        return new ConstantCallSite(l.findStatic(DynamicConstants.class, name, type));
    }
    static final Map<String, MutableCallSite> SITES = new HashMap<>();
    static CallSite mutable(Lookup l, String name, MethodType type) {
        MutableCallSite s = name.startsWith("v") ? null : new MutableCallSite(type);
        if (s == null) {
            VolatileCallSite v = new VolatileCallSite(MethodHandles.constant(int.class, 9));
            return v;
        }
        SITES.put(name, s);
        s.setTarget(MethodHandles.dropArguments(MethodHandles.constant(type.returnType(), 1), 0, type.parameterArray()));
        return s;
    }
    static CallSite wrong(Lookup l, String name, MethodType type) { return new ConstantCallSite(MethodHandles.constant(String.class, "x")); }
    static CallSite none(Lookup l, String name, MethodType type) { return null; }
    static Object odd(Lookup l, String name, MethodType type) { return "not a site"; }
    public static int twice(int a) { return 2 * a; }
    public static String join(String a, long b, double c, int d, Object e) { return a + b + c + d + e; }
    public static class Box { public int v; public static String s = "st"; public Box(int v) { this.v = v; } public int get(int k) { return v + k; } }

    interface Act { Object run() throws Throwable; }
    static void t(String what, Act a) {
        try { System.out.println(what + " = " + a.run()); }
        catch (Throwable e) {
            String text = what + " ! " + e;
            for (Throwable c = e.getCause(); c != null; c = c.getCause()) text += " / " + c;
            System.out.println(text.replaceAll("@[0-9a-f]+", "@").replaceAll("0x[0-9a-f]+", "0x"));
        }
    }
    static Object call(Class<?> c, String m, Object... a) throws Throwable {
        for (java.lang.reflect.Method x : c.getDeclaredMethods()) {
            if (x.getName().equals(m)) {
                try { return x.invoke(null, a); }
                catch (java.lang.reflect.InvocationTargetException e) { throw e.getCause(); }
            }
        }
        throw new Error(m);
    }

    public static void main(String[] args) throws Throwable {
        Writer w = new Writer("Gen");
        w.constant("type", "Ljava/lang/invoke/MethodType;", w.type("(ILjava/lang/String;[J)Ljava/util/List;"));
        w.constant("badType", "Ljava/lang/invoke/MethodType;", w.type("(LNope;)V"));
        w.constant("stat", "Ljava/lang/invoke/MethodHandle;", w.handle(6, 10, ME, "twice", "(I)I"));
        w.constant("virt", "Ljava/lang/invoke/MethodHandle;", w.handle(5, 10, ME + "$Box", "get", "(I)I"));
        w.constant("iface", "Ljava/lang/invoke/MethodHandle;", w.handle(9, 11, "java/util/List", "size", "()I"));
        w.constant("make", "Ljava/lang/invoke/MethodHandle;", w.handle(8, 10, ME + "$Box", "<init>", "(I)V"));
        w.constant("getf", "Ljava/lang/invoke/MethodHandle;", w.handle(1, 9, ME + "$Box", "v", "I"));
        w.constant("gets", "Ljava/lang/invoke/MethodHandle;", w.handle(2, 9, ME + "$Box", "s", "Ljava/lang/String;"));
        w.constant("putf", "Ljava/lang/invoke/MethodHandle;", w.handle(3, 9, ME + "$Box", "v", "I"));
        w.constant("puts", "Ljava/lang/invoke/MethodHandle;", w.handle(4, 9, ME + "$Box", "s", "Ljava/lang/String;"));
        w.constant("poly", "Ljava/lang/invoke/MethodHandle;", w.handle(5, 10, "java/lang/invoke/MethodHandle", "invokeExact", "(I)I"));
        w.constant("missing", "Ljava/lang/invoke/MethodHandle;", w.handle(6, 10, ME, "nope", "(I)I"));
        w.constant("mismatch", "Ljava/lang/invoke/MethodHandle;", w.handle(5, 10, ME, "twice", "(I)I"));
        w.constant("hidden", "Ljava/lang/invoke/MethodHandle;", w.handle(6, 10, "java/lang/String", "checkIndex", "(II)V"));
        int all = w.boot("show", CONDYV, w.num(7), w.lng(8L), w.flt(1.5f), w.dbl(2.5), w.str("s"), w.cls("java/util/List"), w.type("()V"),
                w.handle(6, 10, ME, "twice", "(I)I"), w.cls("[I"));
        w.constant("all", "Ljava/lang/Object;", w.condy(all, "all", "Ljava/lang/Object;"));
        w.constant("str", "Ljava/lang/String;", w.condy(w.boot("show", CONDYV), "str", "Ljava/lang/String;"));
        w.constant("castFails", "Ljava/lang/Integer;", w.condy(w.boot("show", CONDYV), "cf", "Ljava/lang/Integer;"));
        w.constant("prim", "I", w.condy(w.boot("prim", CONDY + ")I"), "p", "I"));
        w.constant("primLong", "J", w.condy(w.boot("prim", CONDY + ")I"), "pl", "J"));
        int one = w.boot("value", CONDY + "Ljava/lang/Object;)Ljava/lang/Object;", w.dbl(3.25));
        w.constant("dbl", "D", w.condy(one, "d", "D"));
        w.constant("bool", "Z", w.condy(w.boot("value", CONDY + "Ljava/lang/Object;)Ljava/lang/Object;", w.num(1)), "b", "Z"));
        int inner = w.condy(w.boot("prim", CONDY + ")I"), "inner", "I");
        w.constant("nested", "Ljava/lang/Object;", w.condy(w.boot("show", CONDYV, inner, w.condy(w.boot("show", CONDYV, inner), "mid", "Ljava/lang/Object;")), "outer", "Ljava/lang/Object;"));
        for (String k : new String[] {"checked", "runtime", "error", "own"}) w.constant(k, "Ljava/lang/Object;", w.condy(w.boot("bad", CONDYV), k, "Ljava/lang/Object;"));
        w.constant("arity", "Ljava/lang/Object;", w.condy(w.boot("prim", CONDY + ")I", w.num(3)), "ar", "Ljava/lang/Object;"));
        int s1 = w.indy(w.boot("site", INDYV, w.str("x"), w.num(5)), "twice", "(I)I");
        w.method("callTwice", "(I)I", 26, 186, s1 >> 8, s1 & 255, 0, 0, 172);
        int s2 = w.indy(w.boot("site", INDYV), "join", "(Ljava/lang/String;JDILjava/lang/Object;)Ljava/lang/String;");
        w.method("callJoin", "(Ljava/lang/String;JDILjava/lang/Object;)Ljava/lang/String;", 42, 31, 41, 21, 5, 25, 6, 186, s2 >> 8, s2 & 255, 0, 0, 176);
        int s3 = w.indy(w.boot("mutable", INDY + ")Ljava/lang/invoke/CallSite;"), "m", "(I)I");
        w.method("callMutable", "(I)I", 26, 186, s3 >> 8, s3 & 255, 0, 0, 172);
        int s4 = w.indy(w.boot("mutable", INDY + ")Ljava/lang/invoke/CallSite;"), "vol", "()I");
        w.method("callVolatile", "()I", 186, s4 >> 8, s4 & 255, 0, 0, 172);
        for (String k : new String[] {"wrong", "none"}) {
            int s = w.indy(w.boot(k, INDY + ")Ljava/lang/invoke/CallSite;"), k, "(I)I");
            w.method(k + "Site", "(I)I", 26, 186, s >> 8, s & 255, 0, 0, 172);
        }
        int s5 = w.indy(w.boot("odd", INDY + ")Ljava/lang/Object;"), "odd", "(I)I");
        w.method("oddSite", "(I)I", 26, 186, s5 >> 8, s5 & 255, 0, 0, 172);
        int s6 = w.indy(w.boot("site", INDYV), "absent", "(I)I");
        w.method("absentSite", "(I)I", 26, 186, s6 >> 8, s6 & 255, 0, 0, 172);
        Class<?> c = MethodHandles.lookup().defineClass(w.finish());
        for (String m : new String[] {"type", "badType", "badType", "missing", "missing", "mismatch", "hidden", "all", "all", "str", "castFails", "castFails", "prim", "prim", "primLong", "dbl",
                "bool", "nested", "checked", "checked", "runtime", "error", "error", "own", "arity", "callVolatile"}) t(m, () -> call(c, m));
        t("stat", () -> (int) ((MethodHandle) call(c, "stat")).invokeExact(21));
        t("same", () -> call(c, "stat") == call(c, "stat"));
        Object box = ((MethodHandle) call(c, "make")).invoke(5);
        t("virt", () -> ((MethodHandle) call(c, "virt")).invoke((Box) box, 3));
        t("iface", () -> ((MethodHandle) call(c, "iface")).invoke(List.of(1, 2)));
        t("putf", () -> { ((MethodHandle) call(c, "putf")).invoke((Box) box, 8); return ((MethodHandle) call(c, "getf")).invoke((Box) box); });
        t("puts", () -> { ((MethodHandle) call(c, "puts")).invoke("new"); return ((MethodHandle) call(c, "gets")).invoke(); });
        t("poly", () -> ((MethodHandle) call(c, "poly")).type());
        for (int i = 0; i < 2; i++) {
            t("callTwice", () -> call(c, "callTwice", 4));
            t("callJoin", () -> call(c, "callJoin", "a", 1L, 2.0, 3, 'c'));
            t("callMutable", () -> call(c, "callMutable", 4));
            for (String k : new String[] {"wrongSite", "noneSite", "oddSite", "absentSite"}) t(k, () -> call(c, k, 1));
            SITES.get("m").setTarget(MethodHandles.lookup().findStatic(DynamicConstants.class, "twice", MethodType.methodType(int.class, int.class)));
        }
        Class<?> h = MethodHandles.lookup().defineHiddenClassWithClassData(hiddenBytes(), List.of("data", 7), true).lookupClass();
        t("hidden name", () -> h.getName().replaceAll("/.*", "/") + h.isHidden() + h.getSimpleName().replaceAll("/.*", "/"));
        t("class data", () -> call(h, "data"));
        t("class data at", () -> call(h, "at"));
    }

    static byte[] hiddenBytes() throws IOException {
        Writer w = new Writer("Hid");
        int b = w.handle(6, 10, "java/lang/invoke/MethodHandles", "classData", CONDY + ")Ljava/lang/Object;");
        w.bootstraps.add(new int[] {b});
        w.constant("data", "Ljava/util/List;", w.condy(0, "_", "Ljava/util/List;"));
        int at = w.handle(6, 10, "java/lang/invoke/MethodHandles", "classDataAt", CONDY + "I)Ljava/lang/Object;");
        w.bootstraps.add(new int[] {at, w.num(1)});
        w.constant("at", "I", w.condy(1, "_", "I"));
        return w.finish();
    }
}
