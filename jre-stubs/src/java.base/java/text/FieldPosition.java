package java.text;

/** Where a field begins and ends in formatted output. */
public class FieldPosition {
    private final int field;
    private final Format.Field attribute;
    private int beginIndex;
    private int endIndex;

    public FieldPosition(int field) {
        this(null, field);
    }

    public FieldPosition(Format.Field attribute) {
        this(attribute, -1);
    }

    public FieldPosition(Format.Field attribute, int fieldID) {
        this.attribute = attribute;
        this.field = fieldID;
    }

    public Format.Field getFieldAttribute() {
        return attribute;
    }

    public int getField() {
        return field;
    }

    public int getBeginIndex() {
        return beginIndex;
    }

    public int getEndIndex() {
        return endIndex;
    }

    public void setBeginIndex(int bi) {
        beginIndex = bi;
    }

    public void setEndIndex(int ei) {
        endIndex = ei;
    }

    /** A sink that keeps the first field asked for; resets this position. */
    FieldSink sink() {
        beginIndex = 0;
        endIndex = 0;
        return new First();
    }

    private final class First extends FieldSink {
        private boolean met;

        @Override
        void field(int id, Format.Field attr, Object value, int start, int end) {
            boolean matches = attribute != null ? attribute.equals(attr) : id >= 0 && id == field;
            if (!met && (matches || attribute != null && id >= 0 && field == id)) {
                beginIndex = start;
                endIndex = end;
                met = start != end;
            }
        }
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof FieldPosition)) {
            return false;
        }
        FieldPosition that = (FieldPosition) obj;
        return (attribute == null ? that.attribute == null : attribute.equals(that.attribute))
                && beginIndex == that.beginIndex && endIndex == that.endIndex && field == that.field;
    }

    @Override
    public int hashCode() {
        return field << 24 | beginIndex << 16 | endIndex;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[field=" + field + ",attribute=" + attribute + ",beginIndex=" + beginIndex
                + ",endIndex=" + endIndex + ']';
    }
}
