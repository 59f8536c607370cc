package java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The order of text that runs in both directions: its levels and their runs, by UAX 9. */
public final class Bidi {
    public static final int DIRECTION_LEFT_TO_RIGHT = 0;
    public static final int DIRECTION_RIGHT_TO_LEFT = 1;
    public static final int DIRECTION_DEFAULT_LEFT_TO_RIGHT = -2;
    public static final int DIRECTION_DEFAULT_RIGHT_TO_LEFT = -1;
    private static final int MIXED = 2;

    private final char[] text;
    private final byte[] types;
    private final byte[] levels;
    /** Where each paragraph ends, and its level. */
    private int[] ends;
    private byte[] bases;
    private final int base;
    private int direction;
    private int[] starts;

    public Bidi(String paragraph, int flags) {
        this(checked(paragraph).toCharArray(), 0, null, 0, paragraph.length(), flags);
    }

    private static String checked(String paragraph) {
        if (paragraph == null) {
            throw new IllegalArgumentException("paragraph is null");
        }
        return paragraph;
    }

    public Bidi(AttributedCharacterIterator paragraph) {
        this(read(paragraph), DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    private static String read(AttributedCharacterIterator paragraph) {
        if (paragraph == null) {
            throw new IllegalArgumentException("paragraph is null");
        }
        StringBuilder sb = new StringBuilder();
        for (char c = paragraph.first(); c != CharacterIterator.DONE || paragraph.getIndex() < paragraph.getEndIndex(); c = paragraph.next()) {
            sb.append(c);
        }
        return sb.toString();
    }

    public Bidi(char[] text, int textStart, byte[] embeddings, int embStart, int paragraphLength, int flags) {
        if (text == null) {
            throw new IllegalArgumentException("text is null");
        }
        if (paragraphLength < 0) {
            throw new IllegalArgumentException("bad length: " + paragraphLength);
        }
        if (textStart < 0 || paragraphLength > text.length - textStart) {
            throw new IllegalArgumentException("bad range: " + textStart + " length: " + paragraphLength + " for text of length: " + text.length);
        }
        if (embeddings != null && (embStart < 0 || paragraphLength > embeddings.length - embStart)) {
            throw new IllegalArgumentException("bad range: " + embStart + " length: " + paragraphLength + " for embeddings of length: " + text.length);
        }
        this.text = Arrays.copyOfRange(text, textStart, textStart + paragraphLength);
        types = BidiLevels.types(this.text, 0, paragraphLength);
        levels = new byte[paragraphLength];
        List<BidiLevels> parts = new ArrayList<>();
        byte none = (byte) (flags == DIRECTION_RIGHT_TO_LEFT || flags == DIRECTION_DEFAULT_RIGHT_TO_LEFT ? 1 : 0);
        boolean found = flags == DIRECTION_DEFAULT_LEFT_TO_RIGHT || flags == DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        int[] e = new int[paragraphLength + 1];
        byte[] b = new byte[paragraphLength + 1];
        for (int at = 0; at < paragraphLength;) {
            int end = at;
            while (end < paragraphLength && types[end] != BidiLevels.B) {
                end++;
            }
            if (end < paragraphLength) {
                end += this.text[end] == '\r' && end + 1 < paragraphLength && this.text[end + 1] == '\n' ? 2 : 1;
            }
            byte level = found ? BidiLevels.first(types, at, end, none) : none;
            e[parts.size()] = end;
            b[parts.size()] = level;
            parts.add(new BidiLevels(this.text, at, end, types, level, embeddings, embStart));
            at = end;
        }
        ends = Arrays.copyOf(e, parts.size());
        bases = Arrays.copyOf(b, parts.size());
        base = parts.isEmpty() ? none : bases[0];
        direction = direction(parts);
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            if (direction == MIXED) {
                parts.get(i).resolve();
                System.arraycopy(parts.get(i).levels, 0, levels, at, ends[i] - at);
            } else {
                Arrays.fill(levels, at, ends[i], bases[i]);
            }
            at = ends[i];
        }
    }

    /** Whether all goes one way: judged by the types that occur, not by the levels that come out. */
    private int direction(List<BidiLevels> parts) {
        boolean left = false;
        boolean right = base == 1;
        boolean arabic = false;
        boolean neutral = false;
        left |= base == 0;
        for (int p = 0; p < ends.length; p++) {
            left |= bases[p] == 0;
            right |= bases[p] == 1;
            BidiLevels part = parts.get(p);
            for (int i = 0; i < part.levels.length; i++) {
                if (part.isRemovedAt(i)) {
                    neutral = true;
                    continue;
                }
                byte t = part.typeAt(i);
                left |= t == BidiLevels.L || t == BidiLevels.EN || t == BidiLevels.AN;
                right |= t == BidiLevels.R || t == BidiLevels.AL;
                left |= part.isolateAt(i) == 1;
                right |= part.isolateAt(i) == 2;
                arabic |= t == BidiLevels.AN;
                neutral |= t != BidiLevels.L && t != BidiLevels.EN && t != BidiLevels.AN;
                if (part.explicit) {
                    left |= (part.levels[i] & 1) == 0;
                    right |= (part.levels[i] & 1) == 1;
                }
            }
        }
        if (!right && !(arabic && neutral)) {
            return DIRECTION_LEFT_TO_RIGHT;
        }
        return left ? MIXED : DIRECTION_RIGHT_TO_LEFT;
    }

    /** A line of a paragraph. */
    private Bidi(Bidi whole, int start, int limit) {
        text = Arrays.copyOfRange(whole.text, start, limit);
        types = Arrays.copyOfRange(whole.types, start, limit);
        levels = Arrays.copyOfRange(whole.levels, start, limit);
        int p = 0;
        while (whole.ends[p] <= start) {
            p++;
        }
        int level = whole.bases[p];
        if (whole.direction == MIXED) {
            BidiLevels.trailing(types, levels, (byte) level, 0, levels.length);
            boolean even = false;
            boolean odd = false;
            for (byte l : levels) {
                even |= (l & 1) == 0;
                odd |= (l & 1) != 0;
            }
            direction = even && odd ? MIXED : odd ? DIRECTION_RIGHT_TO_LEFT : DIRECTION_LEFT_TO_RIGHT;
            if (direction != MIXED) {
                // its own level is then one of that side, and that of all
                level = odd ? level | 1 : level + 1 & ~1;
                Arrays.fill(levels, (byte) level);
            }
        } else {
            direction = whole.direction;
        }
        base = level;
        ends = new int[] {limit - start};
        bases = new byte[] {(byte) level};
    }

    public Bidi createLineBidi(int lineStart, int lineLimit) {
        range(lineStart, 0, lineLimit);
        range(lineLimit, 0, levels.length + 1);
        return new Bidi(this, lineStart, lineLimit);
    }

    private static void range(int value, int from, int limit) {
        if (value < from || value >= limit) {
            throw new IllegalArgumentException("Value " + value + " is out of range " + from + " to " + limit);
        }
    }

    public boolean isMixed() {
        return direction == MIXED;
    }

    public boolean isLeftToRight() {
        return direction == DIRECTION_LEFT_TO_RIGHT && (base & 1) == 0;
    }

    public boolean isRightToLeft() {
        return direction == DIRECTION_RIGHT_TO_LEFT && (base & 1) == 1;
    }

    public int getLength() {
        return levels.length;
    }

    public boolean baseIsLeftToRight() {
        return base == 0;
    }

    public int getBaseLevel() {
        return base;
    }

    public int getLevelAt(int offset) {
        return offset < 0 || offset >= levels.length ? base : levels[offset];
    }

    /** Where the runs start, and the end of the last. */
    private int[] runs() {
        if (starts == null) {
            int[] s = new int[levels.length + 1];
            int n = 0;
            for (int i = 0; i < levels.length; i++) {
                if (i == 0 || levels[i] != levels[i - 1]) {
                    s[n++] = i;
                }
            }
            s[n++] = levels.length;
            starts = Arrays.copyOf(s, n);
        }
        return starts;
    }

    public int getRunCount() {
        return runs().length - 1;
    }

    private int run(int run) {
        if (run < 0 || run >= getRunCount()) {
            throw new ArrayIndexOutOfBoundsException("Index " + run + " out of bounds for length " + getRunCount());
        }
        return run;
    }

    public int getRunLevel(int run) {
        return run < 0 || run >= getRunCount() ? base : levels[starts[run]];
    }

    public int getRunStart(int run) {
        return runs()[run(run)];
    }

    public int getRunLimit(int run) {
        return runs()[run(run) + 1];
    }

    public static boolean requiresBidi(char[] text, int start, int limit) {
        if (start < 0 || start > limit || limit > text.length) {
            throw new IllegalArgumentException("Value start " + start + " is out of range 0 to " + limit + ", or limit " + limit + " is beyond the text length "
                + text.length);
        }
        for (byte t : BidiLevels.types(text, start, limit - start)) {
            if (t == BidiLevels.R || t == BidiLevels.AL || t == BidiLevels.AN || t == BidiLevels.RLE || t == BidiLevels.RLO) {
                return true;
            }
        }
        return false;
    }

    public static void reorderVisually(byte[] levels, int levelStart, Object[] objects, int objectStart, int count) {
        range2("levelStart", levelStart, levels.length);
        range2("objectStart", objectStart, objects.length);
        if (count < 0 || objectStart > objects.length - count) {
            throw new IllegalArgumentException("Value count " + count + " is less than zero, or objectStart + count is beyond objects length " + objects.length);
        }
        if (levelStart > levels.length - count) {
            throw new IllegalArgumentException("Value count " + count + " is less than zero, or levelStart + count is beyond levels length " + levels.length);
        }
        int highest = 0;
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            int l = levels[levelStart + i];
            highest = Math.max(highest, l);
            if ((l & 1) != 0) {
                lowest = Math.min(lowest, l);
            }
        }
        for (int l = highest; l >= lowest; l--) {
            for (int i = 0; i < count; i++) {
                if (levels[levelStart + i] < l) {
                    continue;
                }
                int k = i;
                while (k < count && levels[levelStart + k] >= l) {
                    k++;
                }
                for (int a = objectStart + i, b = objectStart + k - 1; a < b; a++, b--) {
                    Object o = objects[a];
                    objects[a] = objects[b];
                    objects[b] = o;
                }
                i = k;
            }
        }
    }

    private static void range2(String name, int value, int length) {
        if (value < 0 || value > length) {
            throw new IllegalArgumentException("Value " + name + " " + value + " is out of range 0 to " + (length - 1));
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder("jdk.internal.icu.text.BidiBase[dir: ").append(direction).append(" baselevel: ").append(base)
            .append(" length: ").append(levels.length).append(" runs: [");
        sb.append(levels[0]);
        for (int i = 1; i < levels.length; i++) {
            sb.append(' ').append(levels[i]);
        }
        sb.append("] text: [0x").append(Integer.toHexString(text[0]));
        for (int i = 1; i < text.length; i++) {
            sb.append(" 0x").append(Integer.toHexString(text[i]));
        }
        return sb.append("]]").toString();
    }
}
