package java.lang;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** The code points of a text, one after the other. */
final class CodePoints implements PrimitiveIterator.OfInt {
    private final CharSequence text;
    private int at;

    CodePoints(CharSequence text) {
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
        int c = Character.codePointAt(text, at);
        at += Character.charCount(c);
        return c;
    }
}
