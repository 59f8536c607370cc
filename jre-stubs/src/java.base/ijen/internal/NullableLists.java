package ijen.internal;

import java.util.List;
import java.util.function.Function;

/** What {@code Stream.toList} gives: a list that keeps its array, cannot be changed and may hold nulls. */
public final class NullableLists {
    private static Function<Object[], List<Object>> maker;

    private NullableLists() {
    }

    /** Called once, by java.util's immutable collections. */
    public static void set(Function<Object[], List<Object>> m) {
        maker = m;
    }

    /** The array itself becomes the list. */
    public static List<Object> of(Object[] elements) {
        if (maker == null) {
            List.of();
        }
        return maker.apply(elements);
    }
}
