package sun.nio.ch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** An asynchronous file channel: a file channel used by threads of an executor. */
public final class AsyncFileChannelImpl extends AsynchronousFileChannel {
    private static final class Default {
        static final Executor THREADS = Executors.newCachedThreadPool(task -> {
            Thread t = new Thread(task);
            t.setDaemon(true);
            return t;
        });
    }

    private final FileChannelImpl file;
    private final Executor executor;

    public AsyncFileChannelImpl(FileChannelImpl file, Executor executor) {
        this.file = file;
        this.executor = executor == null ? Default.THREADS : executor;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public AsynchronousFileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    private <T> Future<T> start(Callable<T> action) {
        CompletableFuture<T> future = new CompletableFuture<>();
        if (!file.isOpen()) {
            future.completeExceptionally(new ClosedChannelException());
            return future;
        }
        executor.execute(() -> {
            try {
                future.complete(action.call());
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private <T, A> void start(Callable<T> action, A attachment, CompletionHandler<T, ? super A> handler) {
        if (handler == null) {
            throw new NullPointerException("'handler' is null");
        }
        executor.execute(() -> {
            T result;
            try {
                if (!file.isOpen()) {
                    throw new ClosedChannelException();
                }
                result = action.call();
            } catch (Throwable e) {
                handler.failed(e, attachment);
                return;
            }
            handler.completed(result, attachment);
        });
    }

    private void toRead(ByteBuffer dst, long position) {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        if (!file.readable()) {
            throw new NonReadableChannelException();
        }
    }

    private void toWrite(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("Negative position");
        }
        if (!file.writable()) {
            throw new NonWritableChannelException();
        }
    }

    @Override
    public <A> void read(ByteBuffer dst, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        toRead(dst, position);
        start(() -> file.read(dst, position), attachment, handler);
    }

    @Override
    public Future<Integer> read(ByteBuffer dst, long position) {
        toRead(dst, position);
        return start(() -> file.read(dst, position));
    }

    @Override
    public <A> void write(ByteBuffer src, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        toWrite(position);
        start(() -> file.write(src, position), attachment, handler);
    }

    @Override
    public Future<Integer> write(ByteBuffer src, long position) {
        toWrite(position);
        return start(() -> file.write(src, position));
    }

    private FileLock locked(long position, long size, boolean shared) throws IOException {
        return new Locked(this, file.lock(position, size, shared));
    }

    private void toLock(boolean shared) {
        if (shared && !file.readable()) {
            throw new NonReadableChannelException();
        }
        if (!shared && !file.writable()) {
            throw new NonWritableChannelException();
        }
    }

    @Override
    public <A> void lock(long position, long size, boolean shared, A attachment, CompletionHandler<FileLock, ? super A> handler) {
        toLock(shared);
        start(() -> locked(position, size, shared), attachment, handler);
    }

    @Override
    public Future<FileLock> lock(long position, long size, boolean shared) {
        toLock(shared);
        return start(() -> locked(position, size, shared));
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        FileLock lock = file.tryLock(position, size, shared);
        return lock == null ? null : new Locked(this, lock);
    }

    private static final class Locked extends FileLock {
        private final FileLock lock;

        Locked(AsyncFileChannelImpl channel, FileLock lock) {
            super(channel, lock.position(), lock.size(), lock.isShared());
            this.lock = lock;
        }

        @Override
        public boolean isValid() {
            return lock.isValid();
        }

        @Override
        public void release() throws IOException {
            lock.release();
        }
    }
}
