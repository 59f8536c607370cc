package java.nio.channels;

/** Told how an asynchronous operation ended. */
public interface CompletionHandler<V, A> {
    void completed(V result, A attachment);

    void failed(Throwable exc, A attachment);
}
