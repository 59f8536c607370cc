package java.time.chrono;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** The serialized form of what belongs to a calendar: a type byte and what the type wants. */
final class Ser implements Externalizable {
    private static final long serialVersionUID = -6103370247208168577L;
    static final byte CHRONO_TYPE = 1;
    static final byte CHRONO_LOCAL_DATE_TIME_TYPE = 2;
    static final byte CHRONO_ZONE_DATE_TIME_TYPE = 3;
    static final byte JAPANESE_DATE_TYPE = 4;
    static final byte JAPANESE_ERA_TYPE = 5;
    static final byte HIJRAH_DATE_TYPE = 6;
    static final byte MINGUO_DATE_TYPE = 7;
    static final byte THAIBUDDHIST_DATE_TYPE = 8;
    static final byte CHRONO_PERIOD_TYPE = 9;

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
            case CHRONO_TYPE -> out.writeUTF(((Chronology) object).getId());
            case CHRONO_LOCAL_DATE_TIME_TYPE -> {
                ChronoLocalDateTimeImpl<?> local = (ChronoLocalDateTimeImpl<?>) object;
                out.writeObject(local.toLocalDate());
                out.writeObject(local.toLocalTime());
            }
            case CHRONO_ZONE_DATE_TIME_TYPE -> {
                ChronoZonedDateTimeImpl<?> zoned = (ChronoZonedDateTimeImpl<?>) object;
                out.writeObject(zoned.toLocalDateTime());
                out.writeObject(zoned.getOffset());
                out.writeObject(zoned.getZone());
            }
            case JAPANESE_ERA_TYPE -> out.writeByte(((JapaneseEra) object).getValue());
            case JAPANESE_DATE_TYPE, HIJRAH_DATE_TYPE, MINGUO_DATE_TYPE, THAIBUDDHIST_DATE_TYPE -> {
                ChronoLocalDate date = (ChronoLocalDate) object;
                if (type == HIJRAH_DATE_TYPE) {
                    out.writeObject(date.getChronology());
                }
                out.writeInt(date.get(ChronoField.YEAR));
                out.writeByte(date.get(ChronoField.MONTH_OF_YEAR));
                out.writeByte(date.get(ChronoField.DAY_OF_MONTH));
            }
            case CHRONO_PERIOD_TYPE -> {
                ChronoPeriodImpl period = (ChronoPeriodImpl) object;
                out.writeUTF(period.getChronology().getId());
                out.writeInt(period.years);
                out.writeInt(period.months);
                out.writeInt(period.days);
            }
            default -> throw new InvalidClassException("Unknown serialized type");
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        type = in.readByte();
        object = switch (type) {
            case CHRONO_TYPE -> (Serializable) Chronology.of(in.readUTF());
            case CHRONO_LOCAL_DATE_TIME_TYPE ->
                (Serializable) ((ChronoLocalDate) in.readObject()).atTime((LocalTime) in.readObject());
            case CHRONO_ZONE_DATE_TIME_TYPE -> zoned(in);
            case JAPANESE_ERA_TYPE -> JapaneseEra.of(in.readByte());
            case JAPANESE_DATE_TYPE -> JapaneseDate.of(in.readInt(), in.readByte(), in.readByte());
            case HIJRAH_DATE_TYPE ->
                ((HijrahChronology) in.readObject()).date(in.readInt(), in.readByte(), in.readByte());
            case MINGUO_DATE_TYPE -> MinguoDate.of(in.readInt(), in.readByte(), in.readByte());
            case THAIBUDDHIST_DATE_TYPE -> ThaiBuddhistDate.of(in.readInt(), in.readByte(), in.readByte());
            case CHRONO_PERIOD_TYPE ->
                new ChronoPeriodImpl(Chronology.of(in.readUTF()), in.readInt(), in.readInt(), in.readInt());
            default -> throw new StreamCorruptedException("Unknown serialized type");
        };
    }

    private static Serializable zoned(ObjectInput in) throws IOException, ClassNotFoundException {
        ChronoLocalDateTime<?> local = (ChronoLocalDateTime<?>) in.readObject();
        ZoneOffset offset = (ZoneOffset) in.readObject();
        ZoneId zone = (ZoneId) in.readObject();
        return (Serializable) local.atZone(offset).withZoneSameLocal(zone);
    }

    private Object readResolve() {
        return object;
    }
}
