package java.util;

/** The elder sibling of {@link Iterator}. */
public interface Enumeration<E> {
    boolean hasMoreElements();

    E nextElement();

    /** The rest of this enumeration as an iterator. */
    default Iterator<E> asIterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return hasMoreElements();
            }

            @Override
            public E next() {
                return nextElement();
            }
        };
    }
}
