import java.lang.reflect.*;
import java.util.*;
import java.util.stream.*;

/** getMethods, getFields, getConstructors and getClasses over hierarchies. */
public class Members {
    public interface A { int K = 1; void a(); default void d() { } static void s() { } Object cov(); }
    public interface B extends A { int K = 2; int L = 3; void b(); default void d() { } String cov(); }
    public interface C { default void d() { } void a(); }
    public static abstract class Base implements A { public int f1; protected int f2; int f3; private int f4; public static int SF; public void m() { } protected void pm() { } void pkg() { } private void pr() { } public static void st() { } public void over(int x) { } public Number num() { return 1; } public class In1 { } static class In2 { } public Base() { } protected Base(int x) { } }
    public static abstract class Mid extends Base implements B { public int f1; public String f5; public void m() { } public void over(long x) { } public Integer num() { return 2; } public static void st() { } public interface In3 { } public Mid(String s, int... x) { } private Mid() { super(1); } }
    public static class Leaf extends Mid implements C, Comparable<Leaf> { public Leaf() { super("", 1); } public void a() { } public void b() { } public void d() { } public String cov() { return ""; } public int compareTo(Leaf l) { return 0; } public <T extends Number> T gen(T t) { return t; } final synchronized strictfp void mods() { } public enum In4 { X } public record In5(int q) { } public @interface In6 { } }
    interface Diamond1 { default String x() { return "1"; } } interface Diamond2 extends Diamond1 { default String x() { return "2"; } } static class DD implements Diamond1, Diamond2 { }

    static String show(Method m) { return m.getReturnType().getSimpleName() + " " + m.getDeclaringClass().getSimpleName() + "." + m.getName() + Stream.of(m.getParameterTypes()).map(Class::getSimpleName).toList() + (m.isBridge() ? "b" : "") + (m.isDefault() ? "d" : "") + (m.isVarArgs() ? "v" : ""); }

    public static void main(String[] args) throws Exception {
        for (Class<?> c : new Class<?>[] {A.class, B.class, C.class, Base.class, Mid.class, Leaf.class, DD.class}) {
            System.out.println(c);
            System.out.println("  M " + Stream.of(c.getMethods()).filter(m -> m.getDeclaringClass() != Object.class).map(Members::show).toList());
            System.out.println("  DM " + Stream.of(c.getDeclaredMethods()).map(Members::show).toList());
            System.out.println("  F " + Stream.of(c.getFields()).map(f -> f.getDeclaringClass().getSimpleName() + "." + f.getName()).toList() + " DF " + Stream.of(c.getDeclaredFields()).map(Field::getName).toList());
            System.out.println("  K " + Arrays.toString(c.getConstructors()) + " DK " + Arrays.toString(c.getDeclaredConstructors()));
            System.out.println("  C " + Stream.of(c.getClasses()).map(Class::getSimpleName).toList() + " DC " + Stream.of(c.getDeclaredClasses()).map(Class::getSimpleName).toList());
        }
        System.out.println(show(Leaf.class.getMethod("num")) + " " + show(Leaf.class.getMethod("cov")) + " " + show(Leaf.class.getMethod("d")) + " " + show(B.class.getMethod("cov")) + " " + show(Mid.class.getMethod("cov")) + " " + show(Leaf.class.getMethod("compareTo", Object.class)) + " " + show(Leaf.class.getMethod("st")) + " " + show(DD.class.getMethod("x")));
        System.out.println(Leaf.class.getField("f1").getDeclaringClass().getSimpleName() + " " + Base.class.getField("K").get(null) + " " + Mid.class.getField("L").get(null));
        try { System.out.println(Leaf.class.getField("K")); } catch (NoSuchFieldException e) { System.out.println(e); }
        try { A.class.getMethod("toString"); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        try { Leaf.class.getMethod("s"); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        try { Leaf.class.getMethod("pm"); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); }
        Leaf l = new Leaf(); l.f1 = 5; ((Base) l).f1 = 6;
        System.out.println(Mid.class.getField("f1").get(l) + " " + Base.class.getField("f1").get(l) + " " + Base.class.getDeclaredMethod("num").invoke(l));
        System.out.println(Modifier.toString(Leaf.class.getDeclaredMethod("mods").getModifiers()) + " " + Stream.of(Leaf.In4.class.getMethods()).map(Method::getName).filter(n -> n.startsWith("value")).sorted().toList() + Arrays.toString(Leaf.In4.class.getEnumConstants()) + Leaf.In4.class.getField("X").isEnumConstant() + Arrays.toString(Leaf.In5.class.getRecordComponents()) + Leaf.In5.class.getRecordComponents()[0].getAccessor().invoke(new Leaf.In5(9)));
    }
}
