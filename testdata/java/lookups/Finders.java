import java.lang.invoke.*;
import java.util.*;

import static java.lang.invoke.MethodType.methodType;

/** What Lookup finds and refuses, with the texts of its exceptions. */
public class Finders {
    interface Act { Object run() throws Throwable; }

    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e.toString().replaceAll("@[0-9a-f]+", "@"));
        }
    }

    static class Base {
        protected int count = 1;
        private static String secret = "s";
        public final String name;
        Base(String name) { this.name = name; }
        private int twice(int x) { return 2 * x; }
        protected String who() { return "base " + name; }
        static long sum(int... xs) { return Arrays.stream(xs).sum(); }
    }

    static class Derived extends Base {
        Derived(String name) { super(name); }
        @Override protected String who() { return "derived " + name; }
        static MethodHandles.Lookup lookup() { return MethodHandles.lookup(); }
    }

    interface Greeter {
        default String greet() { return "hello from " + this; }
        static int answer() { return 42; }
    }

    record R(int a, String b) implements Greeter {}

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup(), pub = MethodHandles.publicLookup();
        System.out.println(l + " " + pub + " " + l.in(String.class) + " " + l.dropLookupMode(MethodHandles.Lookup.PRIVATE) + " " + pub.in(Base.class));
        System.out.println(l.lookupModes() + " " + pub.lookupModes() + " " + l.hasFullPrivilegeAccess() + " " + l.lookupClass() + " " + l.previousLookupClass());
        Base b = new Base("b"), d = new Derived("d");
        attempt("findVirtual", () -> l.findVirtual(Base.class, "who", methodType(String.class)).invoke(d));
        attempt("type", () -> l.findVirtual(Base.class, "who", methodType(String.class)));
        attempt("private virtual", () -> (int) l.findVirtual(Base.class, "twice", methodType(int.class, int.class)).invokeExact(b, 21));
        attempt("special", () -> Derived.lookup().findSpecial(Base.class, "who", methodType(String.class), Derived.class).invoke((Derived) d));
        attempt("special of another", () -> l.findSpecial(Base.class, "who", methodType(String.class), Derived.class));
        attempt("static as virtual", () -> l.findVirtual(Base.class, "sum", methodType(long.class, int[].class)));
        attempt("virtual as static", () -> l.findStatic(Base.class, "who", methodType(String.class)));
        attempt("no such method", () -> l.findVirtual(Base.class, "what", methodType(void.class)));
        attempt("wrong type", () -> l.findVirtual(Base.class, "who", methodType(Object.class)));
        attempt("no such static", () -> l.findStatic(Math.class, "maximum", methodType(int.class, int.class, int.class)));
        attempt("constructor", () -> ((Base) l.findConstructor(Base.class, methodType(void.class, String.class)).invoke("x")).name);
        attempt("constructor type", () -> l.findConstructor(Base.class, methodType(Base.class, String.class)));
        attempt("no constructor", () -> l.findConstructor(Base.class, methodType(void.class)));
        attempt("init", () -> l.findVirtual(Base.class, "<init>", methodType(void.class, String.class)));
        attempt("array constructor", () -> l.findConstructor(int[].class, methodType(void.class, int.class)));
        attempt("getter", () -> l.findGetter(Base.class, "count", int.class).invoke(b));
        attempt("getter wrong type", () -> l.findGetter(Base.class, "count", long.class));
        attempt("getter static", () -> l.findGetter(Base.class, "secret", String.class));
        attempt("static getter", () -> l.findStaticGetter(Base.class, "secret", String.class).invoke());
        attempt("setter", () -> { l.findSetter(Base.class, "count", int.class).invoke(b, 9); return b.count; });
        attempt("setter of final", () -> l.findSetter(Base.class, "name", String.class));
        attempt("static setter", () -> { l.findStaticSetter(Base.class, "secret", String.class).invoke("t"); return Base.secret; });
        attempt("no field", () -> l.findGetter(Base.class, "missing", int.class));
        attempt("public private", () -> pub.findGetter(Base.class, "count", int.class));
        attempt("public method", () -> pub.findVirtual(String.class, "length", methodType(int.class)).invoke("four"));
        attempt("private of String", () -> l.findVirtual(String.class, "isLatin1", methodType(boolean.class)));
        attempt("field of String", () -> l.findGetter(ArrayList.class, "size", int.class));
        attempt("private lookup in String", () -> MethodHandles.privateLookupIn(String.class, l));
        attempt("private lookup int", () -> MethodHandles.privateLookupIn(int.class, l));
        attempt("private lookup array", () -> MethodHandles.privateLookupIn(int[].class, l));
        attempt("private lookup public", () -> MethodHandles.privateLookupIn(Base.class, pub));
        attempt("private lookup", () -> MethodHandles.privateLookupIn(Base.class, l).findStaticGetter(Base.class, "secret", String.class).invoke());
        attempt("default", () -> l.findVirtual(Greeter.class, "greet", methodType(String.class)).invoke(new R(1, "x")));
        attempt("interface static", () -> l.findStatic(Greeter.class, "answer", methodType(int.class)).invoke());
        attempt("record accessor", () -> l.findVirtual(R.class, "b", methodType(String.class)).invoke(new R(1, "x")));
        attempt("bind", () -> l.bind(d, "who", methodType(String.class)).invoke());
        attempt("bind null", () -> l.bind(null, "who", methodType(String.class)));
        attempt("null receiver", () -> l.findVirtual(Base.class, "who", methodType(String.class)).invoke((Base) null));
        attempt("wrong receiver", () -> l.findVirtual(Base.class, "who", methodType(String.class)).invoke("not"));
        attempt("arguments", () -> l.findVirtual(Base.class, "who", methodType(String.class)).invoke());
        attempt("exact", () -> l.findVirtual(Base.class, "who", methodType(String.class)).invokeExact(b));
        attempt("exact cast", () -> (String) l.findVirtual(Base.class, "who", methodType(String.class)).invokeExact(b));
        MethodHandle sum = l.findStatic(Base.class, "sum", methodType(long.class, int[].class));
        System.out.println(sum + " " + sum.isVarargsCollector() + " " + sum.asFixedArity().isVarargsCollector());
        attempt("varargs", () -> sum.invoke(1, 2, 3) + " " + sum.invoke() + " " + sum.invoke(new int[] {4, 5}) + " " + sum.invokeWithArguments(6, 7, (byte) 8));
        attempt("fixed", () -> sum.asFixedArity().invoke(1, 2));
        attempt("with arguments", () -> sum.invokeWithArguments("x"));
        attempt("with null", () -> sum.invokeWithArguments((Object) null));
        attempt("findClass", () -> l.findClass("Finders$R") + " " + l.findClass("[I"));
        attempt("findClass missing", () -> l.findClass("No"));
        attempt("accessClass", () -> l.accessClass(R.class) + " " + pub.accessClass(R.class));
        attempt("ensureInitialized", () -> l.ensureInitialized(R.class));
        attempt("unreflect", () -> l.unreflect(Base.class.getDeclaredMethod("twice", int.class)).invoke(b, 4));
        attempt("unreflectGetter", () -> l.unreflectGetter(Base.class.getDeclaredField("count")).invoke(b));
        attempt("unreflectSetter", () -> l.unreflectSetter(Base.class.getDeclaredField("name")));
        attempt("unreflectConstructor", () -> l.unreflectConstructor(Base.class.getDeclaredConstructor(String.class)).type());
        attempt("reveal", () -> l.revealDirect(l.findVirtual(Base.class, "twice", methodType(int.class, int.class))));
        attempt("reveal kind", () -> MethodHandleInfo.referenceKindToString(l.revealDirect(l.findConstructor(Base.class, methodType(void.class, String.class))).getReferenceKind()));
        attempt("reveal bound", () -> l.revealDirect(l.bind(d, "who", methodType(String.class))));
        attempt("null name", () -> l.findVirtual(Base.class, null, methodType(void.class)));
        attempt("null type", () -> l.findVirtual(Base.class, "x", null));
    }
}
