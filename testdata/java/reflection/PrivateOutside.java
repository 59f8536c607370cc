import java.lang.reflect.*;

/** Members of another top-level class: no nestmates. */
public class PrivateOutside {
    interface Act { Object run() throws Throwable; }
    static void t(Act a) {
        try { System.out.println(a.run()); }
        catch (Throwable t) { System.out.println(t.getClass().getName() + ": " + t.getMessage()); }
    }
    public static void main(String[] args) throws Exception {
        PrivateOutsider o = new PrivateOutsider(3);
        for (Field d : PrivateOutsider.class.getDeclaredFields()) {
            t(() -> d.get(o)); t(() -> { d.set(o, 7); return "set"; }); t(() -> { d.setInt(o, 7); return "set"; }); t(() -> d.canAccess(Modifier.isStatic(d.getModifiers()) ? null : o));
            d.setAccessible(true);
            t(() -> d.get(o)); t(() -> { d.set(o, 7); return "set"; }); t(() -> d.isAccessible());
        }
        for (Method m : PrivateOutsider.class.getDeclaredMethods()) {
            System.out.println(m);
            t(() -> m.invoke(o)); t(() -> m.invoke(null)); t(() -> m.invoke("s")); t(() -> m.invoke(o, 1));
            m.setAccessible(true);
            t(() -> m.invoke(o)); t(() -> m.invoke(null)); t(() -> m.invoke("s")); t(() -> m.invoke(o, 1));
        }
        for (Constructor<?> k : PrivateOutsider.class.getDeclaredConstructors()) { System.out.println(k); t(() -> k.newInstance().getClass()); t(() -> k.newInstance(1).getClass()); k.setAccessible(true); t(() -> k.newInstance().getClass()); }
        t(() -> PrivateOutsider.class.newInstance());
        t(() -> Class.class.newInstance());
        Method p = Object.class.getDeclaredMethod("clone");
        t(() -> p.invoke(o)); t(() -> p.canAccess(o)); t(() -> p.trySetAccessible());
        Method f = ClassLoader.class.getDeclaredMethod("findClass", String.class);
        t(() -> f.invoke(PrivateOutside.class.getClassLoader(), "x"));
    }
}

class PrivateOutsider {
    private int p = 1; int q = 2; protected static int r = 3; public final int s = 4; static final int t = 5;
    private PrivateOutsider() { }
    PrivateOutsider(int x) { }
    private void m() { }
    void n() { }
    protected static void o() { }
    public int add(int a) { return a + 1; }
}
