import java.lang.invoke.*;
import java.util.*;

import static java.lang.invoke.MethodType.*;

/** MethodType as a value: making, changing, texts, refusals. */
public class Types {
    interface Act { Object run() throws Throwable; }

    static void attempt(String name, Act a) {
        try {
            System.out.println(name + ": " + a.run());
        } catch (Throwable e) {
            System.out.println(name + ": " + e);
        }
    }

    public static void main(String[] args) throws Throwable {
        MethodType t = methodType(String.class, int.class, Object.class, double[].class);
        System.out.println(t + " " + t.parameterCount() + " " + t.parameterList() + " " + Arrays.toString(t.parameterArray()) + " " + t.returnType() + " " + t.lastParameterType() + " " + t.toMethodDescriptorString() + " " + t.descriptorString());
        System.out.println(t.hasPrimitives() + " " + t.hasWrappers() + " " + t.wrap() + " " + t.wrap().unwrap() + " " + t.generic() + " " + t.erase() + " " + genericMethodType(2) + " " + genericMethodType(1, true));
        attempt("change", () -> t.changeParameterType(0, long.class) + " " + t.changeReturnType(void.class) + " " + t.insertParameterTypes(1, char.class, byte.class) + " " + t.appendParameterTypes(short.class) + " " + t.dropParameterTypes(0, 2));
        attempt("change out", () -> t.changeParameterType(3, int.class));
        attempt("change to void", () -> t.changeParameterType(0, void.class));
        attempt("insert out", () -> t.insertParameterTypes(4, int.class));
        attempt("insert -1", () -> t.insertParameterTypes(-1, int.class));
        attempt("drop out", () -> t.dropParameterTypes(1, 4));
        attempt("drop inverted", () -> t.dropParameterTypes(2, 1));
        attempt("parameter 3", () -> t.parameterType(3));
        attempt("void parameter", () -> methodType(int.class, void.class));
        attempt("null parameter", () -> methodType(int.class, (Class<?>) null));
        attempt("null return", () -> methodType((Class<?>) null));
        attempt("too many", () -> genericMethodType(256));
        attempt("doubles", () -> methodType(void.class, Collections.nCopies(128, double.class)));
        attempt("255", () -> genericMethodType(255).parameterCount());
        attempt("descriptor", () -> fromMethodDescriptorString("(I[[JLjava/util/List;)Ljava/lang/String;", null));
        attempt("descriptor without class", () -> fromMethodDescriptorString("(LNoSuch;)V", null));
        for (String s : new String[] {"", "I", "(I", "(I)", "(V)V", "(Ljava/lang/String)V", "(Q)V", "()VV", "(java.lang.String)V"}) attempt("descriptor " + s, () -> fromMethodDescriptorString(s, null));
        System.out.println(t.equals(methodType(String.class, List.of(int.class, Object.class, double[].class))) + " " + (t == methodType(String.class, int.class, Object.class, double[].class)) + " " + methodType(void.class) + " " + methodType(int.class, t));
        System.out.println(t.describeConstable().get() + " " + t.describeConstable().get().displayDescriptor() + " " + methodType(void.class).lastParameterType());
        System.out.println(methodType(Map.Entry.class, Thread.State.class, int[][].class, Types.class) + " " + methodType(boolean.class, byte.class, char.class, short.class, int.class, long.class, float.class, double.class));

        MethodHandle max = MethodHandles.lookup().findStatic(Math.class, "max", methodType(int.class, int.class, int.class));
        attempt("asType", () -> max.asType(methodType(Object.class, Object.class, byte.class)).invoke((Object) 7, (byte) 3));
        attempt("asType long", () -> max.asType(methodType(long.class, short.class, char.class)).invoke((short) 7, 'a'));
        attempt("asType narrowing", () -> max.asType(methodType(byte.class, int.class, int.class)));
        attempt("asType from long", () -> max.asType(methodType(int.class, long.class, int.class)));
        attempt("asType arity", () -> max.asType(methodType(int.class, int.class)));
        attempt("asType String", () -> max.asType(methodType(String.class, int.class, int.class)));
        attempt("asType Integer", () -> max.asType(methodType(Number.class, Integer.class, Integer.class)).invoke(Integer.valueOf(3), Integer.valueOf(4)));
        attempt("asType null", () -> max.asType(methodType(int.class, Integer.class, int.class)).invoke((Integer) null, 1));
        attempt("asType Object of Long", () -> max.asType(methodType(int.class, Object.class, int.class)).invoke((Object) 5L, 1));
        attempt("asType Object of Character", () -> max.asType(methodType(int.class, Object.class, int.class)).invoke((Object) 'c', 1));
        attempt("asType Object of String", () -> max.asType(methodType(int.class, Object.class, int.class)).invoke((Object) "5", 1));
        attempt("explicit", () -> MethodHandles.explicitCastArguments(max, methodType(byte.class, long.class, double.class)).invoke(300L, 2.9));
        attempt("explicit null", () -> MethodHandles.explicitCastArguments(max, methodType(boolean.class, Object.class, boolean.class)).invoke((Object) null, true));
        attempt("explicit String", () -> MethodHandles.explicitCastArguments(max, methodType(String.class, int.class, int.class)));
        attempt("invoke widening", () -> max.invoke((byte) 1, 'b'));
        attempt("invoke long", () -> max.invoke(1L, 2));
        attempt("invoke Integer", () -> (Integer) max.invoke(Integer.valueOf(3), 4));
        attempt("invoke to long", () -> (long) max.invoke(3, 4));
        attempt("invoke to byte", () -> (byte) max.invoke(3, 4));
        attempt("invokeExact", () -> max.invokeExact(3, 4));
        attempt("invokeExact int", () -> (int) max.invokeExact(3, 4));
        attempt("spread", () -> max.asSpreader(Object[].class, 2).invoke(new Object[] {1, 2}));
        attempt("spread int[]", () -> max.asSpreader(int[].class, 2).invoke(new int[] {1, 2}));
        attempt("spread short", () -> max.asSpreader(Object[].class, 2).invoke(new Object[] {1}));
        attempt("spread null", () -> max.asSpreader(Object[].class, 2).invoke((Object[]) null));
        attempt("spread too many", () -> max.asSpreader(Object[].class, 3));
        attempt("spread at 1", () -> max.asSpreader(1, int[].class, 1).invoke(5, new int[] {9}));
        attempt("spread not array", () -> max.asSpreader(String.class, 1));
        attempt("collect", () -> MethodHandles.lookup().findStatic(Arrays.class, "toString", methodType(String.class, int[].class)).asCollector(int[].class, 3).invoke(1, 2, 3));
        attempt("collect wrong", () -> max.asCollector(int[].class, 2));
        attempt("varargs wrong", () -> max.asVarargsCollector(int[].class));
        attempt("bindTo int", () -> max.bindTo(1));
        attempt("bindTo", () -> MethodHandles.lookup().findVirtual(String.class, "concat", methodType(String.class, String.class)).bindTo("a").invoke("b"));
        attempt("bindTo wrong", () -> MethodHandles.lookup().findVirtual(String.class, "length", methodType(int.class)).bindTo(1));
        attempt("withVarargs", () -> max.withVarargs(false) == max);
        attempt("withVarargs true", () -> max.withVarargs(true));
    }
}
