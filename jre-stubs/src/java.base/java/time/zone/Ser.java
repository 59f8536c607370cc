package java.time.zone;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.time.ZoneOffset;

/** The serialized form of this package's classes: a type byte and that type's contents. */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -8885321777449118786L;
    static final byte ZRULES = 1;
    static final byte ZOT = 2;
    static final byte ZOTRULE = 3;

    private byte type;
    private Serializable object;

    public Ser() {
    }

    Ser(byte type, Serializable object) {
        this.type = type;
        this.object = object;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeByte(type);
        switch (type) {
            case ZRULES:
                ((ZoneRules) object).writeExternal(out);
                break;
            case ZOT:
                ((ZoneOffsetTransition) object).writeExternal(out);
                break;
            case ZOTRULE:
                ((ZoneOffsetTransitionRule) object).writeExternal(out);
                break;
            default:
                throw new InvalidClassException("Unknown serialized type");
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        type = in.readByte();
        switch (type) {
            case ZRULES:
                object = ZoneRules.readExternal(in);
                break;
            case ZOT:
                object = ZoneOffsetTransition.readExternal(in);
                break;
            case ZOTRULE:
                object = ZoneOffsetTransitionRule.readExternal(in);
                break;
            default:
                throw new StreamCorruptedException("Unknown serialized type");
        }
    }

    private Object readResolve() {
        return object;
    }

    static void writeOffset(ZoneOffset offset, DataOutput out) throws IOException {
        int seconds = offset.getTotalSeconds();
        boolean quarters = seconds % 900 == 0;
        out.writeByte(quarters ? seconds / 900 : 127);
        if (!quarters) {
            out.writeInt(seconds);
        }
    }

    static ZoneOffset readOffset(DataInput in) throws IOException {
        int b = in.readByte();
        return ZoneOffset.ofTotalSeconds(b == 127 ? in.readInt() : b * 900);
    }

    static void writeEpochSec(long epochSec, DataOutput out) throws IOException {
        if (epochSec >= -4575744000L && epochSec < 10413792000L && epochSec % 900 == 0) {
            int store = (int) ((epochSec + 4575744000L) / 900);
            out.writeByte(store >>> 16);
            out.writeByte(store >>> 8);
            out.writeByte(store);
        } else {
            out.writeByte(255);
            out.writeLong(epochSec);
        }
    }

    static long readEpochSec(DataInput in) throws IOException {
        int hi = in.readByte() & 255;
        if (hi == 255) {
            return in.readLong();
        }
        int mid = in.readByte() & 255;
        int lo = in.readByte() & 255;
        return ((hi << 16) + (mid << 8) + lo) * 900L - 4575744000L;
    }
}
