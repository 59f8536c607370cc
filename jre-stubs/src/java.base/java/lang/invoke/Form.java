package java.lang.invoke;

import ijen.internal.Invoke;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.HashMap;

/**
 * Writes the code of an adapter. The VM makes a static method of it that takes the handle, then the arguments; adapters with the same
 * code share one. Local variable 0 is the handle; what it holds is in its array.
 */
final class Form {
    static final int ACONST_NULL = 1;
    static final int POP = 87;
    static final int POP2 = 88;
    static final int DUP = 89;
    static final int ATHROW = 191;
    static final int GOTO = 167;
    static final int IFEQ = 153;
    static final int IFNE = 154;

    private static final String PACKAGE = "cjava/lang/invoke/";
    private static final HashMap<String, LambdaForm> SHARED = new HashMap<>();
    private static MethodHandle[] spreaders = new MethodHandle[8];

    private final MethodType type;
    private final StringBuilder code = new StringBuilder();
    private Object[] bound = new Object[4];
    private int boundCount;
    private int locals = 1;
    private int stack = 8;
    private int labels;

    Form(MethodType type) {
        this.type = type;
        for (Class<?> ptype : type.ptypes()) {
            locals += MethodType.slots(ptype);
        }
    }

    /** The operand stack has to have so many slots. */
    Form room(int slots) {
        stack = Math.max(stack, slots);
        return this;
    }

    private Form word(String word) {
        if (code.length() > 0) {
            code.append(' ');
        }
        code.append(word);
        return this;
    }

    /** Where an argument is. */
    private int slot(int index) {
        int slot = 1;
        for (int i = 0; i < index; i++) {
            slot += MethodType.slots(type.parameterType(i));
        }
        return slot;
    }

    /** Pushes an argument. */
    Form load(int index) {
        return load(type.parameterType(index), slot(index));
    }

    Form loadRange(int from, int to) {
        for (int i = from; i < to; i++) {
            load(i);
        }
        return this;
    }

    Form loadAll() {
        return loadRange(0, type.parameterCount());
    }

    /** A new local variable. */
    int local(Class<?> kind) {
        int slot = locals;
        locals += MethodType.slots(kind);
        return slot;
    }

    Form load(Class<?> kind, int slot) {
        return kind == void.class ? this : word("l" + Wrappers.letter(kind) + slot);
    }

    Form store(Class<?> kind, int slot) {
        return kind == void.class ? this : word("s" + Wrappers.letter(kind) + slot);
    }

    /** Sets an argument's variable. */
    Form storeArgument(int index) {
        return store(type.parameterType(index), slot(index));
    }

    /** Pushes an object that the handle will hold. */
    Form bind(Object value) {
        if (boundCount == bound.length) {
            bound = Arrays.copyOf(bound, boundCount * 2);
        }
        bound[boundCount] = value;
        return word("b" + boundCount++);
    }

    /** Calls the handle under the arguments on the stack. */
    Form call(MethodType type) {
        int slots = 8;
        for (Class<?> ptype : type.ptypes()) {
            slots += MethodType.slots(ptype);
        }
        stack = Math.max(stack, slots + 8);
        return word("i" + type.basic().toMethodDescriptorString());
    }

    /** Calls a static method of this package: Class.name(type). */
    Form helper(String method) {
        return word(PACKAGE + method);
    }

    Form op(int opcode) {
        return word("o" + opcode);
    }

    Form push(int value) {
        return word("p" + value);
    }

    int label() {
        return labels++;
    }

    Form mark(int label) {
        return word(":" + label);
    }

    Form jump(int opcode, int label) {
        return word("j" + opcode + "," + label);
    }

    Form handler(int start, int end, int handler) {
        return word("h" + start + "," + end + "," + handler);
    }

    private static int elementOpcode(Class<?> component) {
        return component == int.class ? 0 : component == long.class ? 1 : component == float.class ? 2
                : component == double.class ? 3 : component == byte.class || component == boolean.class ? 5
                : component == char.class ? 6 : component == short.class ? 7 : 4;
    }

    /** The element at the index on the stack, of the array under it. */
    Form element(Class<?> component) {
        return op(46 + elementOpcode(component));
    }

    Form storeElement(Class<?> component) {
        return op(79 + elementOpcode(component));
    }

    /** The default value. */
    Form zero(Class<?> type) {
        switch (Wrappers.letter(type)) {
            case 'V': return this;
            case 'L': return op(ACONST_NULL);
            case 'J': return op(9);
            case 'F': return op(11);
            case 'D': return op(14);
            default: return op(3);
        }
    }

    Form pop(Class<?> type) {
        return type == void.class ? this : op(MethodType.slots(type) == 2 ? POP2 : POP);
    }

    private static String boxed(Class<?> from) {
        String wrapper = Wrappers.wrap(from).getName().replace('.', '/');
        return "c" + wrapper + ".valueOf(" + from.descriptorString() + ")L" + wrapper + ";";
    }

    private static String capital(Class<?> type) {
        String name = type.getName();
        return (char) (name.charAt(0) - 32) + name.substring(1);
    }

    /** Converts the value on the stack as asType does. */
    Form convert(Class<?> from, Class<?> to) {
        if (from == to) {
            return this;
        }
        if (to == void.class) {
            return pop(from);
        }
        if (from == void.class) {
            return zero(to);
        }
        if (from.isPrimitive()) {
            return to.isPrimitive() ? widen(from, to) : word(boxed(from));
        }
        if (to.isPrimitive()) {
            if (Wrappers.held(from) != null) {
                bind(from).helper("Wrappers.present(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
            }
            return helper("Wrappers.as" + capital(to) + "(Ljava/lang/Object;)" + to.descriptorString());
        }
        return to.isInterface() ? this : cast(from, to);
    }

    private Form cast(Class<?> from, Class<?> to) {
        if (to.isAssignableFrom(from)) {
            return this;
        }
        return bind(to).helper("Wrappers.cast(Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object;");
    }

    private Form widen(Class<?> from, Class<?> to) {
        char a = Wrappers.letter(from);
        char b = Wrappers.letter(to);
        if (a == b) {
            return this;
        }
        switch ("" + a + b) {
            case "IJ": return op(133);
            case "IF": return op(134);
            case "ID": return op(135);
            case "JI": return op(136);
            case "JF": return op(137);
            case "JD": return op(138);
            case "FI": return op(139);
            case "FJ": return op(140);
            case "FD": return op(141);
            case "DI": return op(142);
            case "DJ": return op(143);
            default: return op(144);
        }
    }

    /** Converts as explicitCastArguments does. */
    Form explicitCast(Class<?> from, Class<?> to) {
        if (from == to) {
            return this;
        }
        if (to == void.class || from == void.class) {
            return convert(from, to);
        }
        if (from.isPrimitive() && !to.isPrimitive()) {
            Class<?> box = Wrappers.wrap(from);
            convert(from, box);
            return to.isInterface() ? this : cast(box, to);
        }
        if (to.isPrimitive()) {
            if (!from.isPrimitive()) {
                return helper("Wrappers.cast" + capital(to) + "(Ljava/lang/Object;)" + to.descriptorString());
            }
            return narrow(from, to);
        }
        return to.isInterface() ? this : cast(from, to);
    }

    private Form narrow(Class<?> from, Class<?> to) {
        char kind = Wrappers.letter(to);
        if (kind != 'I') {
            return widen(from, to);
        }
        if (Wrappers.letter(from) != 'I') {
            widen(from, int.class);
        }
        if (to == boolean.class) {
            return push(1).op(126);
        }
        if (to == byte.class) {
            return op(145);
        }
        if (to == char.class) {
            return op(146);
        }
        return to == short.class ? op(147) : this;
    }

    /** Returns the value on the stack. */
    Form returnValue() {
        switch (Wrappers.letter(type.returnType())) {
            case 'V': return op(177);
            case 'L': return op(176);
            case 'J': return op(173);
            case 'F': return op(174);
            case 'D': return op(175);
            default: return op(172);
        }
    }

    Object[] bound() {
        return boundCount == bound.length ? bound : Arrays.copyOf(bound, boundCount);
    }

    /** The code, which returns what is on the stack at its end. */
    LambdaForm code() {
        returnValue();
        return compile("(Ljava/lang/Object;" + type.basic().toMethodDescriptorString().substring(1), locals, stack,
                code.toString());
    }

    static LambdaForm compile(String descriptor, int locals, int stack, String code) {
        String key = descriptor + code;
        synchronized (SHARED) {
            LambdaForm known = SHARED.get(key);
            if (known == null) {
                known = new LambdaForm(Invoke.spin(descriptor, locals, stack, code));
                SHARED.put(key, known);
            }
            return known;
        }
    }

    MethodHandle finish() {
        return new BoundMethodHandle(type, code(), false, bound());
    }

    // What adapters call.

    static void checkSpread(Object array, int length) {
        if (array == null) {
            if (length == 0) {
                return;
            }
            throw new NullPointerException("null array reference");
        }
        if (Array.getLength(array) != length) {
            throw new IllegalArgumentException("array is not of length " + length);
        }
    }

    static Object newArray(Class<?> component, int length) {
        return component == Object.class ? new Object[length] : Array.newInstance(component, length);
    }

    static Object allocate(Class<?> type) throws InstantiationException {
        return jdk.internal.misc.Unsafe.getUnsafe().allocateInstance(type);
    }

    /** Takes a handle of type (Object...)Object with that many parameters, and the array of its arguments. */
    static MethodHandle spreader(int count) {
        MethodHandle[] known = spreaders;
        if (count < known.length && known[count] != null) {
            return known[count];
        }
        MethodType target = MethodType.genericMethodType(count);
        Form form = new Form(MethodType.methodType(Object.class, MethodHandle.class, Object[].class)).load(0);
        for (int i = 0; i < count; i++) {
            form.load(1).push(i).element(Object.class);
        }
        MethodHandle made = form.call(target).finish();
        if (count < known.length) {
            known[count] = made;
        }
        return made;
    }
}
