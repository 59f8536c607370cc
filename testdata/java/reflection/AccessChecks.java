import java.lang.reflect.*;
import java.util.*;

public class AccessChecks {
    interface Act { Object run() throws Throwable; }
    static void t(Act a) {
        try { System.out.println(a.run()); }
        catch (Throwable t) { System.out.println(t.getClass().getName() + ": " + (t.getMessage() + "").replaceAll("@[0-9a-f]+", "@H") + (t.getCause() != null && t instanceof InvocationTargetException ? " / " + t.getCause() : "")); }
    }
    enum En { A, B }
    static abstract class Abs { public Abs() { } }
    interface Itf { int K = 1; void f(); }
    record Rc(int a) { }
    static class Thrower { Thrower() throws Exception { throw new Exception("ctor"); } static void bad() { throw new IllegalStateException("b"); } static int div(int a, int b) { return a / b; } }
    static class Fields { boolean z = true; byte b = 1; char c = 'c'; short s = 2; int i = 3; long l = 4; float f = 5; double d = 6; Object o = "o"; String t = "t"; final int fin = 8; static final String SF = "sf"; static Integer box = 9; int[] arr = {1}; }

    public static void main(String[] args) throws Exception {
        Class<?> other = Class.forName("AccessChecks$Fields");
        Fields o = new Fields();
        for (Field d : other.getDeclaredFields()) {
            System.out.println(d);
            t(() -> d.getType().isArray() ? "arr" : d.get(o)); t(() -> d.getBoolean(o)); t(() -> d.getByte(o)); t(() -> d.getChar(o)); t(() -> d.getShort(o)); t(() -> d.getInt(o)); t(() -> d.getLong(o)); t(() -> d.getFloat(o)); t(() -> d.getDouble(o));
            for (Object v : new Object[] {true, (byte) 1, 'x', (short) 2, 3, 4L, 5f, 6.0, "s", null}) t(() -> { d.set(o, v); return "set " + v; });
            t(() -> { d.setBoolean(o, true); return d.get(o); }); t(() -> { d.setByte(o, (byte) 1); return d.get(o); }); t(() -> { d.setChar(o, 'y'); return d.get(o); }); t(() -> { d.setShort(o, (short) 7); return d.get(o); });
            t(() -> { d.setInt(o, 7); return d.get(o); }); t(() -> { d.setLong(o, 7); return d.get(o); }); t(() -> { d.setFloat(o, 7); return d.get(o); }); t(() -> { d.setDouble(o, 7); return d.get(o); });
            t(() -> d.get("str")); t(() -> d.get(null)); t(() -> { d.set("str", null); return 1; });
            d.setAccessible(true);
            t(() -> { d.set(o, d.get(o)); return "ok"; });
        }
        for (Class<?> c : new Class<?>[] {En.class, Abs.class, Itf.class, Rc.class, Thrower.class, int.class, int[].class})
            for (Constructor<?> k : c.getDeclaredConstructors()) { System.out.println(k); t(() -> k.newInstance()); t(() -> k.newInstance(1)); t(() -> k.newInstance("A", 1)); t(() -> k.newInstance("A")); }
        t(() -> Thrower.class.newInstance()); t(() -> Abs.class.newInstance()); t(() -> Itf.class.newInstance()); t(() -> int.class.newInstance()); t(() -> int[].class.newInstance()); t(() -> En.class.newInstance());
        t(() -> Thrower.class.getDeclaredMethod("bad").invoke(null)); t(() -> Thrower.class.getDeclaredMethod("div", int.class, int.class).invoke(null, 1, 0)); t(() -> Thrower.class.getDeclaredMethod("div", int.class, int.class).invoke("x", 'a', (byte) 2));
        t(() -> Thrower.class.getDeclaredMethod("div", int.class, int.class).invoke(null, 1L, 2)); t(() -> Thrower.class.getDeclaredMethod("div", int.class, int.class).invoke(null)); t(() -> List.class.getMethod("size").invoke(List.of(1, 2))); t(() -> List.class.getMethod("size").invoke("x")); t(() -> List.class.getMethod("size").invoke(null));
        t(() -> Rc.class.getMethod("nope", int.class, String[].class)); t(() -> Rc.class.getConstructor(String.class)); t(() -> Rc.class.getField("zz")); t(() -> Rc.class.getDeclaredField("zz")); t(() -> Rc.class.getDeclaredMethod("m", (Class<?>) null)); t(() -> Rc.class.getDeclaredMethod(null)); t(() -> int[].class.getMethod("clone")); t(() -> int[].class.getMethods().length);
        Field v = String.class.getDeclaredField("value");
        t(() -> v.get("x")); t(() -> { v.setAccessible(true); return 1; }); t(() -> v.trySetAccessible()); t(() -> v.canAccess("x"));
        Constructor<?> cl = Class.class.getDeclaredConstructors()[0];
        t(() -> cl.newInstance()); t(() -> { cl.setAccessible(true); return 1; });
        Class<?> u = Class.forName("jdk.internal.misc.Unsafe");
        t(() -> u.getMethod("getUnsafe").invoke(null)); t(() -> { u.getMethod("getUnsafe").setAccessible(true); return 1; });
        Method im = Fields.class.getDeclaredMethods().length == 0 ? Object.class.getMethod("hashCode") : null;
        t(() -> im.canAccess(null)); t(() -> im.canAccess("s")); t(() -> v.canAccess(3)); t(() -> Thrower.class.getDeclaredMethod("bad").canAccess("x")); t(() -> Thrower.class.getDeclaredMethod("bad").canAccess(null));
        Field rf = Rc.class.getDeclaredField("a"); rf.setAccessible(true);
        t(() -> { rf.set(new Rc(1), 2); return 1; }); t(() -> Itf.class.getField("K").get(null)); t(() -> { Itf.class.getField("K").set(null, 2); return 1; });
        t(() -> { AccessibleObject.setAccessible(new AccessibleObject[] {rf, v}, true); return 1; });
        Method[] a = Thrower.class.getDeclaredMethods(), b = Thrower.class.getDeclaredMethods();
        System.out.println(a[0].equals(b[0]) + " " + (a[0] == b[0]) + " " + a[0].hashCode() + " " + (a[0].hashCode() == b[0].hashCode()));
    }
}
