package java.io;

import ijen.internal.Finalization;
import ijen.internal.Members;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jdk.internal.misc.Unsafe;

/** What object streams know of a class: the local one, or one read from a stream. */
public final class ObjectStreamClass implements Serializable {
    public static final ObjectStreamField[] NO_FIELDS = new ObjectStreamField[0];
    private static final long serialVersionUID = -6120832682080437368L;
    private static final ObjectStreamField[] serialPersistentFields = NO_FIELDS;
    private static final ClassValue<ObjectStreamClass[]> CACHE = new ClassValue<>() {
        @Override
        protected ObjectStreamClass[] computeValue(Class<?> type) {
            return new ObjectStreamClass[1];
        }
    };
    static final Unsafe UNSAFE = Unsafe.getUnsafe();

    String name;
    Long suid;
    boolean isProxy;
    boolean isEnum;
    boolean isRecord;
    boolean serializable;
    boolean externalizable;
    /** Data of writeObject follow the fields, up to an end mark. */
    boolean hasWriteObjectData;
    boolean hasBlockExternalData = true;
    ObjectStreamField[] fields = NO_FIELDS;
    Class<?> cl;
    ObjectStreamClass superDesc;
    /** The local class's own description, for one read from a stream. */
    ObjectStreamClass local;
    ClassNotFoundException unresolved;
    Method writeObjectMethod;
    Method readObjectMethod;
    Method readObjectNoDataMethod;
    private Method writeReplaceMethod;
    private Method readResolveMethod;
    private Constructor<?> constructor;
    private InvalidClassException fieldProblem;
    private boolean inheritsObject;

    ObjectStreamClass() {
    }

    static native boolean hasStaticInitializer(Class<?> cl);

    public static ObjectStreamClass lookup(Class<?> cl) {
        return lookup(cl, false);
    }

    public static ObjectStreamClass lookupAny(Class<?> cl) {
        return lookup(cl, true);
    }

    static ObjectStreamClass lookup(Class<?> cl, boolean all) {
        if (!all && !Serializable.class.isAssignableFrom(cl)) {
            return null;
        }
        ObjectStreamClass[] known = CACHE.get(cl);
        ObjectStreamClass desc = known[0];
        if (desc == null) {
            desc = new ObjectStreamClass(cl);
            known[0] = desc;
        }
        return desc;
    }

    private ObjectStreamClass(Class<?> cl) {
        this.cl = cl;
        local = this;
        name = cl.getName();
        isProxy = Proxy.isProxyClass(cl);
        isEnum = Enum.class.isAssignableFrom(cl);
        isRecord = cl.isRecord();
        serializable = Serializable.class.isAssignableFrom(cl);
        externalizable = Externalizable.class.isAssignableFrom(cl);
        Class<?> superCl = cl.getSuperclass();
        superDesc = superCl != null ? lookup(superCl, false) : null;
        if (!serializable) {
            suid = 0L;
            return;
        }
        if (isEnum) {
            suid = 0L;
            return;
        }
        if (cl.isArray()) {
            return;
        }
        if (cl == String.class || cl == Class.class) {
            // written in forms of their own
            suid = cl == String.class ? -6849794470754667710L : 3206093459760846163L;
            return;
        }
        suid = declaredSuid(cl);
        try {
            fields = isProxy ? NO_FIELDS : serialFields(cl);
        } catch (InvalidClassException e) {
            fieldProblem = e;
            fields = NO_FIELDS;
        }
        if (isRecord) {
            // made by its canonical constructor
        } else if (externalizable) {
            constructor = externalizableConstructor(cl);
        } else {
            constructor = serializableConstructor(cl);
            writeObjectMethod = privateMethod(cl, "writeObject", Void.TYPE, ObjectOutputStream.class);
            readObjectMethod = privateMethod(cl, "readObject", Void.TYPE, ObjectInputStream.class);
            readObjectNoDataMethod = privateMethod(cl, "readObjectNoData", Void.TYPE);
            hasWriteObjectData = writeObjectMethod != null;
        }
        writeReplaceMethod = inheritableMethod(cl, "writeReplace");
        readResolveMethod = inheritableMethod(cl, "readResolve");
    }

    private static Long declaredSuid(Class<?> cl) {
        try {
            Field f = cl.getDeclaredField("serialVersionUID");
            if (Modifier.isStatic(f.getModifiers()) && Modifier.isFinal(f.getModifiers())) {
                f.setAccessible(true);
                return f.getLong(null);
            }
        } catch (NoSuchFieldException | IllegalAccessException | IllegalArgumentException ex) {
            // none: it is computed
        }
        return null;
    }

    private static ObjectStreamField[] serialFields(Class<?> cl) throws InvalidClassException {
        ObjectStreamField[] found = null;
        if (!cl.isRecord() && !Externalizable.class.isAssignableFrom(cl)) {
            found = declaredSerialFields(cl);
        } else if (Externalizable.class.isAssignableFrom(cl)) {
            return NO_FIELDS;
        }
        if (found == null) {
            List<ObjectStreamField> list = new ArrayList<>();
            for (Field f : cl.getDeclaredFields()) {
                if ((f.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    list.add(bound(new ObjectStreamField(f.getName(), f.getType()), f));
                }
            }
            found = list.toArray(NO_FIELDS);
        }
        Arrays.sort(found);
        int offset = 0;
        int objects = 0;
        for (ObjectStreamField f : found) {
            if (!f.isPrimitive()) {
                f.setOffset(objects++);
            } else {
                f.setOffset(offset);
                offset += width(f.getTypeCode());
            }
        }
        return found;
    }

    private static ObjectStreamField bound(ObjectStreamField field, Field f) {
        field.field = f;
        field.address = UNSAFE.objectFieldOffset(f.getDeclaringClass(), f.getName());
        return field;
    }

    private static ObjectStreamField[] declaredSerialFields(Class<?> cl) throws InvalidClassException {
        ObjectStreamField[] declared = null;
        try {
            Field f = cl.getDeclaredField("serialPersistentFields");
            int mask = Modifier.PRIVATE | Modifier.STATIC | Modifier.FINAL;
            if ((f.getModifiers() & mask) == mask) {
                f.setAccessible(true);
                declared = (ObjectStreamField[]) f.get(null);
            }
        } catch (NoSuchFieldException | IllegalAccessException | ClassCastException ex) {
            // none
        }
        if (declared == null || declared.length == 0) {
            return declared;
        }
        ObjectStreamField[] result = new ObjectStreamField[declared.length];
        for (int i = 0; i < declared.length; i++) {
            ObjectStreamField spf = declared[i];
            for (int k = 0; k < i; k++) {
                if (declared[k].getName().equals(spf.getName())) {
                    throw new InvalidClassException("multiple serializable fields named " + spf.getName());
                }
            }
            result[i] = new ObjectStreamField(spf.getName(), spf.getType(), spf.isUnshared());
            try {
                Field f = cl.getDeclaredField(spf.getName());
                if (f.getType() == spf.getType() && !Modifier.isStatic(f.getModifiers())) {
                    bound(result[i], f);
                }
            } catch (NoSuchFieldException ex) {
                // one that only readObject and writeObject know
            }
        }
        return result;
    }

    private static int width(char code) {
        switch (code) {
            case 'Z':
            case 'B':
                return 1;
            case 'C':
            case 'S':
                return 2;
            case 'I':
            case 'F':
                return 4;
            case 'J':
            case 'D':
                return 8;
            default:
                return 1;
        }
    }

    private static Constructor<?> externalizableConstructor(Class<?> cl) {
        try {
            Constructor<?> c = cl.getDeclaredConstructor();
            if (!Modifier.isPublic(c.getModifiers())) {
                return null;
            }
            c.setAccessible(true);
            return c;
        } catch (NoSuchMethodException ex) {
            return null;
        }
    }

    private static boolean samePackage(Class<?> a, Class<?> b) {
        return a.getClassLoader() == b.getClassLoader() && a.getPackageName().equals(b.getPackageName());
    }

    /** The constructor without parameters of the first class above that is not serializable. */
    private Constructor<?> serializableConstructor(Class<?> cl) {
        Class<?> init = cl;
        while (Serializable.class.isAssignableFrom(init)) {
            init = init.getSuperclass();
            if (init == null) {
                return null;
            }
        }
        inheritsObject = init == Object.class && !Finalization.hasFinalizer(cl);
        try {
            Constructor<?> c = init.getDeclaredConstructor();
            int mods = c.getModifiers();
            if (Modifier.isPrivate(mods) || (mods & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0 && !samePackage(cl, init)) {
                return null;
            }
            return c;
        } catch (NoSuchMethodException ex) {
            return null;
        }
    }

    private static Method privateMethod(Class<?> cl, String name, Class<?> returnType, Class<?>... types) {
        try {
            Method m = cl.getDeclaredMethod(name, types);
            int mods = m.getModifiers();
            if (m.getReturnType() == returnType && !Modifier.isStatic(mods) && Modifier.isPrivate(mods)) {
                m.setAccessible(true);
                return m;
            }
        } catch (NoSuchMethodException ex) {
            // none
        }
        return null;
    }

    private static Method inheritableMethod(Class<?> cl, String name) {
        Method m = null;
        Class<?> def = cl;
        while (def != null && m == null) {
            try {
                m = def.getDeclaredMethod(name);
            } catch (NoSuchMethodException ex) {
                def = def.getSuperclass();
            }
        }
        if (m == null || m.getReturnType() != Object.class) {
            return null;
        }
        int mods = m.getModifiers();
        if ((mods & (Modifier.STATIC | Modifier.ABSTRACT)) != 0) {
            return null;
        }
        boolean visible = (mods & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
            || ((mods & Modifier.PRIVATE) != 0 ? cl == def : samePackage(cl, def));
        if (!visible) {
            return null;
        }
        m.setAccessible(true);
        return m;
    }

    public String getName() {
        return name;
    }

    public long getSerialVersionUID() {
        if (suid == null) {
            suid = isRecord || isProxy ? 0L : computeSuid(cl);
        }
        return suid;
    }

    public Class<?> forClass() {
        return cl;
    }

    public ObjectStreamField[] getFields() {
        return fields.clone();
    }

    public ObjectStreamField getField(String name) {
        return getField(name, null);
    }

    ObjectStreamField getField(String name, Class<?> type) {
        for (ObjectStreamField f : fields) {
            if (f.getName().equals(name)) {
                if (type == null || type == Object.class && !f.isPrimitive()) {
                    return f;
                }
                if (f.getType() == type || !type.isPrimitive() && !f.isPrimitive()) {
                    return f;
                }
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return name + ": static final long serialVersionUID = " + getSerialVersionUID() + "L;";
    }

    private static String signature(Class<?>[] types, Class<?> returned) {
        StringBuilder sb = new StringBuilder("(");
        for (Class<?> t : types) {
            sb.append(t.descriptorString());
        }
        return sb.append(')').append(returned.descriptorString()).toString();
    }

    /** A member as the digest takes it. */
    private static final class MemberText implements Comparable<MemberText> {
        final String name;
        final int modifiers;
        final String signature;

        MemberText(String name, int modifiers, String signature) {
            this.name = name;
            this.modifiers = modifiers;
            this.signature = signature;
        }

        @Override
        public int compareTo(MemberText o) {
            int c = name.compareTo(o.name);
            return c != 0 ? c : signature.compareTo(o.signature);
        }

        void write(DataOutputStream out, boolean dots) throws IOException {
            out.writeUTF(name);
            out.writeInt(modifiers);
            out.writeUTF(dots ? signature.replace('/', '.') : signature);
        }
    }

    /** The digest of a class's names and signatures that stands for a missing serialVersionUID. */
    private static long computeSuid(Class<?> cl) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(cl.getName());
            int mods = cl.getModifiers() & (Modifier.PUBLIC | Modifier.FINAL | Modifier.INTERFACE | Modifier.ABSTRACT);
            Method[] methods = cl.getDeclaredMethods();
            if ((mods & Modifier.INTERFACE) != 0) {
                mods = methods.length > 0 ? mods | Modifier.ABSTRACT : mods & ~Modifier.ABSTRACT;
            }
            out.writeInt(mods);
            if (!cl.isArray()) {
                Class<?>[] interfaces = cl.getInterfaces();
                String[] names = new String[interfaces.length];
                for (int i = 0; i < names.length; i++) {
                    names[i] = interfaces[i].getName();
                }
                Arrays.sort(names);
                for (String n : names) {
                    out.writeUTF(n);
                }
            }
            List<MemberText> members = new ArrayList<>();
            for (Field f : cl.getDeclaredFields()) {
                int m = f.getModifiers() & (Modifier.PUBLIC | Modifier.PRIVATE | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL
                    | Modifier.VOLATILE | Modifier.TRANSIENT);
                if ((m & Modifier.PRIVATE) == 0 || (m & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    members.add(new MemberText(f.getName(), m, f.getType().descriptorString()));
                }
            }
            writeSorted(members, out, false);
            if (hasStaticInitializer(cl)) {
                new MemberText("<clinit>", Modifier.STATIC, "()V").write(out, false);
            }
            int mask = Modifier.PUBLIC | Modifier.PRIVATE | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.SYNCHRONIZED
                | Modifier.NATIVE | Modifier.ABSTRACT | Modifier.STRICT;
            for (Constructor<?> c : cl.getDeclaredConstructors()) {
                if (!Modifier.isPrivate(c.getModifiers())) {
                    members.add(new MemberText("<init>", c.getModifiers() & mask, signature(c.getParameterTypes(), Void.TYPE)));
                }
            }
            writeSorted(members, out, true);
            for (Method m : methods) {
                if (!Modifier.isPrivate(m.getModifiers())) {
                    members.add(new MemberText(m.getName(), m.getModifiers() & mask, signature(m.getParameterTypes(), m.getReturnType())));
                }
            }
            writeSorted(members, out, true);
            byte[] hash = MessageDigest.getInstance("SHA").digest(bytes.toByteArray());
            long result = 0;
            for (int i = 7; i >= 0; i--) {
                result = (result << 8) | (hash[i] & 0xFF);
            }
            return result;
        } catch (IOException ex) {
            throw new InternalError(ex);
        } catch (NoSuchAlgorithmException ex) {
            throw new SecurityException(ex.getMessage());
        }
    }

    private static void writeSorted(List<MemberText> members, DataOutputStream out, boolean dots) throws IOException {
        Collections.sort(members);
        for (MemberText m : members) {
            m.write(out, dots);
        }
        members.clear();
    }

    void checkSerialize() throws InvalidClassException {
        if (fieldProblem != null) {
            throw new InvalidClassException(name, fieldProblem.getMessage());
        }
    }

    boolean hasWriteReplace() {
        return writeReplaceMethod != null;
    }

    boolean hasReadResolve() {
        return local.readResolveMethod != null;
    }

    static Object invoke(Method m, Object target, Object... args) throws IOException, ClassNotFoundException {
        try {
            return m.invoke(target, args);
        } catch (InvocationTargetException ex) {
            Throwable th = ex.getCause();
            if (th instanceof IOException) {
                throw (IOException) th;
            }
            if (th instanceof ClassNotFoundException) {
                throw (ClassNotFoundException) th;
            }
            if (th instanceof RuntimeException) {
                throw (RuntimeException) th;
            }
            if (th instanceof Error) {
                throw (Error) th;
            }
            throw new IOException("unexpected exception type", th);
        } catch (IllegalAccessException ex) {
            throw new InternalError(ex);
        }
    }

    Object writeReplace(Object obj) throws IOException {
        try {
            return invoke(writeReplaceMethod, obj);
        } catch (ClassNotFoundException ex) {
            throw new IOException("unexpected exception type", ex);
        }
    }

    Object readResolve(Object obj) throws IOException {
        try {
            return invoke(local.readResolveMethod, obj);
        } catch (ClassNotFoundException ex) {
            throw new InvalidObjectException("unexpected exception type");
        }
    }

    /** A new object of this class, of which only the constructors above the serializable classes have run. */
    Object newInstance() throws IOException, ClassNotFoundException {
        if (local.constructor == null) {
            throw new InvalidClassException(name, "no valid constructor");
        }
        try {
            if (externalizable) {
                return local.constructor.newInstance();
            }
            Object obj = UNSAFE.allocateInstance(cl);
            if (!local.inheritsObject) {
                Members.construct(local.constructor, obj);
            }
            return obj;
        } catch (InvocationTargetException ex) {
            Throwable th = ex.getCause();
            if (th instanceof RuntimeException) {
                throw (RuntimeException) th;
            }
            if (th instanceof Error) {
                throw (Error) th;
            }
            throw new InvalidClassException(name, "unable to create instance", th);
        } catch (InstantiationException | IllegalAccessException ex) {
            throw new InvalidClassException(name, "unable to create instance", ex);
        }
    }

    /** A record from the values of its fields in the stream; missing ones have their default. */
    Object newRecord(Map<String, Object> values) throws IOException {
        RecordComponent[] components = cl.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] args = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = values.get(components[i].getName());
            if (value == null && types[i].isPrimitive()) {
                value = java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(types[i], 1), 0);
            } else if (value != null && !types[i].isPrimitive() && !types[i].isInstance(value)) {
                throw new ClassCastException("cannot assign instance of " + value.getClass().getName() + " to field " + cl.getName() + "."
                    + components[i].getName() + " of type " + types[i].getName() + " in instance of " + cl.getName());
            }
            args[i] = value;
        }
        try {
            Constructor<?> canonical = cl.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(args);
        } catch (InvocationTargetException ex) {
            Throwable th = ex.getCause();
            throw (InvalidObjectException) new InvalidObjectException(th.getMessage()).initCause(th);
        } catch (ReflectiveOperationException ex) {
            throw new InvalidClassException(name, "record canonical constructor not found", ex);
        }
    }

    /** Binds what a stream says of a class to the local class. */
    void bind(Class<?> found, ClassNotFoundException problem, ObjectStreamClass superDesc) throws InvalidClassException {
        cl = found;
        unresolved = problem;
        this.superDesc = superDesc;
        if (found == null) {
            local = this;
            return;
        }
        ObjectStreamClass here = lookup(found, true);
        local = here;
        if (isProxy) {
            readObjectMethod = here.readObjectMethod;
            return;
        }
        if (isEnum != here.isEnum) {
            throw new InvalidClassException(isEnum ? "cannot bind enum descriptor to a non-enum class"
                : "cannot bind non-enum descriptor to an enum class");
        }
        isRecord = here.isRecord;
        if (serializable == here.serializable && !found.isArray() && !isRecord && getSerialVersionUID() != here.getSerialVersionUID()) {
            throw new InvalidClassException(here.name, "local class incompatible: stream classdesc serialVersionUID = " + suid
                + ", local class serialVersionUID = " + here.getSerialVersionUID());
        }
        if (!tail(name).equals(tail(here.name))) {
            throw new InvalidClassException(here.name, "local class name incompatible with stream class name \"" + name + "\"");
        }
        if (!isEnum) {
            if (serializable == here.serializable && externalizable != here.externalizable) {
                throw new InvalidClassException(here.name, "Serializable incompatible with Externalizable");
            }
            if (here.fieldProblem != null) {
                throw new InvalidClassException(here.name, here.fieldProblem.getMessage());
            }
        }
        readObjectMethod = here.readObjectMethod;
        readObjectNoDataMethod = here.readObjectNoDataMethod;
        for (ObjectStreamField f : fields) {
            for (ObjectStreamField lf : here.fields) {
                if (!lf.getName().equals(f.getName())) {
                    continue;
                }
                if ((f.isPrimitive() || lf.isPrimitive()) && f.getTypeCode() != lf.getTypeCode()) {
                    throw new InvalidClassException(here.name, "incompatible types for field " + f.getName());
                }
                f.field = lf.field;
                f.address = lf.address;
            }
        }
    }

    private static String tail(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    void checkDeserialize() throws InvalidClassException {
        if (cl != null && !serializable) {
            throw new InvalidClassException(name, "class invalid for deserialization");
        }
    }

    /** The serializable classes from the top down, with the stream's descriptions; null where the stream has none. */
    List<ObjectStreamClass> layout(List<Class<?>> classes) {
        List<ObjectStreamClass> result = new ArrayList<>();
        Map<Class<?>, ObjectStreamClass> streamed = new IdentityHashMap<>();
        for (ObjectStreamClass d = this; d != null; d = d.superDesc) {
            if (d.cl != null) {
                streamed.put(d.cl, d);
            }
        }
        for (Class<?> c = cl; c != null && Serializable.class.isAssignableFrom(c); c = c.getSuperclass()) {
            result.add(0, streamed.get(c));
            classes.add(0, c);
        }
        return result;
    }
}
