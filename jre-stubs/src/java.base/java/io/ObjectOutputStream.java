package java.io;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jdk.internal.misc.Unsafe;

/** Writes objects. */
public class ObjectOutputStream extends OutputStream implements ObjectOutput, ObjectStreamConstants {
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private final ObjectBlockOutput bout;
    private final Map<Object, Integer> handles = new IdentityHashMap<>();
    private int nextHandle;
    private Map<Object, Object> replaced;
    private int protocol = PROTOCOL_VERSION_2;
    private int depth;
    private final boolean enableOverride;
    private boolean enableReplace;
    private Object current;
    private ObjectStreamClass currentDesc;
    private PutFieldImpl currentPut;

    public ObjectOutputStream(OutputStream out) throws IOException {
        bout = new ObjectBlockOutput(out);
        enableOverride = false;
        writeStreamHeader();
        bout.setMode(true);
    }

    protected ObjectOutputStream() throws IOException {
        bout = null;
        enableOverride = true;
    }

    public void useProtocolVersion(int version) throws IOException {
        if (nextHandle != 0) {
            throw new IllegalStateException("stream non-empty");
        }
        if (version != PROTOCOL_VERSION_1 && version != PROTOCOL_VERSION_2) {
            throw new IllegalArgumentException("unknown version: " + version);
        }
        protocol = version;
    }

    @Override
    public final void writeObject(Object obj) throws IOException {
        if (enableOverride) {
            writeObjectOverride(obj);
            return;
        }
        top(obj, false);
    }

    protected void writeObjectOverride(Object obj) throws IOException {
        if (!enableOverride) {
            throw new IOException();
        }
    }

    public void writeUnshared(Object obj) throws IOException {
        top(obj, true);
    }

    private void top(Object obj, boolean unshared) throws IOException {
        try {
            writeObject0(obj, unshared);
        } catch (IOException ex) {
            if (depth == 0) {
                writeFatalException(ex);
            }
            throw ex;
        }
    }

    private void writeFatalException(IOException ex) throws IOException {
        clear();
        boolean oldMode = bout.setMode(false);
        try {
            bout.out.writeByte(TC_EXCEPTION);
            writeObject0(ex, false);
            clear();
        } finally {
            bout.setMode(oldMode);
        }
    }

    public void defaultWriteObject() throws IOException {
        if (current == null) {
            throw new NotActiveException("not in call to writeObject");
        }
        Object obj = current;
        ObjectStreamClass desc = currentDesc;
        bout.setMode(false);
        defaultWriteFields(obj, desc);
        bout.setMode(true);
    }

    public PutField putFields() throws IOException {
        if (currentPut == null) {
            if (current == null) {
                throw new NotActiveException("not in call to writeObject");
            }
            currentPut = new PutFieldImpl(currentDesc);
        }
        return currentPut;
    }

    public void writeFields() throws IOException {
        if (currentPut == null) {
            throw new NotActiveException("no current PutField object");
        }
        bout.setMode(false);
        currentPut.writeFields();
        bout.setMode(true);
    }

    public void reset() throws IOException {
        if (depth != 0) {
            throw new IOException("stream active");
        }
        bout.setMode(false);
        bout.out.writeByte(TC_RESET);
        clear();
        bout.setMode(true);
    }

    private void clear() {
        handles.clear();
        nextHandle = 0;
        replaced = null;
    }

    protected void annotateClass(Class<?> cl) throws IOException {
    }

    protected void annotateProxyClass(Class<?> cl) throws IOException {
    }

    protected Object replaceObject(Object obj) throws IOException {
        return obj;
    }

    protected boolean enableReplaceObject(boolean enable) {
        boolean old = enableReplace;
        enableReplace = enable;
        return old;
    }

    protected void writeStreamHeader() throws IOException {
        bout.out.writeShort(STREAM_MAGIC);
        bout.out.writeShort(STREAM_VERSION);
    }

    protected void writeClassDescriptor(ObjectStreamClass desc) throws IOException {
        DataOutputStream out = data();
        out.writeUTF(desc.name);
        out.writeLong(desc.getSerialVersionUID());
        int flags = 0;
        if (desc.externalizable) {
            flags |= SC_EXTERNALIZABLE;
            if (protocol != PROTOCOL_VERSION_1) {
                flags |= SC_BLOCK_DATA;
            }
        } else if (desc.serializable) {
            flags |= SC_SERIALIZABLE;
        }
        if (desc.hasWriteObjectData) {
            flags |= SC_WRITE_METHOD;
        }
        if (desc.isEnum) {
            flags |= SC_ENUM;
        }
        out.writeByte(flags);
        out.writeShort(desc.fields.length);
        for (ObjectStreamField f : desc.fields) {
            out.writeByte(f.getTypeCode());
            out.writeUTF(f.getName());
            if (!f.isPrimitive()) {
                writeTypeString(f.getTypeString());
            }
        }
    }

    @Override
    public void write(int val) throws IOException {
        bout.write(val);
    }

    @Override
    public void write(byte[] buf) throws IOException {
        bout.write(buf, 0, buf.length);
    }

    @Override
    public void write(byte[] buf, int off, int len) throws IOException {
        if (buf == null) {
            throw new NullPointerException();
        }
        java.util.Objects.checkFromIndexSize(off, len, buf.length);
        bout.write(buf, off, len);
    }

    @Override
    public void flush() throws IOException {
        bout.flush();
    }

    protected void drain() throws IOException {
        bout.drain();
    }

    @Override
    public void close() throws IOException {
        flush();
        clear();
        bout.close();
    }

    private DataOutputStream data() {
        return bout.out;
    }

    @Override
    public void writeBoolean(boolean val) throws IOException {
        data().writeBoolean(val);
    }

    @Override
    public void writeByte(int val) throws IOException {
        data().writeByte(val);
    }

    @Override
    public void writeShort(int val) throws IOException {
        data().writeShort(val);
    }

    @Override
    public void writeChar(int val) throws IOException {
        data().writeChar(val);
    }

    @Override
    public void writeInt(int val) throws IOException {
        data().writeInt(val);
    }

    @Override
    public void writeLong(long val) throws IOException {
        data().writeLong(val);
    }

    @Override
    public void writeFloat(float val) throws IOException {
        data().writeFloat(val);
    }

    @Override
    public void writeDouble(double val) throws IOException {
        data().writeDouble(val);
    }

    @Override
    public void writeBytes(String str) throws IOException {
        data().writeBytes(str);
    }

    @Override
    public void writeChars(String str) throws IOException {
        data().writeChars(str);
    }

    @Override
    public void writeUTF(String str) throws IOException {
        data().writeUTF(str);
    }

    /** The fields that writeObject sets by name. */
    public abstract static class PutField {
        public PutField() {
        }

        public abstract void put(String name, boolean val);

        public abstract void put(String name, byte val);

        public abstract void put(String name, char val);

        public abstract void put(String name, short val);

        public abstract void put(String name, int val);

        public abstract void put(String name, long val);

        public abstract void put(String name, float val);

        public abstract void put(String name, double val);

        public abstract void put(String name, Object val);

        @Deprecated
        public abstract void write(ObjectOutput out) throws IOException;
    }

    private final class PutFieldImpl extends PutField {
        private final ObjectStreamClass desc;
        private final Object[] values;

        PutFieldImpl(ObjectStreamClass desc) {
            this.desc = desc;
            values = new Object[desc.fields.length];
        }

        private void set(String name, Class<?> type, Object value) {
            for (int i = 0; i < values.length; i++) {
                ObjectStreamField f = desc.fields[i];
                if (f.getName().equals(name) && (type == null ? !f.isPrimitive() : f.getType() == type)) {
                    values[i] = value;
                    return;
                }
            }
            throw new IllegalArgumentException("no such field " + name + " with type " + (type == null ? Object.class : type));
        }

        @Override
        public void put(String name, boolean val) {
            set(name, Boolean.TYPE, val);
        }

        @Override
        public void put(String name, byte val) {
            set(name, Byte.TYPE, val);
        }

        @Override
        public void put(String name, char val) {
            set(name, Character.TYPE, val);
        }

        @Override
        public void put(String name, short val) {
            set(name, Short.TYPE, val);
        }

        @Override
        public void put(String name, int val) {
            set(name, Integer.TYPE, val);
        }

        @Override
        public void put(String name, long val) {
            set(name, Long.TYPE, val);
        }

        @Override
        public void put(String name, float val) {
            set(name, Float.TYPE, val);
        }

        @Override
        public void put(String name, double val) {
            set(name, Double.TYPE, val);
        }

        @Override
        public void put(String name, Object val) {
            set(name, null, val);
        }

        @Deprecated
        @Override
        public void write(ObjectOutput out) throws IOException {
            if (ObjectOutputStream.this != out) {
                throw new IllegalArgumentException("wrong stream");
            }
            writeFields();
        }

        void writeFields() throws IOException {
            for (int i = 0; i < values.length; i++) {
                if (desc.fields[i].isPrimitive()) {
                    writePrimitive(desc.fields[i].getTypeCode(), values[i]);
                }
            }
            for (int i = 0; i < values.length; i++) {
                if (!desc.fields[i].isPrimitive()) {
                    writeObject0(values[i], desc.fields[i].isUnshared());
                }
            }
        }
    }

    private void writePrimitive(char code, Object value) throws IOException {
        DataOutputStream out = data();
        switch (code) {
            case 'Z':
                out.writeBoolean(value != null && (Boolean) value);
                break;
            case 'B':
                out.writeByte(value == null ? 0 : (Byte) value);
                break;
            case 'C':
                out.writeChar(value == null ? 0 : (Character) value);
                break;
            case 'S':
                out.writeShort(value == null ? 0 : (Short) value);
                break;
            case 'I':
                out.writeInt(value == null ? 0 : (Integer) value);
                break;
            case 'J':
                out.writeLong(value == null ? 0 : (Long) value);
                break;
            case 'F':
                out.writeFloat(value == null ? 0 : (Float) value);
                break;
            default:
                out.writeDouble(value == null ? 0 : (Double) value);
                break;
        }
    }

    private int assign(Object obj) {
        if (obj != null) {
            handles.put(obj, nextHandle);
        }
        return nextHandle++;
    }

    private void writeObject0(Object obj, boolean unshared) throws IOException {
        boolean oldMode = bout.setMode(false);
        depth++;
        try {
            Object orig = obj;
            if (replaced != null && obj != null && replaced.containsKey(obj)) {
                obj = replaced.get(obj);
            }
            if (writeSpecial(obj, unshared)) {
                return;
            }
            Class<?> cl = obj.getClass();
            ObjectStreamClass desc = ObjectStreamClass.lookup(cl, true);
            while (desc.hasWriteReplace()) {
                obj = desc.writeReplace(obj);
                Class<?> repCl = obj == null ? null : obj.getClass();
                if (repCl == null || repCl == cl) {
                    break;
                }
                cl = repCl;
                desc = ObjectStreamClass.lookup(cl, true);
            }
            if (enableReplace) {
                Object rep = replaceObject(obj);
                if (rep != obj && rep != null) {
                    cl = rep.getClass();
                    desc = ObjectStreamClass.lookup(cl, true);
                }
                obj = rep;
            }
            if (obj != orig) {
                if (replaced == null) {
                    replaced = new IdentityHashMap<>();
                }
                replaced.put(orig, obj);
                if (writeSpecial(obj, unshared)) {
                    return;
                }
            }
            if (obj instanceof String) {
                writeString((String) obj, unshared);
            } else if (cl.isArray()) {
                writeArray(obj, desc, unshared);
            } else if (obj instanceof Enum) {
                writeEnum((Enum<?>) obj, desc, unshared);
            } else if (obj instanceof Serializable) {
                writeOrdinary(obj, desc, unshared);
            } else {
                throw new NotSerializableException(cl.getName());
            }
        } finally {
            depth--;
            bout.setMode(oldMode);
        }
    }

    /** Null, what was written before, classes. */
    private boolean writeSpecial(Object obj, boolean unshared) throws IOException {
        if (obj == null) {
            data().writeByte(TC_NULL);
            return true;
        }
        Integer handle = unshared ? null : handles.get(obj);
        if (handle != null) {
            data().writeByte(TC_REFERENCE);
            data().writeInt(baseWireHandle + handle);
            return true;
        }
        if (obj instanceof Class) {
            data().writeByte(TC_CLASS);
            writeClassDesc(ObjectStreamClass.lookup((Class<?>) obj, true));
            assign(unshared ? null : obj);
            return true;
        }
        if (obj instanceof ObjectStreamClass) {
            writeClassDesc((ObjectStreamClass) obj);
            return true;
        }
        return false;
    }

    private void writeTypeString(String str) throws IOException {
        if (str == null) {
            data().writeByte(TC_NULL);
            return;
        }
        Integer handle = handles.get(str);
        if (handle != null) {
            data().writeByte(TC_REFERENCE);
            data().writeInt(baseWireHandle + handle);
        } else {
            writeString(str, false);
        }
    }

    private void writeString(String str, boolean unshared) throws IOException {
        assign(unshared ? null : str);
        long length = 0;
        for (int i = 0; i < str.length(); i++) {
            char c = str.charAt(i);
            length += c >= 1 && c <= 0x7F ? 1 : c > 0x7FF ? 3 : 2;
        }
        DataOutputStream out = data();
        if (length <= 0xFFFF) {
            out.writeByte(TC_STRING);
            out.writeUTF(str);
            return;
        }
        out.writeByte(TC_LONGSTRING);
        out.writeLong(length);
        for (int i = 0; i < str.length(); i++) {
            char c = str.charAt(i);
            if (c >= 1 && c <= 0x7F) {
                out.write(c);
            } else if (c > 0x7FF) {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            } else {
                out.write(0xC0 | c >> 6);
                out.write(0x80 | c & 0x3F);
            }
        }
    }

    private void writeClassDesc(ObjectStreamClass desc) throws IOException {
        if (desc == null) {
            data().writeByte(TC_NULL);
            return;
        }
        Integer handle = handles.get(desc);
        if (handle != null) {
            data().writeByte(TC_REFERENCE);
            data().writeInt(baseWireHandle + handle);
            return;
        }
        data().writeByte(desc.isProxy ? TC_PROXYCLASSDESC : TC_CLASSDESC);
        assign(desc);
        Class<?> cl = desc.forClass();
        if (desc.isProxy) {
            Class<?>[] interfaces = cl.getInterfaces();
            data().writeInt(interfaces.length);
            for (Class<?> i : interfaces) {
                data().writeUTF(i.getName());
            }
            bout.setMode(true);
            annotateProxyClass(cl);
        } else {
            writeClassDescriptor(desc);
            bout.setMode(true);
            annotateClass(cl);
        }
        bout.setMode(false);
        data().writeByte(TC_ENDBLOCKDATA);
        writeClassDesc(desc.superDesc);
    }

    private void writeEnum(Enum<?> en, ObjectStreamClass desc, boolean unshared) throws IOException {
        data().writeByte(TC_ENUM);
        ObjectStreamClass sup = desc.superDesc;
        writeClassDesc(sup.forClass() == Enum.class ? desc : sup);
        assign(unshared ? null : en);
        writeTypeString(en.name());
    }

    private void writeArray(Object array, ObjectStreamClass desc, boolean unshared) throws IOException {
        DataOutputStream out = data();
        out.writeByte(TC_ARRAY);
        writeClassDesc(desc);
        assign(unshared ? null : array);
        if (array instanceof Object[]) {
            Object[] a = (Object[]) array;
            out.writeInt(a.length);
            for (Object o : a) {
                writeObject0(o, false);
            }
            return;
        }
        int length = java.lang.reflect.Array.getLength(array);
        out.writeInt(length);
        if (array instanceof byte[]) {
            bout.write((byte[]) array, 0, length);
        } else if (array instanceof int[]) {
            for (int v : (int[]) array) {
                out.writeInt(v);
            }
        } else if (array instanceof long[]) {
            for (long v : (long[]) array) {
                out.writeLong(v);
            }
        } else if (array instanceof double[]) {
            for (double v : (double[]) array) {
                out.writeDouble(v);
            }
        } else if (array instanceof float[]) {
            for (float v : (float[]) array) {
                out.writeFloat(v);
            }
        } else if (array instanceof char[]) {
            for (char v : (char[]) array) {
                out.writeChar(v);
            }
        } else if (array instanceof short[]) {
            for (short v : (short[]) array) {
                out.writeShort(v);
            }
        } else {
            for (boolean v : (boolean[]) array) {
                out.writeBoolean(v);
            }
        }
    }

    private void writeOrdinary(Object obj, ObjectStreamClass desc, boolean unshared) throws IOException {
        desc.checkSerialize();
        data().writeByte(TC_OBJECT);
        writeClassDesc(desc);
        assign(unshared ? null : obj);
        if (desc.isRecord) {
            defaultWriteFields(obj, desc);
        } else if (desc.externalizable && !desc.isProxy) {
            writeExternal((Externalizable) obj);
        } else {
            writeSerial(obj, desc);
        }
    }

    private void writeExternal(Externalizable obj) throws IOException {
        Object oldCurrent = current;
        PutFieldImpl oldPut = currentPut;
        current = null;
        currentPut = null;
        try {
            if (protocol == PROTOCOL_VERSION_1) {
                obj.writeExternal(this);
            } else {
                bout.setMode(true);
                obj.writeExternal(this);
                bout.setMode(false);
                data().writeByte(TC_ENDBLOCKDATA);
            }
        } finally {
            current = oldCurrent;
            currentPut = oldPut;
        }
    }

    private void writeSerial(Object obj, ObjectStreamClass desc) throws IOException {
        List<ObjectStreamClass> slots = new ArrayList<>();
        for (ObjectStreamClass d = desc; d != null; d = d.superDesc) {
            slots.add(0, d);
        }
        for (ObjectStreamClass slot : slots) {
            if (slot.writeObjectMethod == null) {
                defaultWriteFields(obj, slot);
                continue;
            }
            Object oldCurrent = current;
            ObjectStreamClass oldDesc = currentDesc;
            PutFieldImpl oldPut = currentPut;
            currentPut = null;
            current = obj;
            currentDesc = slot;
            try {
                bout.setMode(true);
                ObjectStreamClass.invoke(slot.writeObjectMethod, obj, this);
                bout.setMode(false);
                data().writeByte(TC_ENDBLOCKDATA);
            } catch (ClassNotFoundException ex) {
                throw new IOException("unexpected exception type", ex);
            } finally {
                current = oldCurrent;
                currentDesc = oldDesc;
                currentPut = oldPut;
            }
        }
    }

    private void defaultWriteFields(Object obj, ObjectStreamClass desc) throws IOException {
        desc.checkSerialize();
        DataOutputStream out = data();
        for (ObjectStreamField f : desc.fields) {
            if (f.isPrimitive()) {
                if (f.field == null) {
                    throw new InvalidClassException(desc.name, "unmatched serializable field(s) declared");
                }
                long at = f.address;
                switch (f.getTypeCode()) {
                    case 'Z':
                        out.writeBoolean(UNSAFE.getBoolean(obj, at));
                        break;
                    case 'B':
                        out.writeByte(UNSAFE.getByte(obj, at));
                        break;
                    case 'C':
                        out.writeChar(UNSAFE.getChar(obj, at));
                        break;
                    case 'S':
                        out.writeShort(UNSAFE.getShort(obj, at));
                        break;
                    case 'I':
                        out.writeInt(UNSAFE.getInt(obj, at));
                        break;
                    case 'J':
                        out.writeLong(UNSAFE.getLong(obj, at));
                        break;
                    case 'F':
                        out.writeFloat(UNSAFE.getFloat(obj, at));
                        break;
                    default:
                        out.writeDouble(UNSAFE.getDouble(obj, at));
                        break;
                }
            }
        }
        for (ObjectStreamField f : desc.fields) {
            if (!f.isPrimitive()) {
                if (f.field == null) {
                    throw new InvalidClassException(desc.name, "unmatched serializable field(s) declared");
                }
                writeObject0(UNSAFE.getReference(obj, f.address), f.isUnshared());
            }
        }
    }
}
