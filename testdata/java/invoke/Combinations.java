import java.lang.invoke.*;
import java.util.*;
import java.util.function.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

public class Combinations {
    static final Lookup L = lookup();
    static MethodHandle h(String name, Class<?> r, Class<?>... p) throws Exception { return L.findStatic(Combinations.class, name, methodType(r, p)); }
    static String s3(String a, int b, double c) { return a + "|" + b + "|" + c; }
    static int len(String s) { return s.length(); }
    static String up(String s) { return s.toUpperCase(); }
    static boolean positive(int x) { return x > 0; }
    static boolean early(String a) { return a.compareTo("m") < 0; }
    static int half(int x) { return x / 2; }
    static long sum(long a, long b) { return a + b; }
    static void log(String s, int x) { System.out.println("  log " + s + " " + x); }
    static String fail(String s) throws java.io.IOException { if (s.startsWith("x")) throw new java.io.IOException(s); if (s.startsWith("y")) throw new IllegalStateException(s); return "ok " + s; }
    static String recover(java.io.IOException e, String s) { return "recovered " + e.getMessage() + " from " + s; }
    static String clean(Throwable t, String r, String s) { System.out.println("  clean " + t + " " + r + " " + s); return "<" + r + ">"; }
    static void cleanVoid(Throwable t, int x) { System.out.println("  cleanVoid " + t + " " + x); }
    static void work(int x) { System.out.println("  work " + 10 / x); }
    static int all(boolean z, byte b, short s, char c, int i, long l, float f, double d, Object o) { return (z ? 1 : 0) + b + s + c + i + (int) l + (int) f + (int) d + o.hashCode(); }
    static double wide(double a, long b, float c, int d) { return a * 1000 + b * 100 + c * 10 + d; }
    static String many(Object... a) { return a.length + Arrays.toString(a); }
    static int ints(int first, int... more) { int r = first; for (int m : more) r = r * 10 + m; return r; }
    static String c0(int i, String s) { return "zero " + s; }
    static String c1(int i, String s) { return "one " + s; }
    static String dflt(int i, String s) { return "default " + i + s; }

    public static void main(String[] args) throws Throwable {
        MethodHandle s3 = h("s3", String.class, String.class, int.class, double.class);
        System.out.println((String) insertArguments(s3, 0, "q").invokeExact(1, 2.0));
        System.out.println((String) insertArguments(s3, 1, 5, 7.5).invokeExact("z"));
        System.out.println((String) insertArguments(s3, 2, 'c' + 0.0).invoke("z", (byte) 3));
        System.out.println((String) dropArguments(s3, 1, long.class, Object.class).invokeExact("a", 9L, (Object) "x", 2, 3.0));
        System.out.println((String) dropArguments(s3, 3, List.of(double.class)).invokeExact("a", 2, 3.0, 4.0));
        System.out.println((String) permuteArguments(s3, methodType(String.class, double.class, String.class, int.class), 1, 2, 0).invokeExact(1.5, "p", 4));
        MethodHandle sum = h("sum", long.class, long.class, long.class);
        System.out.println((long) permuteArguments(sum, methodType(long.class, long.class), 0, 0).invokeExact(21L));
        MethodHandle f = filterArguments(s3, 0, h("up", String.class, String.class), h("len", int.class, String.class));
        System.out.println(f.type() + " " + (String) f.invokeExact("abc", "four", 1.0));
        System.out.println((int) filterReturnValue(s3, h("len", int.class, String.class)).invokeExact("abc", 1, 2.0));
        System.out.println((String) foldArguments(permuteArguments(s3, methodType(String.class, String.class, String.class, int.class, double.class), 0, 2, 3), h("up", String.class, String.class)).invokeExact("fold", 1, 2.0));
        System.out.println((String) foldArguments(s3, 1, dropArguments(constant(int.class, 8), 0, double.class)).invokeExact("at", 2.0));
        foldArguments(s3.asType(methodType(void.class, String.class, int.class, double.class)), h("log", void.class, String.class, int.class)).invokeExact("v", 3, 4.0);
        MethodHandle col = collectArguments(s3, 1, explicitCastArguments(sum, methodType(int.class, int.class, int.class)));
        System.out.println(col.type() + " " + (String) col.invokeExact("c", 40, 2, 0.5));
        MethodHandle guard = guardWithTest(h("positive", boolean.class, int.class), h("half", int.class, int.class), identity(int.class));
        System.out.println((int) guard.invokeExact(10) + " " + (int) guard.invokeExact(-10));
        MethodHandle g2 = guardWithTest(h("early", boolean.class, String.class), dropArguments(constant(String.class, "early"), 0, String.class, int.class), dropArguments(constant(String.class, "late"), 0, String.class, int.class));
        System.out.println((String) g2.invokeExact("a", 1) + (String) g2.invokeExact("z", 1));
        MethodHandle ce = catchException(h("fail", String.class, String.class), java.io.IOException.class, h("recover", String.class, java.io.IOException.class, String.class));
        System.out.println((String) ce.invokeExact("a") + " " + (String) ce.invokeExact("x1"));
        try { System.out.println((String) ce.invokeExact("y1")); } catch (IllegalStateException e) { System.out.println("through " + e.getMessage()); }
        MethodHandle tf = tryFinally(h("fail", String.class, String.class), h("clean", String.class, Throwable.class, String.class, String.class));
        System.out.println((String) tf.invokeExact("a"));
        try { System.out.println((String) tf.invokeExact("x2")); } catch (java.io.IOException e) { System.out.println("through " + e.getMessage()); }
        MethodHandle tv = tryFinally(h("work", void.class, int.class), h("cleanVoid", void.class, Throwable.class, int.class));
        tv.invokeExact(5);
        try { tv.invokeExact(0); } catch (ArithmeticException e) { System.out.println("through " + e.getMessage()); }
        MethodHandle all = h("all", int.class, boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class, Object.class);
        System.out.println((int) all.invokeExact(true, (byte) 1, (short) 2, 'a', 3, 4L, 5f, 6.0, (Object) 7));
        System.out.println(all.invokeWithArguments(true, (byte) 1, (short) 2, 'a', 3, 4L, 5f, 6.0, 7));
        System.out.println(all.asSpreader(Object[].class, 9).invoke(new Object[] {false, (byte) 1, (short) 2, 'b', 3, 4L, 5f, 6.0, 7}));
        System.out.println(all.asSpreader(3, Object[].class, 4).invoke(true, (byte) 1, (short) 2, new Object[] {'b', 3, 4L, 5f}, 6.0, 7));
        MethodHandle wide = h("wide", double.class, double.class, long.class, float.class, int.class);
        System.out.println((double) wide.invoke((byte) 1, (short) 2, 3L, 'd' - 96));
        System.out.println((double) wide.asSpreader(int[].class, 4).invoke(new int[] {1, 2, 3, 4}));
        System.out.println((Object) wide.invoke(Integer.valueOf(1), Long.valueOf(2), Character.valueOf('\3'), Short.valueOf((short) 4)));
        MethodHandle many = h("many", String.class, Object[].class);
        System.out.println(many.invoke() + " " + many.invoke(1) + " " + many.invoke(1, "a", 2.0, 'c', null) + " " + many.invoke((Object[]) new String[] {"x", "y"}) + many.isVarargsCollector());
        System.out.println(many.asFixedArity().invoke((Object[]) new Integer[] {1}) + " " + many.asType(methodType(Object.class, int.class, long.class)).invoke(3, 4L));
        System.out.println(many.asCollector(String[].class, 2).type() + " " + many.asCollector(Object[].class, 3).invoke(1, 2, 3) + many.withVarargs(false).isVarargsCollector());
        MethodHandle ints = h("ints", int.class, int.class, int[].class);
        System.out.println((int) ints.invoke(1) + " " + (int) ints.invoke(1, 2, 3) + " " + (int) ints.invoke(1, new int[] {7, 8}) + " " + ints.invokeWithArguments(1, 2, 3, 4) + " " + ints.invokeWithArguments(List.of(5, 6)));
        System.out.println((int) ints.asCollector(int[].class, 3).invokeExact(1, 2, 3, 4));
        MethodHandle sw = tableSwitch(h("dflt", String.class, int.class, String.class), h("c0", String.class, int.class, String.class), h("c1", String.class, int.class, String.class));
        for (int i = -1; i < 3; i++) System.out.print((String) sw.invokeExact(i, "!") + "; ");
        System.out.println();
        System.out.println((Object) zero(int.class).invoke() + " " + zero(String.class).invoke() + " " + zero(double.class).invoke() + " " + empty(methodType(char.class, int.class)).type() + " " + (int) (char) empty(methodType(char.class, int.class)).invokeExact(4));
        System.out.println(identity(String.class).invoke("id") + " " + (long) identity(long.class).invokeExact(5L) + " " + (boolean) constant(boolean.class, true).invokeExact());
        System.out.println(dropReturn(sum).type() + " " + dropArgumentsToMatch(sum, 0, List.of(long.class, long.class, String.class), 0).type() + " " + dropArgumentsToMatch(h("len", int.class, String.class), 0, List.of(int.class, String.class), 1).type());
        try { throwException(String.class, IllegalArgumentException.class).invoke(new IllegalArgumentException("thrown")); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println((String) exactInvoker(s3.type()).invokeExact(s3, "e", 1, 2.0) + " " + invoker(methodType(Object.class, Object.class, Object.class, Object.class)).invoke(s3, "g", 1, 2.0) + " " + spreadInvoker(s3.type(), 1).invoke(s3, "s", new Object[] {1, 2.0}));
        MethodHandle ar = arrayConstructor(String[].class), set = arrayElementSetter(String[].class), get = arrayElementGetter(String[].class), ln = arrayLength(String[].class);
        String[] arr = (String[]) ar.invokeExact(3);
        set.invokeExact(arr, 1, "mid");
        System.out.println((String) get.invokeExact(arr, 1) + get.invoke(arr, 0) + (int) ln.invokeExact(arr));
        for (Class<?> c : new Class<?>[] {boolean[].class, byte[].class, short[].class, char[].class, int[].class, long[].class, float[].class, double[].class}) {
            Object a = arrayConstructor(c).invoke(2);
            arrayElementSetter(c).invoke(a, 1, c == boolean[].class ? (Object) true : explicitCastArguments(identity(c.getComponentType()), methodType(Object.class, int.class)).invoke(65));
            System.out.print(arrayElementGetter(c).invoke(a, 1) + " ");
        }
        System.out.println();
        try { arrayElementSetter(Object[].class).invoke((Object[]) new String[1], 0, (Object) 1); } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
        MethodHandle pipeline = identity(String.class);
        for (MethodHandle step : new MethodHandle[] {L.findVirtual(String.class, "trim", methodType(String.class)), h("up", String.class, String.class), insertArguments(L.findVirtual(String.class, "concat", methodType(String.class, String.class)), 1, "!"), L.findVirtual(String.class, "intern", methodType(String.class))})
            pipeline = filterReturnValue(pipeline, step);
        System.out.println((String) pipeline.invokeExact("  pipe "));
        MethodHandle big = identity(int.class);
        for (int i = 0; i < 200; i++) big = filterReturnValue(big, insertArguments(L.findStatic(Math.class, "addExact", methodType(int.class, int.class, int.class)), 1, i));
        System.out.println((int) big.invokeExact(1));
    }
}
