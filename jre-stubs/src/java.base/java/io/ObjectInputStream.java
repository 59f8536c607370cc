package java.io;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.internal.misc.Unsafe;

/** Reads objects. */
public class ObjectInputStream extends InputStream implements ObjectInput, ObjectStreamConstants {
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final Object UNSHARED = new Object();

    static {
        ijen.internal.SerialChecks.set((in, type, length) -> in.check(type, length));
    }

    private final ObjectBlockInput bin;
    private final ArrayList<Object> handles = new ArrayList<>();
    private int depth;
    private long references;
    private ObjectInputFilter filter;
    private boolean filterSet;
    private boolean closed;
    private final boolean enableOverride;
    private boolean enableResolve;
    private Object current;
    private ObjectStreamClass currentDesc;
    private TreeMap<Integer, List<ObjectInputValidation>> validations;

    public ObjectInputStream(InputStream in) throws IOException {
        bin = new ObjectBlockInput(in, handles::clear);
        enableOverride = false;
        filter = ObjectInputFilter.Config.getSerialFilterFactory().apply(null, ObjectInputFilter.Config.getSerialFilter());
        readStreamHeader();
        bin.setMode(true);
    }

    protected ObjectInputStream() throws IOException {
        bin = null;
        enableOverride = true;
    }

    @Override
    public final Object readObject() throws IOException, ClassNotFoundException {
        return enableOverride ? readObjectOverride() : top(false);
    }

    protected Object readObjectOverride() throws IOException, ClassNotFoundException {
        return null;
    }

    public final ObjectInputFilter getObjectInputFilter() {
        return filter;
    }

    public final void setObjectInputFilter(ObjectInputFilter filter) {
        if (references > 0 && !closed) {
            throw new IllegalStateException("filter can not be set after an object has been read");
        }
        if (filterSet) {
            throw new IllegalStateException("filter can not be set more than once");
        }
        filterSet = true;
        ObjectInputFilter next = ObjectInputFilter.Config.getSerialFilterFactory().apply(this.filter, filter);
        if (this.filter != null && next == null) {
            throw new IllegalStateException("filter can not be replaced with null filter");
        }
        this.filter = next;
    }

    private void check(Class<?> type, int length) throws InvalidClassException {
        if (filter == null) {
            return;
        }
        RuntimeException thrown = null;
        ObjectInputFilter.Status status;
        try {
            status = filter.checkInput(new Serials.Info(type, length, depth, references, bin.count()));
        } catch (RuntimeException e) {
            thrown = e;
            status = ObjectInputFilter.Status.REJECTED;
        }
        if (status == null || status == ObjectInputFilter.Status.REJECTED) {
            InvalidClassException refused = new InvalidClassException("filter status: " + status);
            refused.initCause(thrown);
            throw refused;
        }
    }

    public Object readUnshared() throws IOException, ClassNotFoundException {
        return top(true);
    }

    private Object top(boolean unshared) throws IOException, ClassNotFoundException {
        try {
            Object obj = readObject0(unshared);
            if (depth == 0 && validations != null) {
                TreeMap<Integer, List<ObjectInputValidation>> all = validations;
                validations = null;
                for (List<ObjectInputValidation> list : all.descendingMap().values()) {
                    for (ObjectInputValidation v : list) {
                        v.validateObject();
                    }
                }
            }
            return obj;
        } finally {
            if (closed && depth == 0) {
                handles.clear();
            }
        }
    }

    public void defaultReadObject() throws IOException, ClassNotFoundException {
        if (current == null) {
            throw new NotActiveException("not in call to readObject");
        }
        Object obj = current;
        ObjectStreamClass desc = currentDesc;
        bin.setMode(false);
        defaultReadFields(obj, desc);
        bin.setMode(true);
        if (!desc.hasWriteObjectData) {
            bin.defaultDataEnd = true;
        }
    }

    public GetField readFields() throws IOException, ClassNotFoundException {
        if (current == null) {
            throw new NotActiveException("not in call to readObject");
        }
        ObjectStreamClass desc = currentDesc;
        bin.setMode(false);
        GetField result = new GetFieldImpl(desc, readValues(desc));
        bin.setMode(true);
        if (!desc.hasWriteObjectData) {
            bin.defaultDataEnd = true;
        }
        return result;
    }

    public void registerValidation(ObjectInputValidation obj, int prio) throws NotActiveException, InvalidObjectException {
        if (depth == 0) {
            throw new NotActiveException("stream inactive");
        }
        if (obj == null) {
            throw new InvalidObjectException("null callback");
        }
        if (validations == null) {
            validations = new TreeMap<>();
        }
        validations.computeIfAbsent(prio, k -> new ArrayList<>()).add(obj);
    }

    protected Class<?> resolveClass(ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        String name = desc.getName();
        try {
            return Class.forName(name, false, loader());
        } catch (ClassNotFoundException ex) {
            Class<?> primitive = primitive(name);
            if (primitive != null) {
                return primitive;
            }
            throw ex;
        }
    }

    private static ClassLoader loader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader != null ? loader : ClassLoader.getSystemClassLoader();
    }

    private static Class<?> primitive(String name) {
        switch (name) {
            case "boolean":
                return boolean.class;
            case "byte":
                return byte.class;
            case "char":
                return char.class;
            case "short":
                return short.class;
            case "int":
                return int.class;
            case "long":
                return long.class;
            case "float":
                return float.class;
            case "double":
                return double.class;
            case "void":
                return void.class;
            default:
                return null;
        }
    }

    protected Class<?> resolveProxyClass(String[] interfaces) throws IOException, ClassNotFoundException {
        ClassLoader loader = loader();
        Class<?>[] classes = new Class<?>[interfaces.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Class.forName(interfaces[i], false, loader);
        }
        try {
            return Proxy.getProxyClass(loader, classes);
        } catch (IllegalArgumentException e) {
            throw new ClassNotFoundException(null, e);
        }
    }

    protected Object resolveObject(Object obj) throws IOException {
        return obj;
    }

    protected boolean enableResolveObject(boolean enable) {
        boolean old = enableResolve;
        enableResolve = enable;
        return old;
    }

    protected void readStreamHeader() throws IOException, StreamCorruptedException {
        short s0 = bin.data.readShort();
        short s1 = bin.data.readShort();
        if (s0 != STREAM_MAGIC || s1 != STREAM_VERSION) {
            throw new StreamCorruptedException("invalid stream header: " + hex(s0, 4) + hex(s1, 4));
        }
    }

    static String hex(int value, int digits) {
        String s = "0000" + Integer.toHexString(value).toUpperCase();
        return s.substring(s.length() - digits);
    }

    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        ObjectStreamClass desc = new ObjectStreamClass();
        DataInputStream in = bin.data;
        desc.name = in.readUTF();
        desc.suid = in.readLong();
        int flags = in.readByte();
        desc.hasWriteObjectData = (flags & SC_WRITE_METHOD) != 0;
        desc.hasBlockExternalData = (flags & SC_BLOCK_DATA) != 0;
        desc.externalizable = (flags & SC_EXTERNALIZABLE) != 0;
        boolean serial = (flags & SC_SERIALIZABLE) != 0;
        if (desc.externalizable && serial) {
            throw new InvalidClassException(desc.name, "serializable and externalizable flags conflict");
        }
        desc.serializable = desc.externalizable || serial;
        desc.isEnum = (flags & SC_ENUM) != 0;
        if (desc.isEnum && desc.suid != 0) {
            throw new InvalidClassException(desc.name, "enum descriptor has non-zero serialVersionUID: " + desc.suid);
        }
        int count = in.readShort();
        if (desc.isEnum && count != 0) {
            throw new InvalidClassException(desc.name, "enum descriptor has non-zero field count: " + count);
        }
        desc.fields = new ObjectStreamField[count];
        for (int i = 0; i < count; i++) {
            char code = (char) in.readByte();
            String name = in.readUTF();
            String signature = code == 'L' || code == '[' ? readTypeString() : String.valueOf(code);
            try {
                desc.fields[i] = new ObjectStreamField(name, signature, false);
            } catch (RuntimeException e) {
                throw new InvalidClassException(desc.name, "invalid descriptor for field " + name, e);
            }
        }
        return desc;
    }

    @Override
    public int read() throws IOException {
        return bin.read();
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
        if (buf == null) {
            throw new NullPointerException();
        }
        java.util.Objects.checkFromIndexSize(off, len, buf.length);
        return bin.read(buf, off, len);
    }

    @Override
    public int available() throws IOException {
        return bin.available();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (depth == 0) {
            handles.clear();
        }
        bin.close();
    }

    @Override
    public boolean readBoolean() throws IOException {
        return bin.data.readBoolean();
    }

    @Override
    public byte readByte() throws IOException {
        return bin.data.readByte();
    }

    @Override
    public int readUnsignedByte() throws IOException {
        return bin.data.readUnsignedByte();
    }

    @Override
    public char readChar() throws IOException {
        return bin.data.readChar();
    }

    @Override
    public short readShort() throws IOException {
        return bin.data.readShort();
    }

    @Override
    public int readUnsignedShort() throws IOException {
        return bin.data.readUnsignedShort();
    }

    @Override
    public int readInt() throws IOException {
        return bin.data.readInt();
    }

    @Override
    public long readLong() throws IOException {
        return bin.data.readLong();
    }

    @Override
    public float readFloat() throws IOException {
        return bin.data.readFloat();
    }

    @Override
    public double readDouble() throws IOException {
        return bin.data.readDouble();
    }

    @Override
    public void readFully(byte[] buf) throws IOException {
        bin.data.readFully(buf);
    }

    @Override
    public void readFully(byte[] buf, int off, int len) throws IOException {
        bin.data.readFully(buf, off, len);
    }

    @Override
    public int skipBytes(int len) throws IOException {
        return bin.data.skipBytes(len);
    }

    @Deprecated
    @Override
    public String readLine() throws IOException {
        return bin.data.readLine();
    }

    @Override
    public String readUTF() throws IOException {
        return bin.data.readUTF();
    }

    /** The fields that readObject asks for by name. */
    public abstract static class GetField {
        public GetField() {
        }

        public abstract ObjectStreamClass getObjectStreamClass();

        public abstract boolean defaulted(String name) throws IOException;

        public abstract boolean get(String name, boolean val) throws IOException;

        public abstract byte get(String name, byte val) throws IOException;

        public abstract char get(String name, char val) throws IOException;

        public abstract short get(String name, short val) throws IOException;

        public abstract int get(String name, int val) throws IOException;

        public abstract long get(String name, long val) throws IOException;

        public abstract float get(String name, float val) throws IOException;

        public abstract double get(String name, double val) throws IOException;

        public abstract Object get(String name, Object val) throws IOException, ClassNotFoundException;
    }

    private static final class GetFieldImpl extends GetField {
        private final ObjectStreamClass desc;
        private final Map<String, Object> values;

        GetFieldImpl(ObjectStreamClass desc, Map<String, Object> values) {
            this.desc = desc;
            this.values = values;
        }

        @Override
        public ObjectStreamClass getObjectStreamClass() {
            return desc;
        }

        private boolean missing(String name, Class<?> type) {
            if (desc.getField(name, type) != null) {
                return false;
            }
            if (desc.local.getField(name, type) != null) {
                return true;
            }
            throw new IllegalArgumentException("no such field " + name + " with type " + type);
        }

        @Override
        public boolean defaulted(String name) {
            if (desc.getField(name) != null) {
                return false;
            }
            if (desc.local.getField(name) != null) {
                return true;
            }
            throw new IllegalArgumentException("no such field " + name + " with type " + null);
        }

        @Override
        public boolean get(String name, boolean val) {
            return missing(name, Boolean.TYPE) ? val : (Boolean) values.get(name);
        }

        @Override
        public byte get(String name, byte val) {
            return missing(name, Byte.TYPE) ? val : (Byte) values.get(name);
        }

        @Override
        public char get(String name, char val) {
            return missing(name, Character.TYPE) ? val : (Character) values.get(name);
        }

        @Override
        public short get(String name, short val) {
            return missing(name, Short.TYPE) ? val : (Short) values.get(name);
        }

        @Override
        public int get(String name, int val) {
            return missing(name, Integer.TYPE) ? val : (Integer) values.get(name);
        }

        @Override
        public long get(String name, long val) {
            return missing(name, Long.TYPE) ? val : (Long) values.get(name);
        }

        @Override
        public float get(String name, float val) {
            return missing(name, Float.TYPE) ? val : (Float) values.get(name);
        }

        @Override
        public double get(String name, double val) {
            return missing(name, Double.TYPE) ? val : (Double) values.get(name);
        }

        @Override
        public Object get(String name, Object val) {
            return missing(name, Object.class) ? val : values.get(name);
        }
    }

    private StreamCorruptedException corrupted(int tc) {
        return new StreamCorruptedException("invalid type code: " + hex(tc, 2));
    }

    private Object readObject0(boolean unshared) throws IOException, ClassNotFoundException {
        boolean oldMode = bin.isBlockMode();
        if (oldMode) {
            int remain = bin.remaining();
            if (remain > 0) {
                throw new OptionalDataException(remain);
            }
            if (bin.defaultDataEnd) {
                throw new OptionalDataException(true);
            }
            bin.setMode(false);
        }
        int tc;
        while ((tc = bin.peekByte()) == TC_RESET) {
            bin.data.readByte();
            if (depth > 0) {
                throw new StreamCorruptedException("unexpected reset; recursion depth: " + depth);
            }
            handles.clear();
        }
        depth++;
        references++;
        try {
            switch (tc) {
                case TC_NULL:
                    bin.data.readByte();
                    return null;
                case TC_REFERENCE:
                    return readHandle(unshared);
                case TC_CLASS:
                    return readClass(unshared);
                case TC_CLASSDESC:
                case TC_PROXYCLASSDESC:
                    return readClassDesc();
                case TC_STRING:
                case TC_LONGSTRING:
                    return checkResolve(readString(unshared));
                case TC_ARRAY:
                    return checkResolve(readArray(unshared));
                case TC_ENUM:
                    return checkResolve(readEnum(unshared));
                case TC_OBJECT:
                    return checkResolve(readOrdinary(unshared));
                case TC_EXCEPTION:
                    bin.data.readByte();
                    handles.clear();
                    IOException ex = (IOException) readObject0(false);
                    handles.clear();
                    throw new WriteAbortedException("writing aborted", ex);
                case TC_BLOCKDATA:
                case TC_BLOCKDATALONG:
                    if (oldMode) {
                        bin.setMode(true);
                        bin.fill();
                        throw new OptionalDataException(bin.remaining());
                    }
                    throw new StreamCorruptedException("unexpected block data");
                case TC_ENDBLOCKDATA:
                    if (oldMode) {
                        throw new OptionalDataException(true);
                    }
                    throw new StreamCorruptedException("unexpected end of block data");
                default:
                    throw corrupted(tc);
            }
        } finally {
            depth--;
            bin.setMode(oldMode);
        }
    }

    private Object checkResolve(Object obj) throws IOException {
        return enableResolve && obj != null ? resolveObject(obj) : obj;
    }

    private int assign(Object obj) {
        handles.add(obj);
        return handles.size() - 1;
    }

    private Object readHandle(boolean unshared) throws IOException {
        bin.data.readByte();
        int handle = bin.data.readInt() - baseWireHandle;
        if (handle < 0 || handle >= handles.size()) {
            throw new StreamCorruptedException("invalid handle value: " + hex8(handle + baseWireHandle));
        }
        if (unshared) {
            throw new InvalidObjectException("cannot read back reference as unshared");
        }
        Object obj = handles.get(handle);
        if (obj == UNSHARED) {
            throw new InvalidObjectException("cannot read back reference to unshared object");
        }
        check(null, -1);
        return obj;
    }

    private static String hex8(int v) {
        String s = "00000000" + Integer.toHexString(v).toUpperCase();
        return s.substring(s.length() - 8);
    }

    private Class<?> readClass(boolean unshared) throws IOException, ClassNotFoundException {
        bin.data.readByte();
        ObjectStreamClass desc = readClassDesc();
        Class<?> cl = desc.forClass();
        assign(unshared ? UNSHARED : cl);
        if (desc.unresolved != null) {
            throw desc.unresolved;
        }
        return cl;
    }

    private ObjectStreamClass readClassDesc() throws IOException, ClassNotFoundException {
        int tc = bin.peekByte();
        switch (tc) {
            case TC_NULL:
                bin.data.readByte();
                return null;
            case TC_REFERENCE:
                return (ObjectStreamClass) readHandle(false);
            case TC_PROXYCLASSDESC:
                return readProxyDesc();
            case TC_CLASSDESC:
                return readNonProxyDesc();
            default:
                throw corrupted(tc);
        }
    }

    private ObjectStreamClass readProxyDesc() throws IOException, ClassNotFoundException {
        bin.data.readByte();
        ObjectStreamClass desc = new ObjectStreamClass();
        desc.isProxy = true;
        desc.serializable = true;
        assign(desc);
        int count = bin.data.readInt();
        if (count < 0 || count > 65535) {
            throw new InvalidObjectException("interface limit exceeded: " + count);
        }
        String[] interfaces = new String[count];
        for (int i = 0; i < count; i++) {
            interfaces[i] = bin.data.readUTF();
        }
        Class<?> cl = null;
        ClassNotFoundException problem = null;
        bin.setMode(true);
        try {
            cl = resolveProxyClass(interfaces);
            desc.name = cl.getName();
            for (Class<?> one : cl.getInterfaces()) {
                check(one, -1);
            }
        } catch (ClassNotFoundException ex) {
            problem = ex;
        }
        check(cl, -1);
        skipCustomData();
        desc.bind(cl, problem, readSuperDesc());
        return desc;
    }

    private ObjectStreamClass readSuperDesc() throws IOException, ClassNotFoundException {
        references++;
        depth++;
        try {
            return readClassDesc();
        } finally {
            depth--;
        }
    }

    private ObjectStreamClass readNonProxyDesc() throws IOException, ClassNotFoundException {
        bin.data.readByte();
        int handle = assign(null);
        ObjectStreamClass desc;
        try {
            desc = readClassDescriptor();
        } catch (ClassNotFoundException ex) {
            throw (IOException) new InvalidClassException("failed to read class descriptor").initCause(ex);
        }
        handles.set(handle, desc);
        Class<?> cl = null;
        ClassNotFoundException problem = null;
        bin.setMode(true);
        try {
            cl = resolveClass(desc);
            if (cl == null) {
                problem = new ClassNotFoundException("null class");
            }
        } catch (ClassNotFoundException ex) {
            problem = ex;
        }
        check(cl, -1);
        skipCustomData();
        desc.bind(cl, problem, readSuperDesc());
        return desc;
    }

    private String readTypeString() throws IOException, ClassNotFoundException {
        int tc = bin.peekByte();
        switch (tc) {
            case TC_NULL:
                bin.data.readByte();
                return null;
            case TC_REFERENCE:
                return (String) readHandle(false);
            case TC_STRING:
            case TC_LONGSTRING:
                return readString(false);
            default:
                throw corrupted(tc);
        }
    }

    private String readString(boolean unshared) throws IOException {
        String str;
        if (bin.data.readByte() == TC_STRING) {
            str = bin.data.readUTF();
        } else {
            long length = bin.data.readLong();
            StringBuilder sb = new StringBuilder();
            while (length > 0) {
                int a = bin.data.readUnsignedByte();
                length--;
                if (a < 0x80) {
                    sb.append((char) a);
                } else if (a >> 5 == 6) {
                    sb.append((char) ((a & 0x1F) << 6 | bin.data.readByte() & 0x3F));
                    length--;
                } else if (a >> 4 == 14) {
                    int b = bin.data.readByte() & 0x3F;
                    sb.append((char) ((a & 0x0F) << 12 | b << 6 | bin.data.readByte() & 0x3F));
                    length -= 2;
                } else {
                    throw new UTFDataFormatException();
                }
            }
            str = sb.toString();
        }
        assign(unshared ? UNSHARED : str);
        return str;
    }

    private Object readArray(boolean unshared) throws IOException, ClassNotFoundException {
        bin.data.readByte();
        ObjectStreamClass desc = readClassDesc();
        int length = bin.data.readInt();
        if (length < 0) {
            throw new StreamCorruptedException("Array length is negative");
        }
        Class<?> cl = desc.forClass();
        check(cl, length);
        if (cl == null) {
            throw desc.unresolved;
        }
        Class<?> type = cl.getComponentType();
        Object array = Array.newInstance(type, length);
        int handle = assign(unshared ? UNSHARED : array);
        DataInputStream in = bin.data;
        if (!type.isPrimitive()) {
            Object[] a = (Object[]) array;
            for (int i = 0; i < length; i++) {
                a[i] = readObject0(false);
            }
        } else if (type == Byte.TYPE) {
            in.readFully((byte[]) array);
        } else {
            char code = type.descriptorString().charAt(0);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, readPrimitive(code));
            }
        }
        return array;
    }

    private Object readPrimitive(char code) throws IOException {
        DataInputStream in = bin.data;
        switch (code) {
            case 'Z':
                return in.readBoolean();
            case 'B':
                return in.readByte();
            case 'C':
                return in.readChar();
            case 'S':
                return in.readShort();
            case 'I':
                return in.readInt();
            case 'J':
                return in.readLong();
            case 'F':
                return in.readFloat();
            default:
                return in.readDouble();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Enum<?> readEnum(boolean unshared) throws IOException, ClassNotFoundException {
        bin.data.readByte();
        ObjectStreamClass desc = readClassDesc();
        if (!desc.isEnum) {
            throw new InvalidClassException("non-enum class: " + desc);
        }
        int handle = assign(unshared ? UNSHARED : null);
        String name = readTypeString();
        Class<?> cl = desc.forClass();
        if (cl == null) {
            throw desc.unresolved;
        }
        Enum<?> result;
        try {
            result = Enum.valueOf((Class) cl, name);
        } catch (IllegalArgumentException ex) {
            throw (IOException) new InvalidObjectException("enum constant " + name + " does not exist in " + cl).initCause(ex);
        }
        if (!unshared) {
            handles.set(handle, result);
        }
        return result;
    }

    private Object readOrdinary(boolean unshared) throws IOException, ClassNotFoundException {
        bin.data.readByte();
        ObjectStreamClass desc = readClassDesc();
        desc.checkDeserialize();
        Class<?> cl = desc.forClass();
        if (cl == null) {
            throw desc.unresolved;
        }
        if (cl == String.class || cl == Class.class || cl == ObjectStreamClass.class) {
            throw new InvalidClassException("invalid class descriptor");
        }
        Object obj;
        int handle;
        if (desc.isRecord) {
            handle = assign(unshared ? UNSHARED : null);
            obj = desc.newRecord(readValues(desc));
            if (!unshared) {
                handles.set(handle, obj);
            }
        } else {
            obj = desc.newInstance();
            handle = assign(unshared ? UNSHARED : obj);
            if (desc.externalizable) {
                readExternal((Externalizable) obj, desc);
            } else {
                readSerial(obj, desc);
            }
        }
        if (obj != null && desc.hasReadResolve()) {
            Object rep = desc.readResolve(obj);
            if (unshared && rep != null && rep.getClass().isArray()) {
                rep = rep instanceof Object[] ? ((Object[]) rep).clone() : rep;
            }
            if (rep != obj) {
                obj = rep;
                handles.set(handle, unshared ? UNSHARED : rep);
            }
        }
        return obj;
    }

    private void readExternal(Externalizable obj, ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        Object oldCurrent = current;
        current = null;
        try {
            if (desc.hasBlockExternalData) {
                bin.setMode(true);
            }
            obj.readExternal(this);
            if (desc.hasBlockExternalData) {
                skipCustomData();
            }
        } finally {
            current = oldCurrent;
        }
    }

    private void readSerial(Object obj, ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        List<ObjectStreamClass> slots = desc.layout(classes);
        for (int i = 0; i < slots.size(); i++) {
            ObjectStreamClass slot = slots.get(i);
            if (slot == null) {
                ObjectStreamClass local = ObjectStreamClass.lookup(classes.get(i), true);
                if (local.readObjectNoDataMethod != null) {
                    ObjectStreamClass.invoke(local.readObjectNoDataMethod, obj);
                }
                continue;
            }
            if (slot.readObjectMethod != null) {
                Object oldCurrent = current;
                ObjectStreamClass oldDesc = currentDesc;
                current = obj;
                currentDesc = slot;
                bin.setMode(true);
                try {
                    ObjectStreamClass.invoke(slot.readObjectMethod, obj, this);
                } finally {
                    current = oldCurrent;
                    currentDesc = oldDesc;
                    bin.defaultDataEnd = false;
                }
            } else {
                defaultReadFields(obj, slot);
            }
            if (slot.hasWriteObjectData) {
                skipCustomData();
            } else {
                bin.setMode(false);
            }
        }
    }

    private void skipCustomData() throws IOException, ClassNotFoundException {
        while (true) {
            if (bin.isBlockMode()) {
                bin.skipBlocks();
                bin.setMode(false);
            }
            switch (bin.peekByte()) {
                case TC_BLOCKDATA:
                case TC_BLOCKDATALONG:
                    bin.setMode(true);
                    break;
                case TC_ENDBLOCKDATA:
                    bin.data.readByte();
                    return;
                default:
                    readObject0(false);
                    break;
            }
        }
    }

    private Map<String, Object> readValues(ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        Map<String, Object> values = new HashMap<>();
        for (ObjectStreamField f : desc.fields) {
            values.put(f.getName(), f.isPrimitive() ? readPrimitive(f.getTypeCode()) : readObject0(f.isUnshared()));
        }
        return values;
    }

    private void defaultReadFields(Object obj, ObjectStreamClass desc) throws IOException, ClassNotFoundException {
        DataInputStream in = bin.data;
        for (ObjectStreamField f : desc.fields) {
            if (!f.isPrimitive()) {
                continue;
            }
            Object value = readPrimitive(f.getTypeCode());
            if (f.field == null) {
                continue;
            }
            long at = f.address;
            switch (f.getTypeCode()) {
                case 'Z':
                    UNSAFE.putBoolean(obj, at, (Boolean) value);
                    break;
                case 'B':
                    UNSAFE.putByte(obj, at, (Byte) value);
                    break;
                case 'C':
                    UNSAFE.putChar(obj, at, (Character) value);
                    break;
                case 'S':
                    UNSAFE.putShort(obj, at, (Short) value);
                    break;
                case 'I':
                    UNSAFE.putInt(obj, at, (Integer) value);
                    break;
                case 'J':
                    UNSAFE.putLong(obj, at, (Long) value);
                    break;
                case 'F':
                    UNSAFE.putFloat(obj, at, (Float) value);
                    break;
                default:
                    UNSAFE.putDouble(obj, at, (Double) value);
                    break;
            }
        }
        Object[] values = new Object[desc.fields.length];
        for (int i = 0; i < values.length; i++) {
            if (!desc.fields[i].isPrimitive()) {
                ObjectStreamField f = desc.fields[i];
                values[i] = readObject0(f.isUnshared());
            }
        }
        for (int i = 0; i < values.length; i++) {
            ObjectStreamField f = desc.fields[i];
            if (f.isPrimitive() || f.field == null || Modifier.isStatic(f.field.getModifiers())) {
                continue;
            }
            Class<?> type = f.field.getType();
            if (values[i] != null && !type.isInstance(values[i])) {
                throw new ClassCastException("cannot assign instance of " + values[i].getClass().getName() + " to field "
                    + f.field.getDeclaringClass().getName() + "." + f.field.getName() + " of type " + type.getName() + " in instance of "
                    + obj.getClass().getName());
            }
            UNSAFE.putReference(obj, f.address, values[i]);
        }
    }
}
