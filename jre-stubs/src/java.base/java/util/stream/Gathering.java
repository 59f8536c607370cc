package java.util.stream;

import java.util.ArrayDeque;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gatherers at work: the defaults, two in a row, and the stage of a stream. */
final class Gathering {
    private static final Supplier<Object> INITIALIZER = () -> null;
    private static final BinaryOperator<Object> COMBINER = (left, right) -> {
        throw new UnsupportedOperationException("This combiner cannot be used!");
    };
    private static final BinaryOperator<Void> STATELESS = (left, right) -> null;
    private static final BiConsumer<Object, Object> FINISHER = (state, downstream) -> {
    };

    private Gathering() {
    }

    @SuppressWarnings("unchecked")
    static <A> Supplier<A> initializer() {
        return (Supplier<A>) (Supplier<?>) INITIALIZER;
    }

    @SuppressWarnings("unchecked")
    static <A> BinaryOperator<A> combiner() {
        return (BinaryOperator<A>) (BinaryOperator<?>) COMBINER;
    }

    static BinaryOperator<Void> stateless() {
        return STATELESS;
    }

    @SuppressWarnings("unchecked")
    static <A, R> BiConsumer<A, Gatherer.Downstream<? super R>> finisher() {
        return (BiConsumer<A, Gatherer.Downstream<? super R>>) (BiConsumer<?, ?>) FINISHER;
    }

    /** A gatherer from its parts. */
    static final class Parts<T, A, R> implements Gatherer<T, A, R> {
        private final Supplier<A> initializer;
        private final Integrator<A, T, R> integrator;
        private final BinaryOperator<A> combiner;
        private final BiConsumer<A, Downstream<? super R>> finisher;

        Parts(Supplier<A> initializer, Integrator<A, T, R> integrator, BinaryOperator<A> combiner,
                BiConsumer<A, Downstream<? super R>> finisher) {
            this.initializer = initializer;
            this.integrator = integrator;
            this.combiner = combiner;
            this.finisher = finisher;
        }

        @Override
        public Supplier<A> initializer() {
            return initializer;
        }

        @Override
        public Integrator<A, T, R> integrator() {
            return integrator;
        }

        @Override
        public BinaryOperator<A> combiner() {
            return combiner;
        }

        @Override
        public BiConsumer<A, Downstream<? super R>> finisher() {
            return finisher;
        }
    }

    /** The states of two gatherers in a row, and whether each takes more. */
    private static final class Both<A, B, R> implements Gatherer.Downstream<R> {
        private final A first;
        private final B second;
        private final Gatherer.Integrator<B, R, Object> integrator;
        private Gatherer.Downstream<Object> out;
        private boolean firstOpen = true;
        private boolean secondOpen = true;

        Both(A first, B second, Gatherer.Integrator<B, R, Object> integrator) {
            this.first = first;
            this.second = second;
            this.integrator = integrator;
        }

        @Override
        public boolean push(R element) {
            if (secondOpen) {
                secondOpen = integrator.integrate(second, element, out);
            }
            return secondOpen;
        }

        @Override
        public boolean isRejecting() {
            return !secondOpen || out.isRejecting();
        }
    }

    @SuppressWarnings("unchecked")
    static <T, A, R, B, RR> Gatherer<T, ?, RR> chain(Gatherer<T, A, R> left, Gatherer<? super R, B, ? extends RR> right) {
        Gatherer.Integrator<A, T, R> first = left.integrator();
        Gatherer.Integrator<B, R, Object> second = (Gatherer.Integrator<B, R, Object>) (Gatherer.Integrator<?, ?, ?>) right.integrator();
        Supplier<A> firstState = left.initializer();
        Supplier<B> secondState = right.initializer();
        BiConsumer<A, Gatherer.Downstream<? super R>> firstEnd = left.finisher();
        BiConsumer<B, Gatherer.Downstream<Object>> secondEnd =
                (BiConsumer<B, Gatherer.Downstream<Object>>) (BiConsumer<?, ?>) right.finisher();
        return new Parts<T, Both<A, B, R>, RR>(
                () -> new Both<>(firstState.get(), secondState.get(), second),
                (both, element, downstream) -> {
                    both.out = (Gatherer.Downstream<Object>) (Gatherer.Downstream<?>) downstream;
                    both.firstOpen = first.integrate(both.first, element, both) && both.secondOpen;
                    return both.firstOpen;
                },
                combiner(),
                (both, downstream) -> {
                    both.out = (Gatherer.Downstream<Object>) (Gatherer.Downstream<?>) downstream;
                    firstEnd.accept(both.first, both);
                    secondEnd.accept(both.second, both.out);
                });
    }

    static <T, A, R> Stream<R> gather(Stream<T> stream, Gatherer<? super T, A, R> gatherer) {
        Stream<R> gathered = StreamSupport.stream(new Stage<T, A, R>(stream.spliterator(), gatherer), stream.isParallel());
        return gathered.onClose(stream::close);
    }

    /** What a gatherer makes of the elements of a spliterator. */
    static final class Stage<T, A, R> extends Stages.Of<R> implements Gatherer.Downstream<R> {
        private final Spliterator<T> source;
        private final Gatherer<? super T, A, R> gatherer;
        private final ArrayDeque<Object> waiting = new ArrayDeque<>();
        private Gatherer.Integrator<A, ? super T, R> integrator;
        private A state;
        private boolean open = true;
        private boolean done;

        Stage(Spliterator<T> source, Gatherer<? super T, A, R> gatherer) {
            super(null, Stages.unsized(source));
            this.source = source;
            this.gatherer = gatherer;
        }

        private void start() {
            if (integrator == null) {
                integrator = gatherer.integrator();
                state = gatherer.initializer().get();
            }
        }

        private boolean advance(Gatherer.Downstream<R> to) {
            return open && source.tryAdvance(t -> open = ((Gatherer.Integrator<A, T, R>) (Gatherer.Integrator<A, ?, R>) integrator)
                    .integrate(state, t, to));
        }

        private void finish(Gatherer.Downstream<R> to) {
            done = true;
            gatherer.finisher().accept(state, to);
        }

        @Override
        public boolean push(R element) {
            // The deque takes no null.
            waiting.add(element == null ? this : element);
            return true;
        }

        @Override
        public boolean tryAdvance(Consumer<? super R> action) {
            start();
            while (waiting.isEmpty()) {
                if (done) {
                    return false;
                }
                if (!advance(this)) {
                    finish(this);
                }
            }
            Object next = waiting.poll();
            @SuppressWarnings("unchecked")
            R element = next == this ? null : (R) next;
            action.accept(element);
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super R> action) {
            while (!waiting.isEmpty() && tryAdvance(action)) {
                // Those first.
            }
            if (done) {
                return;
            }
            start();
            Gatherer.Downstream<R> to = element -> {
                action.accept(element);
                return true;
            };
            while (advance(to)) {
                // The integrator did the work.
            }
            finish(to);
        }
    }
}
