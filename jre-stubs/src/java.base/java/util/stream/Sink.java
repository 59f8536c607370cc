package java.util.stream;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * One stage of a stream at work: it takes elements and gives what it makes of them to the next. It is told the
 * beginning, with how many elements there will be or -1, and the end; {@code done} says that it wants no more.
 */
abstract class Sink {
    private final Sink next;

    Sink(Sink next) {
        this.next = next;
    }

    void begin(long size) {
        if (next != null) {
            next.begin(size);
        }
    }

    void end() {
        if (next != null) {
            next.end();
        }
    }

    boolean done() {
        return next != null && next.done();
    }

    abstract static class Ref<T> extends Sink implements Consumer<T> {
        Ref(Sink next) {
            super(next);
        }
    }

    abstract static class Ints extends Sink implements IntConsumer {
        Ints(Sink next) {
            super(next);
        }
    }

    abstract static class Longs extends Sink implements LongConsumer {
        Longs(Sink next) {
            super(next);
        }
    }

    abstract static class Doubles extends Sink implements DoubleConsumer {
        Doubles(Sink next) {
            super(next);
        }
    }
}
