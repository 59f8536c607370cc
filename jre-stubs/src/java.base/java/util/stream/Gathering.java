package java.util.stream;

import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
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
        return StreamSupport.stream(stream.spliterator(), stream.isParallel()).<R>gather(gatherer).onClose(stream::close);
    }

    /** What a gatherer does in a stream. */
    static <T, A, R> Op op(Gatherer<T, A, R> gatherer) {
        Gatherer.Integrator<A, T, R> integrator = gatherer.integrator();
        return new Op.Stateful(!(integrator instanceof Gatherer.Integrator.Greedy)) {
            @Override
            @SuppressWarnings("unchecked")
            public Sink wrap(Sink next, boolean shorts) {
                return new Stage<>(gatherer, integrator, (Sink.Ref<R>) next);
            }
        };
    }

    /** A gatherer at work. */
    private static final class Stage<T, A, R> extends Sink.Ref<T> implements Gatherer.Downstream<R> {
        private final Gatherer<T, A, R> gatherer;
        private final Gatherer.Integrator<A, T, R> integrator;
        private final Sink.Ref<R> to;
        private A state;
        private boolean open = true;

        Stage(Gatherer<T, A, R> gatherer, Gatherer.Integrator<A, T, R> integrator, Sink.Ref<R> to) {
            super(to);
            this.gatherer = gatherer;
            this.integrator = integrator;
            this.to = to;
        }

        @Override
        void begin(long size) {
            super.begin(-1L);
            Supplier<A> initializer = gatherer.initializer();
            if (initializer != INITIALIZER) {
                state = initializer.get();
            }
        }

        @Override
        public void accept(T t) {
            if (open) {
                open = integrator.integrate(state, t, this);
            }
        }

        @Override
        boolean done() {
            return !open || super.done();
        }

        @Override
        void end() {
            BiConsumer<A, Gatherer.Downstream<? super R>> finisher = gatherer.finisher();
            if (finisher != (BiConsumer<?, ?>) FINISHER) {
                finisher.accept(state, this);
            }
            state = null;
            super.end();
        }

        @Override
        public boolean push(R element) {
            if (to.done()) {
                return false;
            }
            to.accept(element);
            return !to.done();
        }

        @Override
        public boolean isRejecting() {
            return to.done();
        }
    }
}
