package java.text;

import java.io.Serializable;
import java.util.ArrayList;

/** Turns objects into text and back. */
public abstract class Format implements Serializable, Cloneable {
    private static final long serialVersionUID = -299282585814624189L;

    protected Format() {
    }

    public final String format(Object obj) {
        return format(obj, new StringBuffer(), new FieldPosition(0)).toString();
    }

    public abstract StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos);

    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        return new AttributedString(format(obj)).getIterator();
    }

    public abstract Object parseObject(String source, ParsePosition pos);

    public Object parseObject(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object result = parseObject(source, pos);
        if (pos.index == 0) {
            throw new ParseException("Format.parseObject(String) failed", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    /** Collects fields and makes an attributed text of them. */
    static final class Fields extends FieldSink {
        private final ArrayList<Object[]> all = new ArrayList<>();
        private int shift;

        @Override
        void field(int id, Format.Field attr, Object value, int start, int end) {
            if (attr != null && start < end) {
                all.add(new Object[] {attr, value, start + shift, end + shift});
            }
        }

        /** Fields told from now on lie this much further. */
        void shift(int by) {
            shift = by;
        }

        AttributedCharacterIterator iterator(String text) {
            AttributedString s = new AttributedString(text);
            for (Object[] f : all) {
                s.addAttribute((Field) f[0], f[1], (Integer) f[2], (Integer) f[3]);
            }
            return s.getIterator();
        }
    }

    /** The kind of a part of formatted output. */
    public static class Field extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 276966692217360283L;

        protected Field(String name) {
            super(name);
        }
    }
}
