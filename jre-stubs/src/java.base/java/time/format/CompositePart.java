package java.time.format;

import java.util.List;

/** Pieces in a row, optional perhaps. */
final class CompositePart extends Part {
    private final Part[] parts;
    private final boolean optional;

    CompositePart(List<Part> parts, boolean optional) {
        this(parts.toArray(new Part[0]), optional);
    }

    private CompositePart(Part[] parts, boolean optional) {
        this.parts = parts;
        this.optional = optional;
    }

    CompositePart withOptional(boolean optional) {
        return optional == this.optional ? this : new CompositePart(parts, optional);
    }

    @Override
    boolean format(DateTimePrintContext context, StringBuilder buf, boolean outer) {
        int length = buf.length();
        boolean inner = outer | optional;
        for (Part part : parts) {
            if (!part.format(context, buf, inner)) {
                buf.setLength(length);
                return true;
            }
        }
        return true;
    }

    @Override
    int parse(DateTimeParseContext context, CharSequence text, int position) {
        if (optional) {
            context.startOptional();
            int pos = position;
            for (Part part : parts) {
                pos = part.parse(context, text, pos);
                if (pos < 0) {
                    context.endOptional(false);
                    return position;
                }
            }
            context.endOptional(true);
            return pos;
        }
        for (Part part : parts) {
            position = part.parse(context, text, position);
            if (position < 0) {
                break;
            }
        }
        return position;
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        sb.append(optional ? '[' : '(');
        for (Part part : parts) {
            sb.append(part);
        }
        return sb.append(optional ? ']' : ')').toString();
    }
}
