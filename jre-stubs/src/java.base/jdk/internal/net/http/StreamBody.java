package jdk.internal.net.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** A body that is read as a stream while it comes. */
public final class StreamBody<T> extends InputStream implements BodySubscriber<T> {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Function<InputStream, T> finisher;
    private final ArrayDeque<ByteBuffer> buffers = new ArrayDeque<>();
    private Flow.Subscription subscription;
    private boolean complete;
    private boolean closed;
    private Throwable failure;

    public StreamBody(Function<InputStream, T> finisher) {
        this.finisher = finisher;
    }

    @Override
    public CompletionStage<T> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
        subscription = s;
        result.complete(finisher.apply(this));
        s.request(2);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> item) {
        for (ByteBuffer buffer : item) {
            if (buffer.hasRemaining()) {
                buffers.add(buffer);
            }
        }
        notifyAll();
    }

    @Override
    public synchronized void onError(Throwable throwable) {
        failure = throwable;
        complete = true;
        result.completeExceptionally(throwable);
        notifyAll();
    }

    @Override
    public synchronized void onComplete() {
        complete = true;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        boolean more;
        int n;
        synchronized (this) {
            while (buffers.isEmpty() && !complete && !closed) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException(e);
                }
            }
            if (closed) {
                throw new IOException("closed");
            }
            if (buffers.isEmpty()) {
                if (failure != null) {
                    throw new IOException(failure.getMessage(), failure);
                }
                return -1;
            }
            ByteBuffer buffer = buffers.peek();
            n = Math.min(len, buffer.remaining());
            buffer.get(b, off, n);
            more = !buffer.hasRemaining();
            if (more) {
                buffers.poll();
            }
        }
        if (more) {
            subscription.request(1);
        }
        return n;
    }

    @Override
    public synchronized int available() throws IOException {
        if (closed) {
            return 0;
        }
        int n = 0;
        for (ByteBuffer buffer : buffers) {
            n += buffer.remaining();
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            buffers.clear();
            notifyAll();
        }
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
