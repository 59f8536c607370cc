package java.lang.reflect;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Writes a proxy class: a constructor, and for each method of the interfaces and for hashCode, equals and toString a method that
 * calls the handler with the Method object, which it finds in a static array. Class-file version 49, which needs no StackMapTable.
 */
final class ProxyGenerator {
    /** The static field with the Method objects. */
    static final String METHODS = "m";

    private static final String PROXY = "java/lang/reflect/Proxy";
    private static final String HANDLER = "java/lang/reflect/InvocationHandler";
    private static final String UNDECLARED = "java/lang/reflect/UndeclaredThrowableException";

    /** One method of the class to be. */
    private static final class Target {
        final Method method;
        Class<?>[] thrown;

        Target(Method method) {
            this.method = method;
            thrown = method.getExceptionTypes();
        }
    }

    private final String name;
    private final List<Class<?>> interfaces;
    private final boolean isPublic;
    private final ArrayList<Method> dispatched;
    private final LinkedHashMap<String, ArrayList<Target>> targets = new LinkedHashMap<>();
    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(poolBytes);
    private final HashMap<String, Integer> entries = new HashMap<>();
    private int poolCount = 1;

    /** The Method objects go to `dispatched`, in the order of the array. */
    ProxyGenerator(String name, List<Class<?>> interfaces, boolean isPublic, ArrayList<Method> dispatched) {
        this.name = name.replace('.', '/');
        this.interfaces = interfaces;
        this.isPublic = isPublic;
        this.dispatched = dispatched;
    }

    byte[] generate() {
        try {
            collect();
            return write();
        } catch (IOException | NoSuchMethodException e) {
            throw new InternalError("unexpected I/O Exception", e);
        }
    }

    private void collect() throws NoSuchMethodException {
        add(Object.class.getMethod("hashCode"));
        add(Object.class.getMethod("equals", Object.class));
        add(Object.class.getMethod("toString"));
        for (Class<?> c : interfaces) {
            for (Method method : c.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers())) {
                    add(method);
                }
            }
        }
        for (ArrayList<Target> same : targets.values()) {
            checkReturnTypes(same);
        }
    }

    private void add(Method method) {
        StringBuilder key = new StringBuilder(method.getName()).append('(');
        for (Class<?> parameter : method.getParameterTypes()) {
            key.append(parameter.descriptorString());
        }
        ArrayList<Target> same = targets.get(key.toString());
        if (same == null) {
            same = new ArrayList<>();
            targets.put(key.toString(), same);
        }
        for (Target known : same) {
            if (known.method.getReturnType() == method.getReturnType()) {
                known.thrown = common(known.thrown, method.getExceptionTypes());
                return;
            }
        }
        same.add(new Target(method));
    }

    /** The exceptions that both throws clauses allow. */
    private static Class<?>[] common(Class<?>[] a, Class<?>[] b) {
        ArrayList<Class<?>> both = new ArrayList<>();
        for (Class<?>[] pair : new Class<?>[][] {a, b}) {
            Class<?>[] other = pair == a ? b : a;
            for (Class<?> one : pair) {
                for (Class<?> above : other) {
                    if (above.isAssignableFrom(one) && !both.contains(one)) {
                        both.add(one);
                    }
                }
            }
        }
        return both.toArray(new Class<?>[0]);
    }

    /** Of several methods with the same parameters one must return what fits all the others. */
    private static void checkReturnTypes(List<Target> same) {
        if (same.size() < 2) {
            return;
        }
        ArrayList<Class<?>> lowest = new ArrayList<>();
        for (Target target : same) {
            Class<?> type = target.method.getReturnType();
            if (type.isPrimitive()) {
                throw new IllegalArgumentException("methods with same signature " + signature(target.method)
                        + " but incompatible return types: " + type.getName() + " and others");
            }
            boolean above = false;
            for (int i = lowest.size() - 1; i >= 0; i--) {
                if (type.isAssignableFrom(lowest.get(i))) {
                    above = true;
                } else if (lowest.get(i).isAssignableFrom(type)) {
                    lowest.remove(i);
                }
            }
            if (!above) {
                lowest.add(type);
            }
        }
        if (lowest.size() > 1) {
            throw new IllegalArgumentException("methods with same signature " + signature(same.get(0).method)
                    + " but incompatible return types: " + lowest);
        }
    }

    private static String signature(Method method) {
        StringBuilder text = new StringBuilder(method.getName()).append('(');
        Class<?>[] parameters = method.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            text.append(i > 0 ? "," : "").append(parameters[i].getTypeName());
        }
        return text.append(')').toString();
    }

    private int entry(String key, int tag, int first, int second) throws IOException {
        Integer known = entries.get(key);
        if (known != null) {
            return known;
        }
        pool.writeByte(tag);
        pool.writeShort(first);
        if (second >= 0) {
            pool.writeShort(second);
        }
        entries.put(key, poolCount);
        return poolCount++;
    }

    private int utf8(String text) throws IOException {
        Integer known = entries.get("u" + text);
        if (known != null) {
            return known;
        }
        pool.writeByte(1);
        pool.writeUTF(text);
        entries.put("u" + text, poolCount);
        return poolCount++;
    }

    private int classEntry(String internalName) throws IOException {
        return entry("c" + internalName, 7, utf8(internalName), -1);
    }

    private int member(int tag, String holder, String member, String descriptor) throws IOException {
        int pair = entry("n" + member + ":" + descriptor, 12, utf8(member), utf8(descriptor));
        return entry("m" + tag + holder + "." + member + ":" + descriptor, tag, classEntry(holder), pair);
    }

    private int constant(int value) throws IOException {
        Integer known = entries.get("i" + value);
        if (known != null) {
            return known;
        }
        pool.writeByte(3);
        pool.writeInt(value);
        entries.put("i" + value, poolCount);
        return poolCount++;
    }

    private static String internal(Class<?> c) {
        return c.isArray() ? c.descriptorString() : c.getName().replace('.', '/');
    }

    private byte[] write() throws IOException {
        ByteArrayOutputStream bodyBytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bodyBytes);
        body.writeShort((isPublic ? 0x1 : 0) | 0x10 | 0x20);
        body.writeShort(classEntry(name));
        body.writeShort(classEntry(PROXY));
        body.writeShort(interfaces.size());
        for (Class<?> c : interfaces) {
            body.writeShort(classEntry(internal(c)));
        }
        body.writeShort(1);
        body.writeShort(0x2 | 0x8);
        body.writeShort(utf8(METHODS));
        body.writeShort(utf8("[Ljava/lang/reflect/Method;"));
        body.writeShort(0);
        ByteArrayOutputStream methodBytes = new ByteArrayOutputStream();
        DataOutputStream methods = new DataOutputStream(methodBytes);
        constructor(methods);
        int count = 1;
        for (ArrayList<Target> same : targets.values()) {
            for (Target target : same) {
                method(methods, target, dispatched.size());
                dispatched.add(target.method);
                count++;
            }
        }
        lookupMethod(methods);
        body.writeShort(count + 1);
        methodBytes.writeTo(body);
        body.writeShort(0);

        ByteArrayOutputStream result = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(result);
        out.writeInt(0xCAFEBABE);
        out.writeInt(49);
        out.writeShort(poolCount);
        poolBytes.writeTo(out);
        bodyBytes.writeTo(out);
        return result.toByteArray();
    }

    private void constructor(DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream code = new DataOutputStream(bytes);
        String descriptor = "(Ljava/lang/reflect/InvocationHandler;)V";
        code.writeByte(0x2a);
        code.writeByte(0x2b);
        op(code, 0xb7, member(10, PROXY, "<init>", descriptor));
        code.writeByte(0xb1);
        header(out, 0x1, "<init>", descriptor, 1);
        code(out, bytes, 2, 2, new int[0], 0);
    }

    /** The private method that OpenJDK's proxy classes have; nobody may call it here. */
    private void lookupMethod(DataOutputStream out) throws IOException {
        String thrown = "java/lang/IllegalAccessException";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream code = new DataOutputStream(bytes);
        op(code, 0xbb, classEntry(thrown));
        code.writeByte(0x59);
        op(code, 0xb7, member(10, thrown, "<init>", "()V"));
        code.writeByte(0xbf);
        header(out, 0xa, "proxyClassLookup",
                "(Ljava/lang/invoke/MethodHandles$Lookup;)Ljava/lang/invoke/MethodHandles$Lookup;", 2);
        code(out, bytes, 2, 1, new int[0], 0);
        out.writeShort(utf8("Exceptions"));
        out.writeInt(4);
        out.writeShort(1);
        out.writeShort(classEntry(thrown));
    }

    private void header(DataOutputStream out, int flags, String method, String descriptor, int attributes)
            throws IOException {
        out.writeShort(flags);
        out.writeShort(utf8(method));
        out.writeShort(utf8(descriptor));
        out.writeShort(attributes);
    }

    /** The Code attribute; each handler covers 0 to `end`: type, place. */
    private void code(DataOutputStream out, ByteArrayOutputStream code, int stack, int locals, int[] handlers, int end)
            throws IOException {
        out.writeShort(utf8("Code"));
        out.writeInt(12 + code.size() + handlers.length * 4);
        out.writeShort(stack);
        out.writeShort(locals);
        out.writeInt(code.size());
        code.writeTo(out);
        out.writeShort(handlers.length / 2);
        for (int i = 0; i < handlers.length; i += 2) {
            out.writeShort(0);
            out.writeShort(end);
            out.writeShort(handlers[i + 1]);
            out.writeShort(handlers[i]);
        }
        out.writeShort(0);
    }

    private static void op(DataOutputStream code, int opcode, int index) throws IOException {
        code.writeByte(opcode);
        code.writeShort(index);
    }

    private void number(DataOutputStream code, int value) throws IOException {
        if (value < 6) {
            code.writeByte(0x03 + value);
        } else if (value < 128) {
            code.writeByte(0x10);
            code.writeByte(value);
        } else if (value < 32768) {
            op(code, 0x11, value);
        } else {
            op(code, 0x13, constant(value));
        }
    }

    private static void local(DataOutputStream code, int opcode, int slot) throws IOException {
        if (slot > 255) {
            code.writeByte(0xc4);
            op(code, opcode, slot);
        } else {
            code.writeByte(opcode);
            code.writeByte(slot);
        }
    }

    private static String box(Class<?> primitive) {
        return primitive == int.class ? "java/lang/Integer" : primitive == char.class ? "java/lang/Character"
                : "java/lang/" + Character.toUpperCase(primitive.getName().charAt(0)) + primitive.getName().substring(1);
    }

    private void method(DataOutputStream out, Target target, int index) throws IOException {
        Class<?>[] parameters = target.method.getParameterTypes();
        Class<?> result = target.method.getReturnType();
        StringBuilder descriptor = new StringBuilder("(");
        for (Class<?> parameter : parameters) {
            descriptor.append(parameter.descriptorString());
        }
        descriptor.append(')').append(result.descriptorString());

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream code = new DataOutputStream(bytes);
        code.writeByte(0x2a);
        op(code, 0xb4, member(9, PROXY, "h", "Ljava/lang/reflect/InvocationHandler;"));
        code.writeByte(0x2a);
        op(code, 0xb2, member(9, name, METHODS, "[Ljava/lang/reflect/Method;"));
        number(code, index);
        code.writeByte(0x32);
        int slot = 1;
        if (parameters.length == 0) {
            code.writeByte(0x01);
        } else {
            number(code, parameters.length);
            op(code, 0xbd, classEntry("java/lang/Object"));
            for (int i = 0; i < parameters.length; i++) {
                code.writeByte(0x59);
                number(code, i);
                slot = argument(code, parameters[i], slot);
                code.writeByte(0x53);
            }
        }
        op(code, 0xb9, member(11, HANDLER, "invoke",
                "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;"));
        code.writeByte(4);
        code.writeByte(0);
        result(code, result);
        int end = bytes.size();
        int[] handlers = handlers(code, target.thrown, end, bytes, slot);
        int modifiers = 0x11 | target.method.getModifiers() & 0x80;
        header(out, modifiers, target.method.getName(), descriptor.toString(), target.thrown.length > 0 ? 2 : 1);
        code(out, bytes, 10, slot + 1, handlers, end);
        if (target.thrown.length > 0) {
            out.writeShort(utf8("Exceptions"));
            out.writeInt(2 + 2 * target.thrown.length);
            out.writeShort(target.thrown.length);
            for (Class<?> thrown : target.thrown) {
                out.writeShort(classEntry(internal(thrown)));
            }
        }
    }

    private int argument(DataOutputStream code, Class<?> type, int slot) throws IOException {
        if (!type.isPrimitive()) {
            local(code, 0x19, slot);
            return slot + 1;
        }
        int opcode = type == long.class ? 0x16 : type == float.class ? 0x17 : type == double.class ? 0x18 : 0x15;
        local(code, opcode, slot);
        op(code, 0xb8, member(10, box(type), "valueOf", "(" + type.descriptorString() + ")L" + box(type) + ";"));
        return slot + (type == long.class || type == double.class ? 2 : 1);
    }

    private void result(DataOutputStream code, Class<?> type) throws IOException {
        if (type == void.class) {
            code.writeByte(0x57);
            code.writeByte(0xb1);
        } else if (type.isPrimitive()) {
            op(code, 0xc0, classEntry(box(type)));
            op(code, 0xb6, member(10, box(type), type.getName() + "Value", "()" + type.descriptorString()));
            code.writeByte(type == long.class ? 0xad : type == float.class ? 0xae : type == double.class ? 0xaf : 0xac);
        } else {
            op(code, 0xc0, classEntry(internal(type)));
            code.writeByte(0xb0);
        }
    }

    /** What may be thrown is thrown on, the rest wrapped; nothing is caught where everything may be thrown. */
    private int[] handlers(DataOutputStream code, Class<?>[] thrown, int end, ByteArrayOutputStream bytes, int slot)
            throws IOException {
        ArrayList<Class<?>> passed = new ArrayList<>(Arrays.asList(Error.class, RuntimeException.class));
        for (Class<?> type : thrown) {
            if (type.isAssignableFrom(Throwable.class)) {
                return new int[0];
            }
            if (Throwable.class.isAssignableFrom(type)) {
                passed.add(type);
            }
        }
        int[] result = new int[passed.size() * 2 + 2];
        for (int i = 0; i < passed.size(); i++) {
            result[2 * i] = classEntry(internal(passed.get(i)));
            result[2 * i + 1] = end;
        }
        code.writeByte(0xbf);
        result[result.length - 2] = classEntry("java/lang/Throwable");
        result[result.length - 1] = bytes.size();
        local(code, 0x3a, slot);
        op(code, 0xbb, classEntry(UNDECLARED));
        code.writeByte(0x59);
        local(code, 0x19, slot);
        op(code, 0xb7, member(10, UNDECLARED, "<init>", "(Ljava/lang/Throwable;)V"));
        code.writeByte(0xbf);
        return result;
    }
}
