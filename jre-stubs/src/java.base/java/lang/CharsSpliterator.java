package java.lang;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;

/** The UTF-16 code units or the code points of a text, halved where it splits; looks at the text's length when it is first used. */
final class CharsSpliterator implements Spliterator.OfInt {
    private final CharSequence text;
    private final boolean points;
    private final int traits;
    private int at;
    /** Negative until the first use. */
    private int end;

    /** {@code traits} are added to ORDERED, with SIZED and SUBSIZED where each code unit is an element. */
    CharsSpliterator(CharSequence text, boolean points, int traits) {
        this(text, points, ORDERED | traits | (points ? 0 : SIZED | SUBSIZED), 0, -1);
    }

    private CharsSpliterator(CharSequence text, boolean points, int traits, int at, int end) {
        this.text = text;
        this.points = points;
        this.traits = traits;
        this.at = at;
        this.end = end;
    }

    private int end() {
        if (end < 0) {
            end = text.length();
        }
        return end;
    }

    @Override
    public Spliterator.OfInt trySplit() {
        int from = at;
        int middle = from + end() >>> 1;
        if (from >= middle) {
            return null;
        }
        if (points && Character.isLowSurrogate(text.charAt(middle)) && Character.isHighSurrogate(text.charAt(middle - 1))) {
            middle--;
            if (from >= middle) {
                return null;
            }
        }
        at = middle;
        return new CharsSpliterator(text, points, traits, from, middle);
    }

    private int take(int end) {
        char c = text.charAt(at++);
        if (points && Character.isHighSurrogate(c) && at < end) {
            char d = text.charAt(at);
            if (Character.isLowSurrogate(d)) {
                at++;
                return Character.toCodePoint(c, d);
            }
        }
        return c;
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
        Objects.requireNonNull(action);
        int end = end();
        if (at >= end) {
            return false;
        }
        action.accept(take(end));
        return true;
    }

    @Override
    public void forEachRemaining(IntConsumer action) {
        Objects.requireNonNull(action);
        int end = end();
        if (points) {
            while (at < end) {
                action.accept(take(end));
            }
            return;
        }
        int i = at;
        at = end;
        for (; i < end; i++) {
            action.accept(text.charAt(i));
        }
    }

    @Override
    public long estimateSize() {
        return end() - at;
    }

    @Override
    public int characteristics() {
        return traits;
    }

    @Override
    public Comparator<? super Integer> getComparator() {
        throw new IllegalStateException();
    }
}
