import java.lang.invoke.*;
import static java.lang.invoke.MethodHandles.*;
import static java.lang.invoke.MethodType.*;

public class AsTypes {
    static final Class<?>[] TYPES = {boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class, Boolean.class, Byte.class, Short.class, Character.class, Integer.class, Long.class, Float.class, Double.class, Object.class, Number.class, Comparable.class, String.class, void.class};
    static Object sample(Class<?> c) {
        Class<?> w = methodType(c).wrap().returnType();
        if (w == Boolean.class) return true;
        if (w == Character.class) return 'A';
        if (w == Byte.class) return (byte) -3;
        if (w == Short.class) return (short) 300;
        if (w == Integer.class || c == Object.class || c == Number.class) return 70000;
        if (w == Long.class) return 1L << 40;
        if (w == Float.class) return 2.75f;
        if (w == Double.class) return -1e10;
        return "str";
    }
    public static void main(String[] args) throws Throwable {
        for (boolean explicit : new boolean[] {false, true}) {
            for (Class<?> from : TYPES) {
                if (from == void.class) continue;
                StringBuilder line = new StringBuilder((explicit ? "cast " : "as ") + from.getSimpleName() + ":");
                for (Class<?> to : TYPES) {
                    line.append(' ');
                    try {
                        MethodHandle id = identity(from);
                        MethodType type = methodType(to, from);
                        MethodHandle h = explicit ? explicitCastArguments(id, type) : id.asType(type);
                        try {
                            Object r = h.invokeWithArguments(sample(from));
                            line.append(r).append(r == null ? "" : r.getClass().getSimpleName().substring(0, 1));
                        } catch (ClassCastException e) { line.append("CCE"); }
                        if (!from.isPrimitive()) try { line.append('/').append(h.invokeWithArguments((Object) null)); } catch (NullPointerException e) { line.append("/NPE"); }
                    } catch (WrongMethodTypeException e) { line.append("WMT"); }
                }
                System.out.println(line);
            }
        }
        for (Class<?> to : TYPES) System.out.print(empty(methodType(void.class)).asType(methodType(to)).invokeWithArguments() + " ");
        System.out.println();
        String[] texts = {"cannot"};
        for (MethodType t : new MethodType[] {methodType(int.class, String.class), methodType(String.class, int.class, int.class), methodType(boolean.class, int.class)})
            try { identity(int.class).asType(t); } catch (WrongMethodTypeException e) { System.out.println(e.getMessage()); }
        for (Object[] c : new Object[][] {{Object.class, int.class, "text"}, {Object.class, int.class, 5L}, {Number.class, short.class, 5}, {Comparable.class, char.class, "c"}, {Object.class, boolean.class, 1}, {Object.class, String.class, 1}, {Object.class, Integer[].class, new String[0]}})
            try { identity((Class<?>) c[1]).asType(methodType((Class<?>) c[1], (Class<?>) c[0])).invokeWithArguments(c[2]); System.out.println("none"); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        System.out.println(methodType(int.class, String.class).generic() + " " + methodType(int.class, String.class, long.class).erase() + " " + methodType(int.class, Long.class).wrap() + methodType(Integer.class, Long.class).unwrap() + " " + genericMethodType(2, true) + methodType(int.class, long.class).hasPrimitives() + methodType(String.class, Long.class).hasWrappers() + methodType(void.class).lastParameterType());
        MethodType t = methodType(String.class, int.class, Object.class);
        System.out.println(t.appendParameterTypes(long.class) + " " + t.insertParameterTypes(1, byte.class, char.class) + " " + t.dropParameterTypes(0, 1) + " " + t.changeReturnType(void.class) + " " + t.changeParameterType(1, int[].class) + " " + t.parameterList() + " " + t.toMethodDescriptorString() + " " + (t == methodType(String.class, new Class<?>[] {int.class, Object.class})) + t.equals(methodType(String.class)) + " " + MethodType.fromMethodDescriptorString("(ILjava/lang/String;[[J)[Ljava/lang/Integer;", null));
    }
}
