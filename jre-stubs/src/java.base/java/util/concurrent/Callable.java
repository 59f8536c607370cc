package java.util.concurrent;

/** A task that gives a result and may throw. */
@FunctionalInterface
public interface Callable<V> {
    V call() throws Exception;
}
