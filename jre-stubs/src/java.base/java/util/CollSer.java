package java.util;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The serialized form of the immutable collections. */
final class CollSer implements Serializable {
    private static final long serialVersionUID = 6309168927139932177L;
    static final int IMM_LIST = 1;
    static final int IMM_SET = 2;
    static final int IMM_MAP = 3;
    static final int IMM_LIST_NULLS = 4;

    private final int tag;
    private transient Object[] array;

    CollSer(int tag, Object... array) {
        this.tag = tag;
        this.array = array;
    }

    static CollSer of(Map<?, ?> map) {
        Object[] all = new Object[2 * map.size()];
        int i = 0;
        for (Map.Entry<?, ?> e : map.entrySet()) {
            all[i++] = e.getKey();
            all[i++] = e.getValue();
        }
        return new CollSer(IMM_MAP, all);
    }

    private void readObject(ObjectInputStream ois) throws IOException, ClassNotFoundException {
        ois.defaultReadObject();
        int len = ois.readInt();
        if (len < 0) {
            throw new InvalidObjectException("negative length " + len);
        }
        ijen.internal.SerialChecks.array(ois, Object[].class, len);
        Object[] a = new Object[len];
        for (int i = 0; i < len; i++) {
            a[i] = ois.readObject();
        }
        array = a;
    }

    private void writeObject(ObjectOutputStream oos) throws IOException {
        oos.defaultWriteObject();
        oos.writeInt(array.length);
        for (Object o : array) {
            oos.writeObject(o);
        }
    }

    private Object readResolve() throws java.io.ObjectStreamException {
        try {
            if (array == null) {
                throw new InvalidObjectException("null array");
            }
            switch (tag & 0xff) {
                case IMM_LIST:
                    return List.of(array);
                case IMM_LIST_NULLS:
                    return Arrays.asList(array).stream().toList();
                case IMM_SET:
                    return Set.of(array);
                case IMM_MAP:
                    Map.Entry<?, ?>[] entries = new Map.Entry<?, ?>[array.length / 2];
                    for (int i = 0; i < entries.length; i++) {
                        entries[i] = Map.entry(array[2 * i], array[2 * i + 1]);
                    }
                    return Map.ofEntries(entries);
                default:
                    throw new InvalidObjectException("invalid flags 0x" + Integer.toHexString(tag));
            }
        } catch (NullPointerException | IllegalArgumentException ex) {
            InvalidObjectException ioe = new InvalidObjectException("invalid object");
            ioe.initCause(ex);
            throw ioe;
        }
    }
}
