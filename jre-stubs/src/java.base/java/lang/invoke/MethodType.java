package java.lang.invoke;

import java.io.Serializable;
import java.lang.constant.ClassDesc;
import java.lang.constant.Constable;
import java.lang.constant.MethodTypeDesc;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

public final class MethodType implements Constable, TypeDescriptor.OfMethod<Class<?>, MethodType>, Serializable {
    private static final long serialVersionUID = 292L;
    private static final Class<?>[] NONE = {};

    private final transient Class<?> rtype;
    private final transient Class<?>[] ptypes;
    private transient MethodType basic;
    private transient String descriptor;

    /** All types in use, by hash: calls compare types by identity. A type of classes that may be unloaded must not be kept. */
    private static Entry[] table = new Entry[64];
    private static int count;
    private static final ReferenceQueue<MethodType> UNUSED = new ReferenceQueue<>();

    private static final class Entry extends WeakReference<MethodType> {
        final int hash;
        Entry next;

        Entry(MethodType type, int hash) {
            super(type, UNUSED);
            this.hash = hash;
        }
    }

    private MethodType(Class<?> rtype, Class<?>[] ptypes) {
        this.rtype = rtype;
        this.ptypes = ptypes;
    }

    private static int hash(Class<?> rtype, Class<?>[] ptypes) {
        int hash = 31 + rtype.hashCode();
        for (Class<?> ptype : ptypes) {
            hash = 31 * hash + ptype.hashCode();
        }
        return hash;
    }

    /** The one type with these types; the array becomes its own. */
    static MethodType make(Class<?> rtype, Class<?>[] ptypes) {
        if (rtype == null) {
            throw new NullPointerException("Cannot invoke \"Object.hashCode()\" because \"this.rtype\" is null");
        }
        for (Class<?> ptype : ptypes) {
            if (ptype == null) {
                throw new NullPointerException("Cannot invoke \"Object.hashCode()\" because \"ptype\" is null");
            }
            if (ptype == void.class) {
                throw new IllegalArgumentException("parameter type cannot be void");
            }
        }
        int hash = hash(rtype, ptypes);
        synchronized (MethodType.class) {
            expunge();
            int bucket = bucket(hash);
            for (Entry entry = table[bucket]; entry != null; entry = entry.next) {
                MethodType type = entry.hash == hash ? entry.get() : null;
                if (type != null && type.rtype == rtype && Arrays.equals(type.ptypes, ptypes)) {
                    return type;
                }
            }
            int slots = 0;
            for (Class<?> ptype : ptypes) {
                slots += slots(ptype);
            }
            if (slots > 255) {
                throw new IllegalArgumentException("bad parameter count " + slots);
            }
            if (++count > table.length) {
                grow();
                bucket = bucket(hash);
            }
            MethodType type = new MethodType(rtype, ptypes);
            Entry entry = new Entry(type, hash);
            entry.next = table[bucket];
            table[bucket] = entry;
            return type;
        }
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private static void expunge() {
        for (Object unused = UNUSED.poll(); unused != null; unused = UNUSED.poll()) {
            Entry entry = (Entry) unused;
            int bucket = bucket(entry.hash);
            Entry before = null;
            for (Entry each = table[bucket]; each != entry; each = each.next) {
                before = each;
            }
            if (before == null) {
                table[bucket] = entry.next;
            } else {
                before.next = entry.next;
            }
            count--;
        }
    }

    private static void grow() {
        Entry[] old = table;
        table = new Entry[old.length * 2];
        for (Entry chain : old) {
            while (chain != null) {
                Entry rest = chain.next;
                int bucket = bucket(chain.hash);
                chain.next = table[bucket];
                table[bucket] = chain;
                chain = rest;
            }
        }
    }

    /** Local variables that a value of this type takes. */
    static int slots(Class<?> type) {
        return type == long.class || type == double.class ? 2 : type == void.class ? 0 : 1;
    }

    public static MethodType methodType(Class<?> rtype, Class<?>[] ptypes) {
        return make(rtype, ptypes.clone());
    }

    public static MethodType methodType(Class<?> rtype, List<Class<?>> ptypes) {
        return make(rtype, ptypes.toArray(new Class<?>[0]));
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0, Class<?>... ptypes) {
        Class<?>[] all = new Class<?>[ptypes.length + 1];
        all[0] = ptype0;
        System.arraycopy(ptypes, 0, all, 1, ptypes.length);
        return make(rtype, all);
    }

    public static MethodType methodType(Class<?> rtype) {
        return make(rtype, NONE);
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0) {
        return make(rtype, new Class<?>[] {ptype0});
    }

    public static MethodType methodType(Class<?> rtype, MethodType ptypes) {
        return make(rtype, ptypes.ptypes);
    }

    public static MethodType genericMethodType(int objectArgCount, boolean finalArray) {
        int length = objectArgCount + (finalArray ? 1 : 0);
        if (objectArgCount < 0 || length > 255) {
            throw new IllegalArgumentException("bad parameter count " + objectArgCount);
        }
        Class<?>[] all = new Class<?>[length];
        Arrays.fill(all, Object.class);
        if (finalArray) {
            all[objectArgCount] = Object[].class;
        }
        return make(Object.class, all);
    }

    public static MethodType genericMethodType(int objectArgCount) {
        return genericMethodType(objectArgCount, false);
    }

    @Override
    public MethodType changeParameterType(int num, Class<?> nptype) {
        if (parameterType(num) == nptype) {
            return this;
        }
        Class<?>[] changed = ptypes.clone();
        changed[num] = nptype;
        return make(rtype, changed);
    }

    @Override
    public MethodType insertParameterTypes(int num, Class<?>... ptypesToInsert) {
        int length = ptypes.length;
        if (num < 0 || num > length) {
            throw new IndexOutOfBoundsException("bad index: " + num);
        }
        if (ptypesToInsert.length == 0) {
            return this;
        }
        Class<?>[] all = new Class<?>[length + ptypesToInsert.length];
        System.arraycopy(ptypes, 0, all, 0, num);
        System.arraycopy(ptypesToInsert, 0, all, num, ptypesToInsert.length);
        System.arraycopy(ptypes, num, all, num + ptypesToInsert.length, length - num);
        return make(rtype, all);
    }

    public MethodType appendParameterTypes(Class<?>... ptypesToInsert) {
        return insertParameterTypes(ptypes.length, ptypesToInsert);
    }

    public MethodType insertParameterTypes(int num, List<Class<?>> ptypesToInsert) {
        return insertParameterTypes(num, ptypesToInsert.toArray(NONE));
    }

    public MethodType appendParameterTypes(List<Class<?>> ptypesToInsert) {
        return insertParameterTypes(ptypes.length, ptypesToInsert);
    }

    /** With the parameters from start to end in the place of those given. */
    MethodType replaceParameterTypes(int start, int end, Class<?>... types) {
        return dropParameterTypes(start, end).insertParameterTypes(start, types);
    }

    @Override
    public MethodType dropParameterTypes(int start, int end) {
        int length = ptypes.length;
        if (start < 0 || start > end || end > length) {
            throw new IndexOutOfBoundsException("start=" + start + " end=" + end);
        }
        if (start == end) {
            return this;
        }
        Class<?>[] rest = new Class<?>[length - (end - start)];
        System.arraycopy(ptypes, 0, rest, 0, start);
        System.arraycopy(ptypes, end, rest, start, length - end);
        return make(rtype, rest);
    }

    @Override
    public MethodType changeReturnType(Class<?> nrtype) {
        return rtype == nrtype ? this : make(nrtype, ptypes);
    }

    public boolean hasPrimitives() {
        if (rtype.isPrimitive()) {
            return true;
        }
        for (Class<?> ptype : ptypes) {
            if (ptype.isPrimitive()) {
                return true;
            }
        }
        return false;
    }

    public boolean hasWrappers() {
        return unwrap() != this;
    }

    public MethodType erase() {
        Class<?>[] erased = new Class<?>[ptypes.length];
        for (int i = 0; i < erased.length; i++) {
            erased[i] = ptypes[i].isPrimitive() ? ptypes[i] : Object.class;
        }
        return make(rtype.isPrimitive() ? rtype : Object.class, erased);
    }

    public MethodType generic() {
        return genericMethodType(ptypes.length);
    }

    public MethodType wrap() {
        Class<?>[] wrapped = new Class<?>[ptypes.length];
        for (int i = 0; i < wrapped.length; i++) {
            wrapped[i] = Wrappers.wrap(ptypes[i]);
        }
        return make(Wrappers.wrap(rtype), wrapped);
    }

    public MethodType unwrap() {
        Class<?>[] unwrapped = new Class<?>[ptypes.length];
        for (int i = 0; i < unwrapped.length; i++) {
            unwrapped[i] = Wrappers.unwrap(ptypes[i]);
        }
        return make(Wrappers.unwrap(rtype), unwrapped);
    }

    /** References as Object, small integers as int: what the code of forms distinguishes. */
    MethodType basic() {
        MethodType found = basic;
        if (found == null) {
            Class<?>[] types = new Class<?>[ptypes.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = Wrappers.basic(ptypes[i]);
            }
            basic = found = make(Wrappers.basic(rtype), types);
        }
        return found;
    }

    @Override
    public Class<?> parameterType(int num) {
        return ptypes[num];
    }

    @Override
    public int parameterCount() {
        return ptypes.length;
    }

    @Override
    public Class<?> returnType() {
        return rtype;
    }

    @Override
    public List<Class<?>> parameterList() {
        return List.of(ptypes);
    }

    public Class<?> lastParameterType() {
        return ptypes.length == 0 ? void.class : ptypes[ptypes.length - 1];
    }

    @Override
    public Class<?>[] parameterArray() {
        return ptypes.clone();
    }

    /** The parameters, not to be changed. */
    Class<?>[] ptypes() {
        return ptypes;
    }

    @Override
    public boolean equals(Object x) {
        return this == x;
    }

    @Override
    public int hashCode() {
        return hash(rtype, ptypes);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < ptypes.length; i++) {
            text.append(i > 0 ? "," : "").append(ptypes[i].getSimpleName());
        }
        return text.append(')').append(rtype.getSimpleName()).toString();
    }

    public static MethodType fromMethodDescriptorString(String descriptor, ClassLoader loader)
            throws IllegalArgumentException, TypeNotPresentException {
        return fromDescriptor(descriptor, loader == null ? ClassLoader.getSystemClassLoader() : loader);
    }

    static MethodType fromDescriptor(String descriptor, ClassLoader loader) {
        if (!descriptor.startsWith("(") || descriptor.indexOf(')') < 0 || descriptor.indexOf('.') >= 0) {
            throw new IllegalArgumentException("not a method descriptor: " + descriptor);
        }
        java.util.ArrayList<Class<?>> types = new java.util.ArrayList<>();
        int[] at = {1};
        while (at[0] < descriptor.length() && descriptor.charAt(at[0]) != ')') {
            Class<?> type = parse(descriptor, at, loader);
            if (type == null || type == void.class || at[0] == descriptor.length()) {
                throw bad(descriptor, "bad argument type");
            }
            types.add(type);
        }
        at[0]++;
        Class<?> returns = parse(descriptor, at, loader);
        if (returns == null || at[0] != descriptor.length()) {
            throw bad(descriptor, "bad return type");
        }
        return make(returns, types.toArray(NONE));
    }

    private static IllegalArgumentException bad(String descriptor, String what) {
        return new IllegalArgumentException("bad signature: " + descriptor + ": " + what);
    }

    /** Null when the text ends too early. */
    private static Class<?> parse(String text, int[] at, ClassLoader loader) {
        int start = at[0];
        if (start >= text.length()) {
            return null;
        }
        char letter = text.charAt(at[0]++);
        switch (letter) {
            case 'Z': return boolean.class;
            case 'B': return byte.class;
            case 'C': return char.class;
            case 'S': return short.class;
            case 'I': return int.class;
            case 'J': return long.class;
            case 'F': return float.class;
            case 'D': return double.class;
            case 'V': return void.class;
            case '[': {
                Class<?> element = parse(text, at, loader);
                return element == null ? null : element.arrayType();
            }
            case 'L': {
                int end = text.indexOf(';', start);
                if (end < 0) {
                    return null;
                }
                at[0] = end + 1;
                String name = text.substring(start + 1, end).replace('/', '.');
                try {
                    return Class.forName(name, false, loader);
                } catch (ClassNotFoundException e) {
                    throw new TypeNotPresentException(name, e);
                }
            }
            default:
                throw new IllegalArgumentException("not basic type char: " + letter);
        }
    }

    public String toMethodDescriptorString() {
        String text = descriptor;
        if (text == null) {
            StringBuilder builder = new StringBuilder("(");
            for (Class<?> ptype : ptypes) {
                builder.append(ptype.descriptorString());
            }
            descriptor = text = builder.append(')').append(rtype.descriptorString()).toString();
        }
        return text;
    }

    @Override
    public String descriptorString() {
        return toMethodDescriptorString();
    }

    @Override
    public Optional<MethodTypeDesc> describeConstable() {
        Optional<ClassDesc> result = rtype.describeConstable();
        ClassDesc[] parameters = new ClassDesc[ptypes.length];
        for (int i = 0; i < ptypes.length; i++) {
            Optional<ClassDesc> parameter = ptypes[i].describeConstable();
            if (parameter.isEmpty()) {
                return Optional.empty();
            }
            parameters[i] = parameter.get();
        }
        return result.isEmpty() ? Optional.empty() : Optional.of(MethodTypeDesc.of(result.get(), parameters));
    }

    /** Types are compared by identity, so a copy is replaced by the one of the table. */
    private Object readResolve() {
        return rtype == null ? this : make(rtype, ptypes);
    }

    boolean isViewableAs(MethodType wanted, boolean keepInterfaces) {
        if (ptypes.length != wanted.ptypes.length || !Wrappers.sameValue(rtype, wanted.rtype, keepInterfaces)) {
            return false;
        }
        for (int i = 0; i < ptypes.length; i++) {
            if (!Wrappers.sameValue(wanted.ptypes[i], ptypes[i], keepInterfaces)) {
                return false;
            }
        }
        return true;
    }

    boolean isConvertibleTo(MethodType wanted) {
        if (!Wrappers.returnsConvert(rtype, wanted.rtype) || ptypes.length != wanted.ptypes.length) {
            return false;
        }
        for (int i = 0; i < ptypes.length; i++) {
            if (!Wrappers.converts(wanted.ptypes[i], ptypes[i])) {
                return false;
            }
        }
        return true;
    }
}
