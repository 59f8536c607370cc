package java.time.chrono;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.StreamCorruptedException;

/** The serialized form of a calendar: a type byte and its name. */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -6103370247208168577L;
    static final byte CHRONO_TYPE = 1;

    private byte type;
    private java.io.Serializable object;

    public Ser() {
    }

    Ser(byte type, java.io.Serializable object) {
        this.type = type;
        this.object = object;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeByte(type);
        if (type != CHRONO_TYPE) {
            throw new InvalidClassException("Unknown serialized type");
        }
        out.writeUTF(((Chronology) object).getId());
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        type = in.readByte();
        if (type != CHRONO_TYPE) {
            throw new StreamCorruptedException("Unknown serialized type");
        }
        object = (java.io.Serializable) Chronology.of(in.readUTF());
    }

    private Object readResolve() {
        return object;
    }
}
