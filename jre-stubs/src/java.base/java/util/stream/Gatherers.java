package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ready-made gatherers. */
public final class Gatherers {
    private Gatherers() {
    }

    private static int checkWindow(int windowSize) {
        if (windowSize < 1) {
            throw new IllegalArgumentException("'windowSize' must be greater than zero");
        }
        return windowSize;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> copy(ArrayList<T> window) {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(window.toArray()));
    }

    public static <TR> Gatherer<TR, ?, List<TR>> windowFixed(int windowSize) {
        checkWindow(windowSize);
        return Gatherer.<TR, ArrayList<TR>, List<TR>>ofSequential(
                () -> new ArrayList<>(),
                Gatherer.Integrator.ofGreedy((window, element, downstream) -> {
                    window.add(element);
                    if (window.size() < windowSize) {
                        return true;
                    }
                    List<TR> full = copy(window);
                    window.clear();
                    return downstream.push(full);
                }),
                (window, downstream) -> {
                    if (!window.isEmpty() && !downstream.isRejecting()) {
                        downstream.push(copy(window));
                    }
                });
    }

    public static <TR> Gatherer<TR, ?, List<TR>> windowSliding(int windowSize) {
        checkWindow(windowSize);
        /** The last elements, and whether they have been a window. */
        final class State {
            private final ArrayList<TR> window = new ArrayList<>();
            private boolean pushed;
        }

        return Gatherer.<TR, State, List<TR>>ofSequential(
                () -> new State(),
                Gatherer.Integrator.ofGreedy((state, element, downstream) -> {
                    if (state.window.size() == windowSize) {
                        state.window.remove(0);
                    }
                    state.window.add(element);
                    if (state.window.size() < windowSize) {
                        return true;
                    }
                    state.pushed = true;
                    return downstream.push(copy(state.window));
                }),
                (state, downstream) -> {
                    if (!state.pushed && !state.window.isEmpty() && !downstream.isRejecting()) {
                        downstream.push(copy(state.window));
                    }
                });
    }

    /** A value that changes. */
    private static final class Cell<R> {
        private R value;

        Cell(R value) {
            this.value = value;
        }
    }

    public static <T, R> Gatherer<T, ?, R> fold(Supplier<R> initial, BiFunction<? super R, ? super T, ? extends R> folder) {
        Objects.requireNonNull(initial, "'initial' must not be null");
        Objects.requireNonNull(folder, "'folder' must not be null");
        return Gatherer.<T, Cell<R>, R>ofSequential(
                () -> new Cell<>(initial.get()),
                Gatherer.Integrator.ofGreedy((cell, element, downstream) -> {
                    cell.value = folder.apply(cell.value, element);
                    return true;
                }),
                (cell, downstream) -> downstream.push(cell.value));
    }

    public static <T, R> Gatherer<T, ?, R> scan(Supplier<R> initial, BiFunction<? super R, ? super T, ? extends R> scanner) {
        Objects.requireNonNull(initial, "'initial' must not be null");
        Objects.requireNonNull(scanner, "'scanner' must not be null");
        return Gatherer.<T, Cell<R>, R>ofSequential(
                () -> new Cell<>(initial.get()),
                Gatherer.Integrator.ofGreedy((cell, element, downstream) -> {
                    cell.value = scanner.apply(cell.value, element);
                    return downstream.push(cell.value);
                }));
    }

    /** One after the other, which is one of the orders that concurrency may bring. */
    public static <T, R> Gatherer<T, ?, R> mapConcurrent(int maxConcurrency, Function<? super T, ? extends R> mapper) {
        if (maxConcurrency < 1) {
            throw new IllegalArgumentException("'maxConcurrency' must be greater than 0");
        }
        Objects.requireNonNull(mapper, "'mapper' must not be null");
        return Gatherer.<T, R>ofSequential(
                Gatherer.Integrator.ofGreedy((state, element, downstream) -> downstream.push(mapper.apply(element))));
    }
}
