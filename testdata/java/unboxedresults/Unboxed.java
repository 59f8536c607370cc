import java.util.*;
import java.util.function.*;
import java.lang.invoke.*;
/** Method references whose results, or what holds them, are turned into primitive values. */
public class Unboxed {
    interface L { long get() throws Exception; }
    interface D { double get(); }
    interface I { int get(); }
    interface S { short get(); }
    interface C { char get(); }
    interface F { float get(); }
    static <T> T any(Object o) { return (T) o; }
    static void show(String n, java.util.concurrent.Callable<?> c) {
        try { System.out.println(n + " " + c.call()); } catch (Throwable e) { System.out.println(n + " " + e.getClass()); }
    }
    public static void main(String[] a) throws Throwable {
        Deque<Integer> q = new ArrayDeque<>(List.of(1, 2, 3, 4, 5, 6));
        Deque<Character> c = new ArrayDeque<>(List.of('a', 'b', 'c', 'd'));
        Deque<Byte> b = new ArrayDeque<>(List.of((byte) 1, (byte) 2));
        Deque<Boolean> z = new ArrayDeque<>(List.of(true));
        L l = q::poll; show("int to long", l::get);
        D d = q::poll; show("int to double", d::get);
        F f = q::poll; show("int to float", f::get);
        I i = q::poll; show("int", i::get);
        I ci = c::poll; show("char to int", ci::get);
        L cl = c::poll; show("char to long", cl::get);
        C cc = c::poll; show("char", cc::get);
        S bs = b::poll; show("byte to short", bs::get);
        BooleanSupplier bz = z::poll; show("boolean", bz::getAsBoolean);
        Deque raw = new ArrayDeque(List.of("x", 5L, 5.5, 'c'));
        Deque<Integer> lie = raw;
        I no = lie::poll;
        show("string as int", no::get);
        show("long as int", no::get);
        show("double as int", no::get);
        show("char as int", no::get);
        Function<Integer, Long> w = Integer::longValue;
        ToLongFunction<Integer> tl = Integer::intValue; System.out.println(tl.applyAsLong(4));
        ToDoubleFunction<Character> td = Character::charValue; System.out.println(td.applyAsDouble('c'));
        Supplier<Object> so = q::size; System.out.println(so.get().getClass());
        MethodHandle h = MethodHandles.lookup().findVirtual(Deque.class, "poll", MethodType.methodType(Object.class)).bindTo(q).asType(MethodType.methodType(long.class));
        System.out.println((long) h.invokeExact());
    }
}
