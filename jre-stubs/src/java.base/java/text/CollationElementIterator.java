package java.text;

import java.util.Arrays;

/** Walks over the collation elements of a text: the weights of its characters, in order. */
public final class CollationElementIterator {
    public static final int NULLORDER = 0xffffffff;

    private final RuleBasedCollator owner;
    private String text;
    /** The elements, where each one's unit starts, and the offset after it; those that a walk back gives. */
    private int[] elements = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] backwards = new int[16];
    private int count;
    private int at;
    private int offset;

    CollationElementIterator(String sourceText, RuleBasedCollator owner) {
        this.owner = owner;
        setText(sourceText);
    }

    CollationElementIterator(CharacterIterator sourceText, RuleBasedCollator owner) {
        this.owner = owner;
        setText(sourceText);
    }

    public void setText(String source) {
        text = java.util.Objects.requireNonNull(source);
        count = 0;
        at = 0;
        offset = 0;
        int n = source.length();
        int mode = owner.getDecomposition();
        if (mode == Collator.NO_DECOMPOSITION) {
            owner.elements(source, 0, 0, 0, this);
            return;
        }
        Normalizer.Form form = mode == Collator.FULL_DECOMPOSITION ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
        if (source.equals(Normalizer.normalize(source, form)) && !hasMarks(source)) {
            owner.elements(source, 0, 0, 0, this);
            return;
        }
        for (int i = 0; i < n;) {
            int k = i + Character.charCount(source.codePointAt(i));
            while (k < n && isMark(source.codePointAt(k))) {
                k += Character.charCount(source.codePointAt(k));
            }
            owner.elements(Normalizer.normalize(source.substring(i, k), form), i, k, 1, this);
            i = k;
        }
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private static boolean hasMarks(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (isMark(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public void setText(CharacterIterator source) {
        StringBuilder sb = new StringBuilder();
        for (int i = source.getBeginIndex(); i < source.getEndIndex(); i++) {
            sb.append(source.setIndex(i));
        }
        setText(sb.toString());
    }

    /** Takes an element of the unit that starts there; {@code after}: the offset once it was given out. */
    void add(int element, int back, int start, int after) {
        if (count == elements.length) {
            elements = Arrays.copyOf(elements, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            backwards = Arrays.copyOf(backwards, 2 * count);
        }
        elements[count] = element;
        backwards[count] = back;
        starts[count] = start;
        ends[count++] = after;
    }

    public void reset() {
        at = 0;
        offset = 0;
    }

    public int next() {
        if (at == count) {
            offset = text.length();
            return NULLORDER;
        }
        offset = ends[at];
        return elements[at++];
    }

    public int previous() {
        if (at == 0) {
            return NULLORDER;
        }
        at--;
        if (backwards[at] == NULLORDER) {
            at--;
        }
        offset = starts[at];
        return backwards[at];
    }

    public static final int primaryOrder(int order) {
        return order >>> 16;
    }

    public static final short secondaryOrder(int order) {
        return (short) (order >> 8 & 0xff);
    }

    public static final short tertiaryOrder(int order) {
        return (short) (order & 0xff);
    }

    public void setOffset(int newOffset) {
        if (newOffset < 0 || newOffset > text.length()) {
            throw new IllegalArgumentException("Invalid index");
        }
        at = 0;
        while (at < count && starts[at] < newOffset) {
            at++;
        }
        if (at > 0 && at < count && starts[at] > newOffset || at == count && count > 0 && newOffset < text.length()) {
            int start = starts[at - 1];
            while (at > 0 && starts[at - 1] == start) {
                at--;
            }
            newOffset = start;
        }
        offset = newOffset;
    }

    public int getOffset() {
        return offset;
    }

    public int getMaxExpansion(int order) {
        return owner.maxExpansion(order);
    }
}
