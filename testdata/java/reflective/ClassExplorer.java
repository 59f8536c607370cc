import java.io.Serializable;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Everything a class says of itself: modifiers, generics, bounds, arrays, enclosing, throws, toGenericString, members in their order. */
public class ClassExplorer {
    public static abstract class Sample<T extends Number & Comparable<? super T>, E extends Exception> extends AbstractList<T[]> implements Function<Map<? super T, List<? extends E>[]>, T>, Serializable {
        public static final int K = 3; protected volatile transient Map.Entry<T, ?>[] field; private List<? super T>[][] deep; static String s;
        protected Sample(T t, E... es) throws E, java.io.IOException { }
        Sample() { }
        public abstract <X extends Throwable & Runnable, Y> Map<X, ? extends Y> generic(List<X>[] a, Y[]... b) throws X, E;
        private static synchronized void priv() {}
        @Override public T apply(Map<? super T, List<? extends E>[]> m) { return null; }
        class Member { class Deeper<Q> { Sample<T, E>.Member.Deeper<Q> self; } }
        interface Nested { int X = 1; default void d() {} static void st() {} void abs(); }
    }
    sealed interface Sealed permits One {} record One(int a, List<String> b) implements Sealed {}
    enum E { A { }, B; }

    static void type(String indent, Type t) {
        if (t instanceof ParameterizedType p) { System.out.println(indent + "parameterized " + p.getRawType() + " owner " + p.getOwnerType()); for (Type a : p.getActualTypeArguments()) type(indent + "  ", a); }
        else if (t instanceof GenericArrayType g) { System.out.println(indent + "array"); type(indent + "  ", g.getGenericComponentType()); }
        else if (t instanceof WildcardType w) System.out.println(indent + "wildcard " + Arrays.toString(w.getUpperBounds()) + Arrays.toString(w.getLowerBounds()));
        else if (t instanceof TypeVariable<?> v) System.out.println(indent + "variable " + v + " of " + v.getGenericDeclaration() + " bounds " + Arrays.toString(v.getBounds()));
        else System.out.println(indent + t);
    }

    public static void main(String[] args) throws Exception {
        Class<?> c = Sample.class;
        System.out.println(c.toGenericString() + "\n" + c.getGenericSuperclass() + " " + Arrays.toString(c.getGenericInterfaces()) + " " + Modifier.toString(c.getModifiers()) + " " + c.getTypeName() + " " + c.getPackageName().isEmpty());
        for (Field f : c.getDeclaredFields()) System.out.println(f + " | " + f.toGenericString());
        for (Constructor<?> k : c.getDeclaredConstructors()) System.out.println(k + " | " + k.toGenericString() + " " + k.isVarArgs() + Arrays.toString(k.getGenericExceptionTypes()));
        Method[] ms = c.getDeclaredMethods();
        Arrays.sort(ms, Comparator.comparing(Method::toString));
        for (Method m : ms) System.out.println(m + " | " + m.toGenericString() + (m.isBridge() ? " bridge" : "") + (m.isSynthetic() ? " synthetic" : ""));
        Method g = Arrays.stream(ms).filter(m -> m.getName().equals("generic")).findFirst().get();
        type("", g.getGenericReturnType());
        for (Type t : g.getGenericParameterTypes()) type("", t);
        for (TypeVariable<?> v : g.getTypeParameters()) type("", v);
        type("", c.getDeclaredField("deep").getGenericType());
        type("", Sample.Member.Deeper.class.getDeclaredField("self").getGenericType());
        for (Class<?> k : new Class<?>[] {int[][].class, Sample.Member.Deeper[].class, E.A.getClass(), One.class, Sealed.class, Sample.Nested.class, void.class, Runnable.class, new Object() {}.getClass(), Override.class})
            System.out.println(k.getName() + " " + k.getSimpleName() + " " + k.getCanonicalName() + " " + k.getTypeName() + " " + Modifier.toString(k.getModifiers()) + " " + k.getComponentType() + " " + k.getEnclosingClass() + " " + k.isInterface() + k.isArray() + k.isPrimitive() + k.isEnum() + k.isRecord() + k.isSealed() + k.isAnonymousClass() + k.isMemberClass() + k.isAnnotation() + " " + k.descriptorString() + " " + k.toGenericString());
        System.out.println(Arrays.toString(One.class.getRecordComponents()) + " " + Array.newInstance(int[].class, 2, 3).getClass() + " " + int.class.arrayType() + " " + String[].class.componentType() + " " + Class.forName("[[Ljava.lang.String;") + " " + Integer.TYPE + " " + List.class.isAssignableFrom(ArrayList.class) + " " + Number.class.isInstance(3) + " " + Class.forPrimitiveName("long") + " " + Integer.class.asSubclass(Number.class));
        for (String n : List.of("No.Such", "[Lnope;", "int", "ClassExplorer.Sample", "java/lang/String", "")) try { System.out.println(Class.forName(n)); } catch (ClassNotFoundException e) { System.out.println("not found " + e.getMessage()); }
        for (Runnable r : new Runnable[] {() -> { try { c.getMethod("nope", int.class, String[].class); } catch (NoSuchMethodException e) { System.out.println(e.getMessage()); } }, () -> { try { c.getField("deep"); } catch (NoSuchFieldException e) { System.out.println(e.getMessage()); } }, () -> { try { c.getDeclaredConstructor().newInstance(); } catch (ReflectiveOperationException e) { System.out.println(e); } }, () -> { try { Object.class.getMethod("hashCode").invoke(null); } catch (NullPointerException | ReflectiveOperationException e) { System.out.println(e.getClass().getSimpleName()); } }, () -> { try { String.class.getMethod("length").invoke(5); } catch (Exception e) { System.out.println(e.getMessage()); } }, () -> { try { String.class.getMethod("charAt", int.class).invoke("x", "y"); } catch (Exception e) { System.out.println(e.getMessage()); } }, () -> { try { String.class.getMethod("charAt", int.class).invoke("x"); } catch (Exception e) { System.out.println(e.getMessage()); } }, () -> { try { E.class.getDeclaredConstructors()[0].setAccessible(true); E.class.getDeclaredConstructors()[0].newInstance("X", 9); } catch (Exception e) { System.out.println(e.getMessage()); } }}) r.run();
    }
}
