import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

/** An inline cache as dynamic languages make it, a call site that is switched by threads, a switch point. */
public class SiteCaches {
    static class InlineCache extends MutableCallSite {
        static final MethodHandle FALLBACK, CHECK;
        static { try { Lookup l = lookup(); FALLBACK = l.findVirtual(InlineCache.class, "fallback", methodType(Object.class, Object[].class)); CHECK = l.findStatic(InlineCache.class, "check", methodType(boolean.class, Class.class, Object.class)); } catch (ReflectiveOperationException e) { throw new Error(e); } }
        final Lookup l; final String name; int depth;
        InlineCache(Lookup l, String name, MethodType type) { super(type); this.l = l; this.name = name; setTarget(FALLBACK.bindTo(this).asCollector(Object[].class, type.parameterCount()).asType(type)); }
        static boolean check(Class<?> c, Object o) { return o.getClass() == c; }
        Object fallback(Object[] args) throws Throwable {
            Class<?> c = args[0].getClass();
            System.out.println("  miss " + name + " " + c.getSimpleName() + " " + ++depth);
            MethodHandle target = l.findStatic(SiteCaches.class, name, methodType(String.class, c)).asType(type());
            MethodHandle test = CHECK.bindTo(c).asType(methodType(boolean.class, type().parameterType(0)));
            if (depth <= 3) setTarget(guardWithTest(test, target, getTarget()));
            return target.invokeWithArguments(args);
        }
    }
    static String show(String s) { return "S" + s; }
    static String show(Integer i) { return "I" + i; }
    static String show(Double d) { return "D" + d; }
    static String show(Character c) { return "C" + c; }

    public static void main(String[] args) throws Throwable {
        Lookup l = lookup();
        InlineCache site = new InlineCache(l, "show", methodType(Object.class, Object.class));
        MethodHandle inv = site.dynamicInvoker();
        for (Object o : new Object[] {"a", 1, "b", 2.0, 3, 'c', "d", 'e', 4.5, 'f'}) System.out.println((Object) inv.invokeExact(o));
        MethodHandle[] versions = new MethodHandle[5];
        for (int i = 0; i < 5; i++) versions[i] = constant(int.class, i);
        for (CallSite cs : new CallSite[] {new MutableCallSite(versions[0]), new VolatileCallSite(versions[0])}) {
            MethodHandle dyn = cs.dynamicInvoker();
            int sum = 0;
            for (int i = 0; i < 50; i++) { cs.setTarget(versions[i % 5]); sum += (int) dyn.invokeExact(); }
            System.out.println(cs.getClass().getSimpleName() + " " + sum + " " + cs.type() + " " + cs.getTarget().type());
        }
        VolatileCallSite v = new VolatileCallSite(constant(String.class, "before"));
        MethodHandle vd = v.dynamicInvoker();
        AtomicInteger seen = new AtomicInteger();
        Thread t = new Thread(() -> { try { while (!((String) vd.invokeExact()).equals("after")) Thread.onSpinWait(); seen.incrementAndGet(); } catch (Throwable e) { throw new Error(e); } });
        t.start();
        v.setTarget(constant(String.class, "after"));
        t.join();
        System.out.println(seen);
        SwitchPoint sp = new SwitchPoint();
        MethodHandle sw = sp.guardWithTest(l.findStatic(SiteCaches.class, "fast", methodType(String.class, int.class)), l.findStatic(SiteCaches.class, "slow", methodType(String.class, int.class)));
        System.out.println((String) sw.invokeExact(1) + sp.hasBeenInvalidated());
        SwitchPoint.invalidateAll(new SwitchPoint[] {sp});
        System.out.println((String) sw.invokeExact(2) + sp.hasBeenInvalidated() + (sp.guardWithTest(versions[0], versions[1]) == versions[1]));
        ConstantCallSite cc = new ConstantCallSite(versions[3]);
        System.out.println((int) cc.dynamicInvoker().invokeExact() + " " + cc.getTarget());
        MutableCallSite.syncAll(new MutableCallSite[] {site});
        try { new MutableCallSite((MethodHandle) null); } catch (NullPointerException e) { System.out.println("null"); }
        ConstantCallSite hooked = new Hooked(methodType(int.class));
        System.out.println((int) hooked.getTarget().invokeExact());
    }
    static class Hooked extends ConstantCallSite {
        Hooked(MethodType t) throws Throwable { super(t, lookup().findVirtual(Hooked.class, "make", methodType(MethodHandle.class)).asType(methodType(MethodHandle.class, ConstantCallSite.class))); }
        MethodHandle make() { return constant(int.class, 77); }
    }
    static String fast(int x) { return "fast" + x; }
    static String slow(int x) { return "slow" + x; }
}
