package sun.nio.ch;

import java.io.IOException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.IllegalChannelGroupException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The provider of asynchronous channels. */
public final class LinuxAsynchronousChannelProvider extends AsynchronousChannelProvider {
    private AsyncGroup shared;

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(int nThreads, ThreadFactory threadFactory) throws IOException {
        if (nThreads <= 0) {
            throw new IllegalArgumentException("'nThreads' must be > 0");
        }
        return new AsyncGroup(this, Executors.newFixedThreadPool(nThreads, Objects.requireNonNull(threadFactory)));
    }

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int initialSize) throws IOException {
        return new AsyncGroup(this, Objects.requireNonNull(executor));
    }

    private synchronized AsyncGroup of(AsynchronousChannelGroup group) {
        if (group == null) {
            if (shared == null) {
                shared = new AsyncGroup(this, Executors.newCachedThreadPool(task -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    return thread;
                }));
            }
            return shared;
        }
        if (!(group instanceof AsyncGroup)) {
            throw new IllegalChannelGroupException();
        }
        return (AsyncGroup) group;
    }

    @Override
    public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(AsynchronousChannelGroup group) throws IOException {
        return new UnixAsynchronousServerSocketChannelImpl(this, of(group));
    }

    @Override
    public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group) throws IOException {
        return new UnixAsynchronousSocketChannelImpl(this, of(group), null);
    }
}
