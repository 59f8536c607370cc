package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Submission by futures, over {@code execute}. */
public abstract class AbstractExecutorService implements ExecutorService {
    public AbstractExecutorService() {
    }

    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new FutureTask<>(runnable, value);
    }

    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new FutureTask<>(callable);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return submit(task, null);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        Objects.requireNonNull(task, "task");
        RunnableFuture<T> future = newTaskFor(task, result);
        execute(future);
        return future;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        Objects.requireNonNull(task, "task");
        RunnableFuture<T> future = newTaskFor(task);
        execute(future);
        return future;
    }

    /** Starts tasks one by one until one has a result. */
    private <T> T any(Collection<? extends Callable<T>> tasks, boolean timed, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        Objects.requireNonNull(tasks, "tasks");
        int left = tasks.size();
        if (left == 0) {
            throw new IllegalArgumentException("tasks is empty");
        }
        ArrayList<Future<T>> futures = new ArrayList<>(left);
        ExecutorCompletionService<T> service = new ExecutorCompletionService<>(this);
        ExecutionException failure = null;
        long deadline = timed ? System.nanoTime() + Math.max(nanos, 0L) : 0L;
        Iterator<? extends Callable<T>> more = tasks.iterator();
        int active = 0;
        try {
            for (;;) {
                Future<T> ended = active == 0 ? null : service.poll();
                if (ended == null) {
                    if (left > 0) {
                        left--;
                        active++;
                        futures.add(service.submit(more.next()));
                        continue;
                    }
                    if (active == 0) {
                        break;
                    }
                    if (timed) {
                        ended = service.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                        if (ended == null) {
                            throw new TimeoutException();
                        }
                    } else {
                        ended = service.take();
                    }
                }
                active--;
                try {
                    return ended.get();
                } catch (ExecutionException e) {
                    failure = e;
                } catch (RuntimeException e) {
                    failure = new ExecutionException(e);
                }
            }
            throw failure == null ? new ExecutionException((Throwable) null) : failure;
        } finally {
            cancelFrom(futures, 0);
        }
    }

    private static <T> void cancelFrom(ArrayList<Future<T>> futures, int index) {
        for (int i = index; i < futures.size(); i++) {
            futures.get(i).cancel(true);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try {
            return any(tasks, false, 0L);
        } catch (TimeoutException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return any(tasks, true, unit.toNanos(timeout));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        return all(tasks, false, 0L);
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        return all(tasks, true, unit.toNanos(timeout));
    }

    private <T> List<Future<T>> all(Collection<? extends Callable<T>> tasks, boolean timed, long nanos)
            throws InterruptedException {
        Objects.requireNonNull(tasks, "tasks");
        long deadline = timed ? System.nanoTime() + Math.max(nanos, 0L) : 0L;
        ArrayList<Future<T>> futures = new ArrayList<>(tasks.size());
        int ended = 0;
        boolean complete = false;
        try {
            for (Callable<T> task : tasks) {
                futures.add(newTaskFor(task));
            }
            for (int i = 0; i < futures.size(); i++) {
                if (timed && i > 0 && deadline - System.nanoTime() <= 0L) {
                    return futures;
                }
                execute((Runnable) futures.get(i));
            }
            for (; ended < futures.size(); ended++) {
                Future<T> future = futures.get(ended);
                if (future.isDone()) {
                    continue;
                }
                try {
                    if (timed) {
                        future.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    } else {
                        future.get();
                    }
                } catch (CancellationException | ExecutionException e) {
                    // Whoever asks the future finds it.
                } catch (TimeoutException e) {
                    return futures;
                }
            }
            complete = true;
            return futures;
        } finally {
            if (!complete) {
                cancelFrom(futures, ended);
            }
        }
    }
}
