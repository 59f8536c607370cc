package java.lang;

import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;

/** The lines of a text; estimates as many as there are characters. */
final class LinesSpliterator implements Spliterator<String> {
    private final String text;
    private int at;
    private final int end;

    LinesSpliterator(String text) {
        this(text, 0, text.length());
    }

    private LinesSpliterator(String text, int at, int end) {
        this.text = text;
        this.at = at;
        this.end = end;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                break;
            }
            i++;
        }
        return i;
    }

    private int afterLineEnd(int i) {
        if (i >= end) {
            return end;
        }
        return text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }

    private String next() {
        int from = at;
        int to = lineEnd(from);
        at = afterLineEnd(to);
        return text.substring(from, to);
    }

    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
        Objects.requireNonNull(action);
        if (at == end) {
            return false;
        }
        action.accept(next());
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super String> action) {
        Objects.requireNonNull(action);
        while (at != end) {
            action.accept(next());
        }
    }

    @Override
    public Spliterator<String> trySplit() {
        int middle = afterLineEnd(lineEnd(at + end >>> 1));
        if (middle >= end) {
            return null;
        }
        int from = at;
        at = middle;
        return new LinesSpliterator(text, from, middle);
    }

    @Override
    public long estimateSize() {
        return end - at + 1;
    }

    @Override
    public int characteristics() {
        return ORDERED | IMMUTABLE | NONNULL;
    }
}
