package java.util.stream;

import java.util.Spliterator;

/** A sink that keeps elements; what several keep can be joined. */
interface Chunk {
    /** So many elements have to come, or the stream is told that its source is wrong. */
    void expect(long n);

    Chunk join(Chunk other);

    void drainTo(Sink sink);

    Spliterator<?> spliterator();
}
