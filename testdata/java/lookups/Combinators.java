import java.lang.invoke.*;
import java.util.*;

import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.methodType;

/** Combinators used as a small functional language, and what they refuse. */
public class Combinators {
    interface Act { Object run() throws Throwable; }

    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e.toString().replaceAll("@[0-9a-f]+", "@"));
        }
    }

    static String cat(String a, int b, char c) { return a + b + c; }
    static int length(String s) { return s.length(); }
    static boolean isEven(int x) { return x % 2 == 0; }
    static String even(int x) { return x + " is even"; }
    static String odd(int x) { return x + " is odd"; }
    static int parse(String s) { return Integer.parseInt(s); }
    static int onError(NumberFormatException e, String s) { return -s.length(); }
    static int cleanup(Throwable t, int r, String s) { System.out.println("  cleanup " + t + " " + r + " " + s); return r + 1; }
    static void log(String s) { System.out.println("  log " + s); }
    static int step(int acc, int i, int n) { return acc * 10 + i % 10; }
    static boolean less(int acc, int i, int n) { return i < n; }
    static int next(int acc, int i, int n) { return i + 1; }
    static int add(int a, int b) { return a + b; }

    static MethodHandle h(String name, Class<?> r, Class<?>... ps) throws ReflectiveOperationException {
        return lookup().findStatic(Combinators.class, name, methodType(r, ps));
    }

    public static void main(String[] args) throws Throwable {
        MethodHandle cat = h("cat", String.class, String.class, int.class, char.class);
        MethodHandle len = h("length", int.class, String.class), add = h("add", int.class, int.class, int.class);
        attempt("insert", () -> insertArguments(cat, 1, 5, '!').invoke("x"));
        attempt("insert wrong", () -> insertArguments(cat, 1, "5"));
        attempt("insert null", () -> insertArguments(cat, 1, (Object) null));
        attempt("insert too many", () -> insertArguments(cat, 2, 'a', 'b'));
        attempt("insert position", () -> insertArguments(cat, 4));
        attempt("drop", () -> dropArguments(cat, 1, Object.class, long.class).type());
        attempt("drop position", () -> dropArguments(cat, 9, int.class));
        attempt("drop void", () -> dropArguments(cat, 0, void.class));
        attempt("dropReturn", () -> dropReturn(cat).type() + " " + dropReturn(cat).invoke("a", 1, 'c'));
        attempt("dropToMatch", () -> dropArgumentsToMatch(len, 0, List.of(int.class, String.class, long.class), 1).type());
        attempt("dropToMatch wrong", () -> dropArgumentsToMatch(len, 0, List.of(int.class, long.class), 1));
        attempt("permute", () -> permuteArguments(cat, methodType(String.class, char.class, String.class, int.class), 1, 2, 0).invoke('z', "a", 7));
        attempt("permute twice", () -> permuteArguments(add, methodType(int.class, int.class), 0, 0).invoke(21));
        attempt("permute wrong", () -> permuteArguments(add, methodType(int.class, long.class), 0, 0));
        attempt("permute index", () -> permuteArguments(add, methodType(int.class, int.class), 0, 1));
        attempt("permute count", () -> permuteArguments(add, methodType(int.class, int.class), 0));
        attempt("filter", () -> filterArguments(add, 0, len, len).invoke("abc", "de"));
        attempt("filter null", () -> filterArguments(add, 0, null, len).invoke(10, "de"));
        attempt("filter wrong", () -> filterArguments(cat, 0, len));
        attempt("filter count", () -> filterArguments(add, 1, len, len));
        attempt("filterReturn", () -> filterReturnValue(cat, len).invoke("abc", 12, 'd'));
        attempt("filterReturn wrong", () -> filterReturnValue(len, len));
        attempt("fold", () -> foldArguments(add, len.asType(methodType(int.class, String.class))));
        attempt("fold right", () -> foldArguments(dropArguments(add, 1, String.class), len.asType(methodType(int.class, String.class))).invoke("abcd", 3));
        attempt("fold void", () -> foldArguments(len, h("log", void.class, String.class)).invoke("xyz"));
        attempt("collect", () -> collectArguments(add, 1, len).invoke(1, "four"));
        attempt("collect void", () -> collectArguments(add, 2, h("log", void.class, String.class)).invoke(1, 2, "three"));
        MethodHandle choice = guardWithTest(h("isEven", boolean.class, int.class), h("even", String.class, int.class), h("odd", String.class, int.class));
        attempt("guard", () -> choice.invoke(4) + " " + choice.invoke(5));
        attempt("guard wrong", () -> guardWithTest(h("isEven", boolean.class, int.class), h("even", String.class, int.class), len));
        attempt("guard not boolean", () -> guardWithTest(len, len, len));
        MethodHandle safe = catchException(h("parse", int.class, String.class), NumberFormatException.class, h("onError", int.class, NumberFormatException.class, String.class));
        attempt("catch", () -> safe.invoke("12") + " " + safe.invoke("twelve"));
        attempt("catch other", () -> catchException(h("parse", int.class, String.class), NullPointerException.class, dropArguments(constant(int.class, 0), 0, NullPointerException.class)).invoke("x"));
        attempt("catch wrong", () -> catchException(len, Error.class, len));
        MethodHandle fin = tryFinally(h("parse", int.class, String.class), h("cleanup", int.class, Throwable.class, int.class, String.class));
        attempt("finally", () -> fin.invoke("41"));
        attempt("finally thrown", () -> fin.invoke("x"));
        attempt("throwException", () -> throwException(int.class, IllegalStateException.class).invoke(new IllegalStateException("thrown")));
        attempt("constant", () -> constant(String.class, "c").invoke() + " " + constant(long.class, 3).type());
        attempt("constant wrong", () -> constant(int.class, "c"));
        attempt("constant void", () -> constant(void.class, null));
        attempt("identity", () -> identity(int.class).invoke(3) + " " + zero(double.class).invoke() + zero(String.class).invoke() + " " + empty(methodType(char.class, int.class)).type());
        attempt("counted", () -> countedLoop(constant(int.class, 5), constant(int.class, 0), h("step", int.class, int.class, int.class, int.class).asType(methodType(int.class, int.class, int.class, int.class))).type());
        attempt("counted sum", () -> countedLoop(constant(int.class, 5), constant(int.class, 0), add).invoke());
        attempt("while", () -> whileLoop(zero(int.class), dropArguments(insertArguments(h("lessThan", boolean.class, int.class, int.class), 1, 100), 1, List.of()), insertArguments(add, 1, 17)).invoke());
        attempt("doWhile", () -> doWhileLoop(zero(int.class), insertArguments(add, 1, 60), insertArguments(h("lessThan", boolean.class, int.class, int.class), 1, 100)).invoke());
        attempt("iterated", () -> iteratedLoop(null, constant(int.class, 0), dropArguments(add, 2, Iterable.class).asType(methodType(int.class, int.class, int.class, Iterable.class))).invoke(List.of(1, 2, 3)));
        attempt("loop", () -> loop(new MethodHandle[] {zero(int.class), insertArguments(add, 1, 1)}, new MethodHandle[] {zero(int.class), dropArguments(identity(int.class), 0, int.class), insertArguments(h("both", boolean.class, int.class, int.class, int.class), 2, 5), dropArguments(identity(int.class), 1, int.class)}).invoke());
        attempt("loop none", () -> loop());
        attempt("loop no predicate", () -> loop(new MethodHandle[] {zero(int.class), identity(int.class)}));
        attempt("arrays", () -> { int[] a = (int[]) arrayConstructor(int[].class).invoke(3); arrayElementSetter(int[].class).invoke(a, 1, 8); return arrayElementGetter(int[].class).invoke(a, 1) + " " + arrayLength(int[].class).invoke(a); });
        attempt("array index", () -> arrayElementGetter(int[].class).invoke(new int[2], 2));
        attempt("array null", () -> arrayLength(int[].class).invoke((int[]) null));
        attempt("not an array", () -> arrayElementGetter(String.class));
        attempt("negative", () -> arrayConstructor(int[].class).invoke(-1));
        attempt("tableSwitch", () -> { MethodHandle s = tableSwitch(dropArguments(constant(String.class, "many"), 0, int.class), dropArguments(constant(String.class, "none"), 0, int.class), dropArguments(constant(String.class, "one"), 0, int.class)); return s.invoke(0) + " " + s.invoke(1) + " " + s.invoke(2) + " " + s.invoke(-1); });
        attempt("spreadInvoker", () -> spreadInvoker(methodType(int.class, int.class, int.class), 1).invoke(add, 3, new Object[] {4}));
        attempt("exactInvoker", () -> exactInvoker(methodType(int.class, int.class, int.class)).invoke(add, 3, 4) + " " + invoker(methodType(Object.class, byte.class, Integer.class)).invoke(add, (byte) 1, (Integer) 2));
        attempt("exactInvoker wrong", () -> exactInvoker(methodType(int.class, int.class)).invoke(add, 3));
        attempt("proxy", () -> MethodHandleProxies.asInterfaceInstance(Comparator.class, h("byLength", int.class, Object.class, Object.class)).compare("aaa", "b"));
        attempt("proxy wrong", () -> MethodHandleProxies.asInterfaceInstance(List.class, len));
        attempt("proxy text", () -> MethodHandleProxies.isWrapperInstance("x") + " " + MethodHandleProxies.wrapperInstanceTarget(MethodHandleProxies.asInterfaceInstance(Runnable.class, insertArguments(h("log", void.class, String.class), 0, "run"))).type());
    }

    static boolean lessThan(int a, int b) { return a < b; }
    static boolean both(int a, int b, int c) { return a < c; }
    static int byLength(Object a, Object b) { return ((String) a).length() - ((String) b).length(); }
}
