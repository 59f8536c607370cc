package java.util.concurrent;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Subtasks in threads of their own that are waited for together (JEP 505, a preview API). */
public sealed interface StructuredTaskScope<T, R> extends AutoCloseable permits StructuredTaskScopeImpl {
    sealed interface Subtask<T> extends Supplier<T> permits StructuredTaskScopeImpl.SubtaskImpl {
        enum State {
            UNAVAILABLE,
            SUCCESS,
            FAILED,
        }

        State state();

        @Override
        T get();

        Throwable exception();
    }

    @FunctionalInterface
    interface Joiner<T, R> {
        default boolean onFork(Subtask<? extends T> subtask) {
            StructuredTaskScopeImpl.ensureUnavailable(subtask);
            return false;
        }

        default boolean onComplete(Subtask<? extends T> subtask) {
            StructuredTaskScopeImpl.ensureCompleted(subtask);
            return false;
        }

        R result() throws Throwable;

        static <T> Joiner<T, Stream<Subtask<T>>> allSuccessfulOrThrow() {
            return new Joiners.AllSuccessful<>();
        }

        static <T> Joiner<T, T> anySuccessfulResultOrThrow() {
            return new Joiners.AnySuccessful<>();
        }

        static <T> Joiner<T, Void> awaitAllSuccessfulOrThrow() {
            return new Joiners.AwaitSuccessful<>();
        }

        static <T> Joiner<T, Void> awaitAll() {
            return new Joiners.AwaitAll<>();
        }

        static <T> Joiner<T, Stream<Subtask<T>>> allUntil(Predicate<Subtask<? extends T>> isDone) {
            return new Joiners.AllUntil<>(Objects.requireNonNull(isDone));
        }
    }

    sealed interface Configuration permits StructuredTaskScopeImpl.Config {
        Configuration withThreadFactory(ThreadFactory threadFactory);

        Configuration withName(String name);

        Configuration withTimeout(Duration timeout);
    }

    final class FailedException extends RuntimeException {
        static final long serialVersionUID = -1533055100078459923L;

        FailedException(Throwable cause) {
            super(Objects.requireNonNull(cause));
        }
    }

    final class TimeoutException extends RuntimeException {
        static final long serialVersionUID = 705788143955048766L;

        TimeoutException() {
        }
    }

    static <T, R> StructuredTaskScope<T, R> open(Joiner<? super T, ? extends R> joiner,
            Function<Configuration, Configuration> configFunction) {
        return new StructuredTaskScopeImpl<>(joiner, configFunction);
    }

    static <T, R> StructuredTaskScope<T, R> open(Joiner<? super T, ? extends R> joiner) {
        return open(joiner, Function.identity());
    }

    static <T> StructuredTaskScope<T, Void> open() {
        return open(Joiner.awaitAllSuccessfulOrThrow(), Function.identity());
    }

    <U extends T> Subtask<U> fork(Callable<? extends U> task);

    <U extends T> Subtask<U> fork(Runnable task);

    R join() throws InterruptedException;

    boolean isCancelled();

    @Override
    void close();
}
