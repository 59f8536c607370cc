package java.util.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The policies of {@link StructuredTaskScope}. */
final class Joiners {
    private Joiners() {
    }

    /** Ends with the first failure. */
    private abstract static class Failing<T, R> implements Joiner<T, R> {
        private Throwable failure;

        @Override
        public boolean onComplete(Subtask<? extends T> subtask) {
            if (StructuredTaskScopeImpl.ensureCompleted(subtask) != Subtask.State.FAILED) {
                return false;
            }
            synchronized (this) {
                if (failure == null) {
                    failure = subtask.exception();
                }
            }
            return true;
        }

        final void check() throws Throwable {
            synchronized (this) {
                if (failure != null) {
                    throw failure;
                }
            }
        }
    }

    static final class AwaitSuccessful<T> extends Failing<T, Void> {
        @Override
        public Void result() throws Throwable {
            check();
            return null;
        }
    }

    static final class AllSuccessful<T> extends Failing<T, Stream<Subtask<T>>> {
        private final List<Subtask<T>> all = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked")
        public boolean onFork(Subtask<? extends T> subtask) {
            StructuredTaskScopeImpl.ensureUnavailable(subtask);
            all.add((Subtask<T>) subtask);
            return false;
        }

        @Override
        public Stream<Subtask<T>> result() throws Throwable {
            check();
            return all.stream();
        }
    }

    static final class AnySuccessful<T> implements Joiner<T, T> {
        private Subtask<? extends T> best;

        @Override
        public synchronized boolean onComplete(Subtask<? extends T> subtask) {
            boolean success = StructuredTaskScopeImpl.ensureCompleted(subtask) == Subtask.State.SUCCESS;
            if (best == null || success && best.state() != Subtask.State.SUCCESS) {
                best = subtask;
            }
            return success;
        }

        @Override
        public synchronized T result() throws Throwable {
            if (best == null) {
                throw new NoSuchElementException("No subtasks completed");
            }
            if (best.state() != Subtask.State.SUCCESS) {
                throw best.exception();
            }
            return best.get();
        }
    }

    static final class AwaitAll<T> implements Joiner<T, Void> {
        @Override
        public Void result() {
            return null;
        }
    }

    static final class AllUntil<T> implements Joiner<T, Stream<Subtask<T>>> {
        private final Predicate<Subtask<? extends T>> isDone;
        private final List<Subtask<T>> all = new ArrayList<>();

        AllUntil(Predicate<Subtask<? extends T>> isDone) {
            this.isDone = isDone;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean onFork(Subtask<? extends T> subtask) {
            StructuredTaskScopeImpl.ensureUnavailable(subtask);
            all.add((Subtask<T>) subtask);
            return false;
        }

        @Override
        public boolean onComplete(Subtask<? extends T> subtask) {
            StructuredTaskScopeImpl.ensureCompleted(subtask);
            return isDone.test(subtask);
        }

        @Override
        public Stream<Subtask<T>> result() {
            return all.stream();
        }
    }
}
