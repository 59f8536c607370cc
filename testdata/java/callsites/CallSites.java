import java.lang.invoke.*;
import java.util.*;

import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.methodType;

/** Call sites, switch points, bootstraps called by hand, dynamic invokers that change their target. */
public class CallSites {
    interface Act { Object run() throws Throwable; }

    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e.toString().replaceAll("@[0-9a-f]+", "@"));
        }
    }

    static String one(int x) { return "one " + x; }
    static String two(int x) { return "two " + x; }
    static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
    enum Color { RED, GREEN, BLUE }
    record Pt(int x, String y, double[] z) {}

    static class Counting extends MutableCallSite {
        int fallbacks;
        Counting(MethodType t) throws ReflectiveOperationException {
            super(t);
            setTarget(lookup().findVirtual(Counting.class, "fallback", methodType(String.class, int.class)).bindTo(this));
        }
        String fallback(int x) throws Throwable {
            if (++fallbacks == 2) setTarget(lookup().findStatic(CallSites.class, "one", methodType(String.class, int.class)));
            return "fallback " + fallbacks + " " + x;
        }
    }

    public static void main(String[] args) throws Throwable {
        Lookup l = lookup();
        MethodType t = methodType(String.class, int.class);
        MethodHandle one = l.findStatic(CallSites.class, "one", t), two = l.findStatic(CallSites.class, "two", t);
        ConstantCallSite c = new ConstantCallSite(one);
        attempt("constant", () -> c.dynamicInvoker().invoke(1) + " " + c.type() + " " + (c.getTarget() == one));
        attempt("constant set", () -> { c.setTarget(two); return 0; });
        MutableCallSite m = new MutableCallSite(one);
        MethodHandle dm = m.dynamicInvoker();
        attempt("mutable", () -> { Object a = dm.invoke(1); m.setTarget(two); return a + " " + dm.invoke(2); });
        attempt("mutable wrong", () -> { m.setTarget(l.findStatic(CallSites.class, "fact", methodType(int.class, int.class))); return 0; });
        attempt("mutable null", () -> { m.setTarget(null); return 0; });
        attempt("unset", () -> new MutableCallSite(t).dynamicInvoker().invoke(3));
        attempt("unset volatile", () -> new VolatileCallSite(t).getTarget().invoke(3));
        attempt("syncAll", () -> { MutableCallSite.syncAll(new MutableCallSite[] {m}); return "done"; });
        attempt("syncAll null", () -> { MutableCallSite.syncAll(new MutableCallSite[1]); return "done"; });
        VolatileCallSite v = new VolatileCallSite(one);
        attempt("volatile", () -> { MethodHandle d = v.dynamicInvoker(); Object a = d.invoke(1); v.setTarget(two); return a + " " + d.invoke(2); });
        Counting k = new Counting(t);
        attempt("inline cache", () -> { MethodHandle d = k.dynamicInvoker(); return d.invoke(1) + ", " + d.invoke(2) + ", " + d.invoke(3) + " " + k.fallbacks; });
        SwitchPoint p = new SwitchPoint();
        MethodHandle g = p.guardWithTest(one, two);
        attempt("switch point", () -> { Object a = g.invoke(1) + " " + p.hasBeenInvalidated(); SwitchPoint.invalidateAll(new SwitchPoint[] {p}); return a + " " + g.invoke(1) + " " + p.hasBeenInvalidated(); });
        attempt("switch point null", () -> { SwitchPoint.invalidateAll(new SwitchPoint[1]); return 0; });
        attempt("lambda", () -> ((java.util.function.IntFunction<?>) LambdaMetafactory.metafactory(l, "apply", methodType(java.util.function.IntFunction.class), methodType(Object.class, int.class), one, t).getTarget().invoke()).apply(4));
        attempt("lambda captured", () -> ((Runnable) LambdaMetafactory.metafactory(l, "run", methodType(Runnable.class, String.class), methodType(void.class), l.findStatic(CallSites.class, "print", methodType(void.class, String.class)), methodType(void.class)).getTarget().invoke("captured")).getClass().isHidden());
        attempt("lambda not an interface", () -> LambdaMetafactory.metafactory(l, "run", methodType(String.class), methodType(void.class), one, t));
        attempt("lambda arity", () -> LambdaMetafactory.metafactory(l, "apply", methodType(java.util.function.IntFunction.class), methodType(Object.class), one, t));
        attempt("lambda return", () -> LambdaMetafactory.metafactory(l, "run", methodType(Runnable.class), methodType(void.class), one, methodType(int.class)));
        attempt("concat", () -> StringConcatFactory.makeConcat(l, "c", methodType(String.class, String.class, int.class, char.class, Object.class)).getTarget().invoke("a", 1, 'c', (Object) null));
        attempt("concat recipe", () -> StringConcatFactory.makeConcatWithConstants(l, "c", methodType(String.class, int.class, boolean.class), "x=\1, \2 \1!", "konst").getTarget().invoke(5, true));
        attempt("concat mismatch", () -> StringConcatFactory.makeConcatWithConstants(l, "c", methodType(String.class, int.class), "\1\1"));
        attempt("concat constants", () -> StringConcatFactory.makeConcatWithConstants(l, "c", methodType(String.class, int.class), "\1\2"));
        attempt("concat type", () -> StringConcatFactory.makeConcat(l, "c", methodType(int.class, int.class)));
        attempt("record methods", () -> { MethodHandle[] getters = {l.findGetter(Pt.class, "x", int.class), l.findGetter(Pt.class, "y", String.class)}; MethodHandle ts = ((CallSite) java.lang.runtime.ObjectMethods.bootstrap(l, "toString", methodType(String.class, Pt.class), Pt.class, "x;y", getters)).getTarget(); MethodHandle h = ((CallSite) java.lang.runtime.ObjectMethods.bootstrap(l, "hashCode", methodType(int.class, Pt.class), Pt.class, "x;y", getters)).getTarget(); MethodHandle e = ((CallSite) java.lang.runtime.ObjectMethods.bootstrap(l, "equals", methodType(boolean.class, Pt.class, Object.class), Pt.class, "x;y", getters)).getTarget(); Pt q = new Pt(3, "q", null); return ts.invoke(q) + " " + h.invoke(q) + " " + e.invoke(q, (Object) new Pt(3, "q", new double[1])) + " " + e.invoke(q, (Object) "x"); });
        attempt("record names", () -> java.lang.runtime.ObjectMethods.bootstrap(l, "toString", methodType(String.class, Pt.class), Pt.class, "x;y;z", l.findGetter(Pt.class, "x", int.class)));
        attempt("record other", () -> java.lang.runtime.ObjectMethods.bootstrap(l, "wait", methodType(void.class, Pt.class), Pt.class, ""));
        MethodHandle sw = java.lang.runtime.SwitchBootstraps.typeSwitch(l, "s", methodType(int.class, Object.class, int.class), String.class, Integer.class, "lit", 42, CharSequence.class).getTarget();
        attempt("typeSwitch", () -> sw.invoke((Object) "a", 0) + " " + sw.invoke((Object) "lit", 1) + " " + sw.invoke((Object) 42, 0) + " " + sw.invoke((Object) 42, 2) + " " + sw.invoke((Object) new StringBuilder(), 0) + " " + sw.invoke((Object) 1.5, 0) + " " + sw.invoke((Object) null, 0) + " " + sw.invoke((Object) "x", 5));
        attempt("typeSwitch restart", () -> sw.invoke((Object) "x", 6));
        attempt("typeSwitch label", () -> java.lang.runtime.SwitchBootstraps.typeSwitch(l, "s", methodType(int.class, Object.class, int.class), 1.5));
        MethodHandle es = java.lang.runtime.SwitchBootstraps.enumSwitch(l, "s", methodType(int.class, Color.class, int.class), "GREEN", "PINK", Color.class).getTarget();
        attempt("enumSwitch", () -> es.invoke(Color.GREEN, 0) + " " + es.invoke(Color.RED, 0) + " " + es.invoke((Color) null, 0));
        attempt("constants", () -> ConstantBootstraps.nullConstant(l, "n", String.class) + " " + ConstantBootstraps.primitiveClass(l, "J", Class.class) + " " + ConstantBootstraps.enumConstant(l, "BLUE", Color.class) + " " + ConstantBootstraps.getStaticFinal(l, "MAX_VALUE", int.class, Integer.class) + " " + ConstantBootstraps.invoke(l, "i", int.class, l.findStatic(CallSites.class, "fact", methodType(int.class, int.class)), 5) + " " + ConstantBootstraps.explicitCast(l, "e", byte.class, 300));
        attempt("enum wrong", () -> ConstantBootstraps.enumConstant(l, "PINK", Color.class));
        attempt("primitive wrong", () -> ConstantBootstraps.primitiveClass(l, "Q", Class.class));
        attempt("null primitive", () -> ConstantBootstraps.nullConstant(l, "n", int.class));
        attempt("arrayVarHandle", () -> ConstantBootstraps.arrayVarHandle(l, "a", VarHandle.class, int[].class));
        attempt("field handle", () -> ConstantBootstraps.fieldVarHandle(l, "x", VarHandle.class, Pt.class, int.class).get(new Pt(8, "", null)));
    }

    static void print(String s) { System.out.println(s); }
}
