package java.util.concurrent;

/** A future that is run. */
public interface RunnableFuture<V> extends Runnable, Future<V> {
    void run();
}
