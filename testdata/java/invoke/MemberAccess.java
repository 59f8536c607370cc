import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

public class MemberAccess {
    interface Greeter { default String greet(String n) { return "hello " + n + " from " + name(); } String name(); static int count() { return 2; } private String secret() { return "s" + name(); } }
    interface Loud extends Greeter { default String greet(String n) { return Greeter.super.greet(n).toUpperCase(); } }
    static class Person implements Greeter {
        private String name; int age; static long total = 5; public static final String KIND = "person"; protected volatile double w = 1.5;
        Person(String n) { name = n; total++; }
        private Person(String n, int... ages) { this(n); for (int a : ages) age += a; }
        public String name() { return name; }
        private int hidden(int x) { return age + x; }
        protected String prot() { return "P.prot " + name; }
        @Override public String toString() { return "Person " + name + " " + age; }
        static Lookup lookup() { return MethodHandles.lookup(); }
    }
    static class Child extends Person implements Loud {
        Child(String n) { super(n); }
        public String name() { return "child " + super.name(); }
        protected String prot() { return "C.prot"; }
        public String greet(String n) { return Loud.super.greet(n) + "!"; }
        static Lookup lookup() { return MethodHandles.lookup(); }
    }
    static class Lazy { static { System.out.println("  Lazy initialized"); } static int x = 7; static int get() { return x; } Lazy() {} }
    static class Broken { static int y = 1 / Integer.parseInt("0"); static void m() {} }
    enum Color { RED { int f() { return 1; } }, BLUE { int f() { return 2; } }; abstract int f(); }
    record Point(int x, int y) { static Point origin() { return new Point(0, 0); } int dist() { return x + y; } }
    static int fib(MethodHandle self, int n) throws Throwable { return n < 2 ? n : (int) self.invokeExact(self, n - 1) + (int) self.invokeExact(self, n - 2); }
    static int deep(MethodHandle self, int n) throws Throwable { return 1 + (int) self.invokeExact(self, n + 1); }
    static void boom(String s) throws Exception { throw new Exception(s); }
    static <T extends Comparable<T>> T max(List<T> l) { return Collections.max(l); }

    interface Act { Object run() throws Throwable; }
    static void t(String what, Act a) { try { System.out.println(what + ": " + a.run()); } catch (Throwable e) { System.out.println((what + "! " + e + (e.getCause() == null ? "" : " / " + e.getCause())).replaceAll("@[0-9a-f]+", "@")); } }

    public static void main(String[] args) throws Throwable {
        Lookup l = lookup();
        Person p = (Person) l.findConstructor(Person.class, methodType(void.class, String.class)).invokeExact("Ann");
        Child c = (Child) l.findConstructor(Child.class, methodType(void.class, String.class)).invokeExact("Bob");
        MethodHandle varc = l.findConstructor(Person.class, methodType(void.class, String.class, int[].class));
        t("varargs constructor", () -> varc + " " + varc.invoke("V", 1, 2, 3) + varc.isVarargsCollector());
        MethodHandle name = l.findVirtual(Person.class, "name", methodType(String.class));
        t("virtual", () -> (String) name.invokeExact(p) + (String) name.invokeExact((Person) c));
        MethodHandle greet = l.findVirtual(Greeter.class, "greet", methodType(String.class, String.class));
        t("interface", () -> (String) greet.invokeExact((Greeter) p, "x") + " " + (String) greet.invokeExact((Greeter) c, "x"));
        t("lambda receiver", () -> greet.invoke((Greeter) () -> "lam", "y"));
        t("interface static", () -> (int) l.findStatic(Greeter.class, "count", methodType(int.class)).invokeExact());
        t("interface private", () -> l.findVirtual(Greeter.class, "secret", methodType(String.class)).invoke(p));
        t("interface special", () -> Child.lookup().findSpecial(Loud.class, "greet", methodType(String.class, String.class), Child.class).invoke(c, "z"));
        t("super", () -> (String) Child.lookup().findSpecial(Person.class, "prot", methodType(String.class), Child.class).invokeExact(c));
        t("super type", () -> Child.lookup().findSpecial(Person.class, "name", methodType(String.class), Child.class).type());
        t("super denied", () -> l.findSpecial(Person.class, "prot", methodType(String.class), Child.class));
        t("private", () -> (int) l.findVirtual(Person.class, "hidden", methodType(int.class, int.class)).invokeExact(p, 5));
        t("object method", () -> l.findVirtual(Object.class, "toString", methodType(String.class)).invoke((Object) c));
        t("interface object method", () -> l.findVirtual(List.class, "hashCode", methodType(int.class)).invoke(List.of()));
        t("array clone", () -> ((int[]) l.findVirtual(int[].class, "clone", methodType(Object.class)).invoke(new int[] {1, 2})).length);
        t("getter", () -> (String) l.findGetter(Person.class, "name", String.class).invokeExact(p));
        MethodHandle setAge = l.findSetter(Person.class, "age", int.class);
        setAge.invokeExact(p, 33); setAge.invoke(c, (short) 4);
        t("setter", () -> p + ", " + c);
        t("static getter", () -> (long) l.findStaticGetter(Person.class, "total", long.class).invokeExact());
        l.findStaticSetter(Person.class, "total", long.class).invokeExact(100L);
        t("static setter", () -> Person.total + " " + l.findStaticGetter(Person.class, "KIND", String.class).invoke());
        t("volatile", () -> { l.findSetter(Person.class, "w", double.class).invoke(p, 3); return l.findGetter(Person.class, "w", double.class).invoke(p); });
        t("inherited field", () -> l.findGetter(Child.class, "age", int.class).type());
        MethodHandle lazy = l.findStatic(Lazy.class, "get", methodType(int.class)), lazyGet = l.findStaticGetter(Lazy.class, "x", int.class);
        System.out.println("before");
        t("lazy", () -> (int) lazyGet.invokeExact() + (int) lazy.invokeExact());
        MethodHandle broken = l.findStatic(Broken.class, "m", methodType(void.class));
        t("broken", () -> { broken.invokeExact(); return 1; });
        t("broken again", () -> { broken.invokeExact(); return 1; });
        t("enum", () -> l.findVirtual(Color.class, "f", methodType(int.class)).invoke(Color.BLUE) + " " + l.findStatic(Color.class, "valueOf", methodType(Color.class, String.class)).invoke("RED"));
        t("enum constructor", () -> l.findConstructor(Color.class, methodType(void.class, String.class, int.class)));
        t("record", () -> l.findVirtual(Point.class, "x", methodType(int.class)).invoke(new Point(3, 4)) + " " + l.findConstructor(Point.class, methodType(void.class, int.class, int.class)).invoke(1, 2) + l.findVirtual(Point.class, "equals", methodType(boolean.class, Object.class)).invoke(new Point(1, 2), (Object) new Point(1, 2)));
        t("record setter", () -> l.findSetter(Point.class, "x", int.class));
        MethodHandle fib = l.findStatic(MemberAccess.class, "fib", methodType(int.class, MethodHandle.class, int.class));
        t("fib", () -> (int) fib.invokeExact(fib, 15));
        MethodHandle deep = l.findStatic(MemberAccess.class, "deep", methodType(int.class, MethodHandle.class, int.class));
        try { int r = (int) deep.invokeExact(deep, 0); System.out.println(r); } catch (StackOverflowError e) { System.out.println("overflow"); }
        MethodHandle boom = l.findStatic(MemberAccess.class, "boom", methodType(void.class, String.class));
        try { insertArguments(boom, 0, "bang").invoke(); } catch (Exception e) { System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName() + " " + e.getStackTrace()[1].getMethodName() + " " + e.getStackTrace().length); }
        t("generic", () -> l.findStatic(MemberAccess.class, "max", methodType(Comparable.class, List.class)).invoke(List.of(3, 9, 2)));
        t("abstract", () -> l.findConstructor(Number.class, methodType(void.class)).invoke());
        Method m = Person.class.getDeclaredMethod("hidden", int.class);
        t("unreflect", () -> l.unreflect(m) + " " + l.unreflect(m).invoke(p, 1));
        m.setAccessible(true);
        t("unreflect accessible", () -> publicLookup().unreflect(m).invoke(p, 2));
        Constructor<?> k = Point.class.getDeclaredConstructor(int.class, int.class);
        t("unreflect constructor", () -> l.unreflectConstructor(k).invoke(8, 9));
        Field f = Person.class.getDeclaredField("age");
        t("unreflect field", () -> { l.unreflectSetter(f).invoke(p, 50); return l.unreflectGetter(f).invoke(p); });
        Field ff = Point.class.getDeclaredField("x"); ff.setAccessible(true);
        t("unreflect record field", () -> l.unreflectGetter(ff).invoke(new Point(6, 7)) + " " + l.unreflectSetter(ff));
        t("unreflect varhandle", () -> (int) l.unreflectVarHandle(f).getAndAdd(p, 5) + " " + p.age);
        t("unreflect special", () -> Child.lookup().unreflectSpecial(Person.class.getDeclaredMethod("prot"), Child.class).invoke(c));
        for (MethodHandle h : new MethodHandle[] {name, greet, varc, setAge, lazy, fib, l.findVirtual(Person.class, "hidden", methodType(int.class, int.class)), l.findStaticGetter(Person.class, "total", long.class), Child.lookup().findSpecial(Person.class, "prot", methodType(String.class), Child.class)}) {
            MethodHandleInfo i = Child.lookup().revealDirect(h);
            System.out.println(i + " " + Modifier.toString(i.getModifiers() & ~Modifier.TRANSIENT) + " " + i.getMethodType() + " " + MethodHandleInfo.referenceKindToString(i.getReferenceKind()) + " " + i.reflectAs(Member.class, l).getName());
        }
        t("private lookup", () -> privateLookupIn(Person.class, l).findVirtual(Person.class, "hidden", methodType(int.class, int.class)).invoke(p, 1));
        Lookup weak = l.dropLookupMode(Lookup.PRIVATE);
        t("weak private", () -> weak.findVirtual(Person.class, "hidden", methodType(int.class, int.class)));
        t("weak package", () -> weak.findVirtual(Person.class, "prot", methodType(String.class)).invoke(p));
        t("module only", () -> l.dropLookupMode(Lookup.PACKAGE).findVirtual(Person.class, "prot", methodType(String.class)));
        t("public string", () -> publicLookup().findVirtual(String.class, "length", methodType(int.class)).invoke("abcd"));
        t("bind", () -> l.bind(c, "name", methodType(String.class)).invoke() + " " + l.bind(p, "hidden", methodType(int.class, int.class)).invoke(1));
        t("nest", () -> l.in(Person.class).findVirtual(Person.class, "hidden", methodType(int.class, int.class)).invoke(p, 0));
        t("cast receiver", () -> name.invoke((Object) "not a person"));
        t("null receiver", () -> name.invoke((Person) null));
        t("null getter", () -> l.findGetter(Person.class, "age", int.class).invoke((Person) null));
        Map<String, MethodHandle> table = new TreeMap<>();
        for (Method x : Math.class.getMethods()) if (Modifier.isStatic(x.getModifiers()) && x.getParameterCount() == 1 && x.getParameterTypes()[0] == double.class && x.getReturnType() == double.class && List.of("abs", "ceil", "floor", "sqrt", "rint").contains(x.getName())) table.put(x.getName(), publicLookup().unreflect(x));
        for (var e : table.entrySet()) System.out.print(e.getKey() + "=" + (double) e.getValue().invokeExact(-2.5) + " ");
        System.out.println();
    }
}
