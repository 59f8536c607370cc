package java.text;

import ijen.internal.LocaleData;
import java.util.Locale;

/** Finds the places where characters, words, lines and sentences end. */
public abstract class BreakIterator implements Cloneable {
    public static final int DONE = -1;

    protected BreakIterator() {
    }

    public abstract int first();

    public abstract int last();

    public abstract int next(int n);

    public abstract int next();

    public abstract int previous();

    public abstract int following(int offset);

    public abstract int current();

    public abstract CharacterIterator getText();

    public abstract void setText(CharacterIterator newText);

    public void setText(String newText) {
        setText(new StringCharacterIterator(newText));
    }

    public int preceding(int offset) {
        int pos = following(offset);
        while (pos >= offset && pos != DONE) {
            pos = previous();
        }
        return pos;
    }

    public boolean isBoundary(int offset) {
        if (offset == 0) {
            return true;
        }
        int boundary = following(offset - 1);
        if (boundary == DONE) {
            throw new IllegalArgumentException();
        }
        return boundary == offset;
    }

    public static BreakIterator getWordInstance() {
        return getWordInstance(Locale.getDefault());
    }

    public static BreakIterator getWordInstance(Locale locale) {
        return of(locale, TextBreaks.WORD);
    }

    public static BreakIterator getLineInstance() {
        return getLineInstance(Locale.getDefault());
    }

    public static BreakIterator getLineInstance(Locale locale) {
        return of(locale, TextBreaks.LINE);
    }

    public static BreakIterator getCharacterInstance() {
        return getCharacterInstance(Locale.getDefault());
    }

    public static BreakIterator getCharacterInstance(Locale locale) {
        return of(locale, TextBreaks.CHARACTER);
    }

    public static BreakIterator getSentenceInstance() {
        return getSentenceInstance(Locale.getDefault());
    }

    public static BreakIterator getSentenceInstance(Locale locale) {
        return of(locale, TextBreaks.SENTENCE);
    }

    private static BreakIterator of(Locale locale, int kind) {
        if (locale == null) {
            throw new NullPointerException();
        }
        return new TextBreaks(kind);
    }

    public static synchronized Locale[] getAvailableLocales() {
        return LocaleData.available();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
