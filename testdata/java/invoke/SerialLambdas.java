import java.io.Serializable;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** What a serializable lambda says of itself, and lambdas with markers and bridges. */
public class SerialLambdas {
    interface SerFn<A, B> extends Function<A, B>, Serializable {}
    interface Getter<T> extends Serializable { Object get(T t); }
    interface Mark {}
    interface Narrow<T extends Comparable<T>> { int cmp(T a, T b); }
    interface Str extends Narrow<String> { int cmp(String a, String b); }
    record User(String name, int age) { int older(int by) { return age + by; } }
    static SerializedLambda info(Object lambda) throws Exception {
        Method m = lambda.getClass().getDeclaredMethod("writeReplace");
        m.setAccessible(true);
        System.out.println("  " + Modifier.toString(m.getModifiers()) + " " + m.getReturnType().getSimpleName());
        return (SerializedLambda) m.invoke(lambda);
    }
    static <T> String property(Getter<T> g) throws Exception { return info(g).getImplMethodName(); }
    public static void main(String[] args) throws Exception {
        int k = 5; String s = "cap"; long l = 7L; double d = 1.5; char c = 'x';
        SerFn<Integer, String> f = i -> s + (i + k) + l + d + c;
        SerializedLambda i = info(f);
        System.out.println(i);
        System.out.println(i.getCapturingClass() + " " + i.getFunctionalInterfaceClass() + " " + i.getFunctionalInterfaceMethodName() + i.getFunctionalInterfaceMethodSignature() + " " + i.getImplMethodKind() + " " + i.getImplClass() + " " + i.getImplMethodSignature() + " " + i.getInstantiatedMethodType() + " " + i.getCapturedArgCount());
        for (int n = 0; n < i.getCapturedArgCount(); n++) System.out.print(i.getCapturedArg(n) + ":" + i.getCapturedArg(n).getClass().getSimpleName() + " ");
        System.out.println();
        System.out.println(property(User::name) + " " + property(User::age) + " " + SerialLambdas.<User>property(u -> u.older(3)));
        System.out.println(info((Supplier<List<String>> & Serializable) ArrayList::new));
        System.out.println(info((Comparator<String> & Serializable) String::compareTo));
        Object both = (Runnable & Mark & Serializable) () -> System.out.println("ran");
        System.out.println((both instanceof Mark) + " " + (both instanceof Serializable) + " " + (both instanceof Runnable));
        ((Runnable) both).run();
        Method back = SerialLambdas.class.getDeclaredMethod("$deserializeLambda$", SerializedLambda.class);
        back.setAccessible(true);
        @SuppressWarnings("unchecked") SerFn<Integer, String> copy = (SerFn<Integer, String>) back.invoke(null, i);
        System.out.println(copy.apply(10) + " " + f.apply(10) + " " + (copy != f));
        Str str = String::compareTo;
        Narrow<String> narrow = str;
        System.out.println(str.cmp("a", "b") + " " + narrow.cmp("b", "a"));
        Runnable plain = () -> {};
        try { plain.getClass().getDeclaredMethod("writeReplace"); System.out.println("has"); } catch (NoSuchMethodException e) { System.out.println("none"); }
    }
}
