import java.io.*;
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Generic signatures of fields, methods, constructors and classes as reflection writes them. */
public class GenericMembers {
    @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @interface Tag { String value() default "t"; int[] n() default {}; }
    @Retention(RetentionPolicy.RUNTIME) @interface Info {
        byte b() default 1; char c() default 'x'; long l() default 5L; float f() default 1.5f; double d() default 2; String s() default "q\"\n"; Class<?> k() default int[].class; Thread.State e() default Thread.State.NEW; Tag t() default @Tag; String[] ss() default {"a", "b"}; Class<?>[] ks() default {}; boolean z() default true; short h() default 3; Tag[] ts() default {@Tag("x"), @Tag(n = 4)};
    }

    interface Shape<T extends Number & Comparable<? super T>> { <X extends Exception> T area(List<? extends T> in, Map<String, ? super X>[] out) throws X, IOException; }
    static abstract class Base<K, V extends List<K>> implements Shape<Integer>, Comparable<Base<K, V>> {
        protected Map<K, List<? extends V[]>> field;
        public static final List<?>[][] ARRAYS = null;
        K[] ks; int[][] plain; transient volatile Object o;
        <T> Base(T t, K... more) throws IllegalStateException {}
        public synchronized final <A, B extends A> B convert(A a, Function<? super A, ? extends B> f, int... rest) { return null; }
        abstract V value();
        native void nothing();
        static strictfp double sum(double... xs) { return 0; }
    }
    static final class Impl<E> extends Base<E, ArrayList<E>> {
        class Inner<Q> { Impl<E>.Inner<Q> self; Map.Entry<E, Q> entry; }
        Impl() { super("x"); }
        ArrayList<E> value() { return null; }
        public int compareTo(Base<E, ArrayList<E>> o) { return 0; }
        public <X extends Exception> Integer area(List<? extends Integer> in, Map<String, ? super X>[] out) { return 1; }
    }
    @Info(s = "set", k = Map.Entry.class, ss = {}, e = Thread.State.BLOCKED, c = '\'', d = Double.NaN, f = Float.POSITIVE_INFINITY, l = -1, b = -2, ks = {String.class, int.class}) static class Annotated { @Deprecated(since = "9", forRemoval = true) void old() {} @SafeVarargs static <T> void many(@Deprecated T... ts) {} @Info int plain; }
    record Rec<T>(@Deprecated T value, List<? super T>... rest) {}
    enum Op implements IntBinaryOperator { PLUS { public int applyAsInt(int a, int b) { return a + b; } } }

    static String type(Type t) {
        return switch (t) {
            case Class<?> c -> "class " + c.getTypeName();
            case ParameterizedType p -> "parameterized " + p + " raw " + p.getRawType() + " owner " + p.getOwnerType() + " args " + Arrays.toString(p.getActualTypeArguments());
            case TypeVariable<?> v -> "variable " + v + " of " + v.getGenericDeclaration() + " bounds " + Arrays.toString(v.getBounds());
            case WildcardType w -> "wildcard " + w + " upper " + Arrays.toString(w.getUpperBounds()) + " lower " + Arrays.toString(w.getLowerBounds());
            case GenericArrayType g -> "array " + g + " of " + type(g.getGenericComponentType());
            default -> "?" + t;
        };
    }

    public static void main(String[] args) throws Exception {
        for (Class<?> c : new Class<?>[] {Shape.class, Base.class, Impl.class, Impl.Inner.class, Rec.class, Op.class, Op.PLUS.getClass(), Info.class, Annotated.class}) {
            System.out.println("== " + c + " | " + c.toGenericString() + " | " + type(c.getGenericSuperclass() == null ? Object.class : c.getGenericSuperclass()) + " | " + Arrays.toString(c.getGenericInterfaces()) + " | " + Arrays.toString(c.getTypeParameters()) + " | " + Modifier.toString(c.getModifiers()));
            for (Field f : c.getDeclaredFields()) if (!f.isSynthetic()) System.out.println("  " + f + " | " + f.toGenericString() + " | " + type(f.getGenericType()));
            for (Constructor<?> k : c.getDeclaredConstructors()) System.out.println("  " + k + " | " + k.toGenericString() + " | " + Arrays.toString(k.getGenericParameterTypes()) + " " + k.isVarArgs() + Arrays.toString(k.getTypeParameters()));
            Method[] ms = c.getDeclaredMethods();
            Arrays.sort(ms, Comparator.comparing(Method::toString));
            for (Method m : ms) if (!m.getName().startsWith("$")) System.out.println("  " + m + " | " + m.toGenericString() + " | " + type(m.getGenericReturnType()) + " | " + Arrays.toString(m.getGenericExceptionTypes()) + (m.isBridge() ? " bridge" : "") + (m.isDefault() ? " default" : "") + (m.getDefaultValue() != null ? " = " + (m.getDefaultValue().getClass().isArray() ? Array.getLength(m.getDefaultValue()) + " elements" : m.getDefaultValue()) : ""));
        }
        for (RecordComponent r : Rec.class.getRecordComponents()) System.out.println(r + " | " + r.getGenericType() + " | " + r.getGenericSignature() + " | " + Arrays.toString(r.getAnnotations()) + " | " + r.getAccessor() + " | " + r.getDeclaringRecord());
        Info info = Annotated.class.getAnnotation(Info.class);
        System.out.println(info);
        System.out.println(Annotated.class.getDeclaredField("plain").getAnnotation(Info.class));
        System.out.println(Arrays.toString(Annotated.class.getDeclaredMethod("old").getAnnotations()) + Arrays.deepToString(Annotated.class.getDeclaredMethod("many", Object[].class).getParameterAnnotations()) + Arrays.toString(Annotated.class.getDeclaredMethod("many", Object[].class).getAnnotations()));
        System.out.println(info.equals(Annotated.class.getAnnotation(Info.class)) + " " + info.annotationType() + " " + (info.hashCode() == Annotated.class.getAnnotation(Info.class).hashCode()) + " " + info.equals(null) + " " + Info.class.getMethod("d").getDefaultValue());
        System.out.println(type(Impl.Inner.class.getDeclaredField("self").getGenericType()) + " | " + type(Impl.Inner.class.getDeclaredField("entry").getGenericType()));
        System.out.println(Base.class.getDeclaredField("field").getGenericType().equals(Base.class.getDeclaredField("field").getGenericType()) + " " + Base.class.getTypeParameters()[1].equals(Base.class.getTypeParameters()[1]) + " " + Base.class.getTypeParameters()[0].getName());
        System.out.println(new Object() { List<? extends Map<String, int[]>>[] f; }.getClass().getDeclaredField("f").getGenericType() + " " + Collections.class.getMethod("max", Collection.class).toGenericString() + " " + Map.class.getMethod("merge", Object.class, Object.class, BiFunction.class).toGenericString() + " " + Enum.class.toGenericString() + " " + Class.forName("java.util.HashMap").getGenericSuperclass());
    }
}
