package java.lang;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** The UTF-16 code units of a text, one after the other. */
final class CharUnits implements PrimitiveIterator.OfInt {
    private final CharSequence text;
    private int at;

    CharUnits(CharSequence text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public int nextInt() {
        if (at >= text.length()) {
            throw new NoSuchElementException();
        }
        return text.charAt(at++);
    }
}
