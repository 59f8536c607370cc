package java.time.chrono;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;

public final class JapaneseEra implements Era, Serializable {
    public static final JapaneseEra MEIJI = new JapaneseEra(-1, "Meiji", LocalDate.of(1868, 1, 1));
    public static final JapaneseEra TAISHO = new JapaneseEra(0, "Taisho", LocalDate.of(1912, 7, 30));
    public static final JapaneseEra SHOWA = new JapaneseEra(1, "Showa", LocalDate.of(1926, 12, 25));
    public static final JapaneseEra HEISEI = new JapaneseEra(2, "Heisei", LocalDate.of(1989, 1, 8));
    public static final JapaneseEra REIWA = new JapaneseEra(3, "Reiwa", LocalDate.of(2019, 5, 1));
    private static final long serialVersionUID = 1466499369062886794L;
    private static final JapaneseEra[] ERAS = {MEIJI, TAISHO, SHOWA, HEISEI, REIWA};

    private final transient int value;
    private final transient String name;
    private final transient LocalDate since;

    private JapaneseEra(int value, String name, LocalDate since) {
        this.value = value;
        this.name = name;
        this.since = since;
    }

    LocalDate since() {
        return since;
    }

    /** Null for the last. */
    JapaneseEra next() {
        return value == 3 ? null : ERAS[value + 2];
    }

    static JapaneseEra at(LocalDate date) {
        for (int i = ERAS.length - 1; i >= 0; i--) {
            if (!date.isBefore(ERAS[i].since)) {
                return ERAS[i];
            }
        }
        throw new DateTimeException("JapaneseDate before Meiji 6 are not supported");
    }

    public static JapaneseEra of(int japaneseEra) {
        if (japaneseEra < -1 || japaneseEra > 3) {
            throw new DateTimeException("Invalid era: " + japaneseEra);
        }
        return ERAS[japaneseEra + 1];
    }

    public static JapaneseEra valueOf(String japaneseEra) {
        Objects.requireNonNull(japaneseEra, "japaneseEra");
        for (JapaneseEra era : ERAS) {
            if (era.name.equals(japaneseEra)) {
                return era;
            }
        }
        throw new IllegalArgumentException("japaneseEra is invalid");
    }

    public static JapaneseEra[] values() {
        return ERAS.clone();
    }

    @Override
    public String getDisplayName(TextStyle style, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new DateTimeFormatterBuilder().appendText(ChronoField.ERA, style.asNormal()).toFormatter(locale)
                .withChronology(JapaneseChronology.INSTANCE)
                .format(this == MEIJI ? JapaneseDate.of(1873, 1, 1) : new JapaneseDate(since));
    }

    @Override
    public int getValue() {
        return value;
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field == ChronoField.ERA ? JapaneseChronology.INSTANCE.range(ChronoField.ERA) : Era.super.range(field);
    }

    @Override
    public String toString() {
        return name;
    }

    private Object writeReplace() {
        return new Ser(Ser.JAPANESE_ERA_TYPE, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
