package java.util.stream;

import java.util.Spliterator;

/** A sink that keeps elements; what several keep can be joined. */
interface Chunk {
    Chunk join(Chunk other);

    void drainTo(Sink sink);

    Spliterator<?> spliterator();
}
