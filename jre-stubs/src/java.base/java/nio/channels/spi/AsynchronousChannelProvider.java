package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/** Makes asynchronous channels. */
public abstract class AsynchronousChannelProvider {
    /** The provider of the system. */
    private static final class Default {
        static final AsynchronousChannelProvider PROVIDER = new sun.nio.ch.LinuxAsynchronousChannelProvider();
    }

    protected AsynchronousChannelProvider() {
    }

    public static AsynchronousChannelProvider provider() {
        return Default.PROVIDER;
    }

    public abstract AsynchronousChannelGroup openAsynchronousChannelGroup(int nThreads, ThreadFactory threadFactory) throws IOException;

    public abstract AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int initialSize) throws IOException;

    public abstract AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(AsynchronousChannelGroup group) throws IOException;

    public abstract AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group) throws IOException;
}
