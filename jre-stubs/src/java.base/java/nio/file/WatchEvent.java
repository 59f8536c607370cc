package java.nio.file;

/** A change. */
public interface WatchEvent<T> {
    /** A kind of changes. */
    interface Kind<T> {
        String name();

        Class<T> type();
    }

    /** How to watch. */
    interface Modifier {
        String name();
    }

    Kind<T> kind();

    int count();

    T context();
}
