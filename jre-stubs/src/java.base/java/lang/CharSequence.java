package java.lang;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

public interface CharSequence {
    int length();

    char charAt(int index);

    default boolean isEmpty() {
        return length() == 0;
    }

    CharSequence subSequence(int start, int end);

    String toString();

    default void getChars(int srcBegin, int srcEnd, char[] dst, int dstBegin) {
        java.util.Objects.checkFromToIndex(srcBegin, srcEnd, length());
        java.util.Objects.checkIndex(dstBegin, dst.length - (srcEnd - srcBegin) + 1);
        while (srcBegin < srcEnd) {
            dst[dstBegin++] = charAt(srcBegin++);
        }
    }

    default IntStream chars() {
        return StreamSupport.intStream(() -> Spliterators.spliterator(new CharUnits(this), length(), Spliterator.ORDERED),
                Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED, false);
    }

    default IntStream codePoints() {
        return StreamSupport.intStream(
                () -> Spliterators.spliteratorUnknownSize(new CodePoints(this), Spliterator.ORDERED), Spliterator.ORDERED, false);
    }

    static int compare(CharSequence first, CharSequence second) {
        if (java.util.Objects.requireNonNull(first) == java.util.Objects.requireNonNull(second)) {
            return 0;
        }
        int shared = Math.min(first.length(), second.length());
        for (int i = 0; i < shared; i++) {
            char a = first.charAt(i);
            char b = second.charAt(i);
            if (a != b) {
                return a - b;
            }
        }
        return first.length() - second.length();
    }
}
