package sun.nio.ch;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.AcceptPendingException;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.NotYetBoundException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes connections on threads of its own. */
final class UnixAsynchronousServerSocketChannelImpl extends AsynchronousServerSocketChannel {
    private static final Set<SocketOption<?>> OPTIONS = Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT);

    private final ServerSocketChannel channel;
    private final AsyncGroup group;
    private final AtomicBoolean accepting = new AtomicBoolean();
    private volatile boolean killed;

    UnixAsynchronousServerSocketChannelImpl(AsynchronousChannelProvider provider, AsyncGroup group) throws IOException {
        super(provider);
        this.group = group;
        channel = ServerSocketChannel.open();
        try {
            group.add(this);
        } catch (RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public AsynchronousServerSocketChannel bind(SocketAddress local, int backlog) throws IOException {
        channel.bind(local, backlog);
        return this;
    }

    @Override
    public <T> AsynchronousServerSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
        check(name);
        channel.setOption(name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        check(name);
        return channel.getOption(name);
    }

    private static void check(SocketOption<?> name) {
        if (!OPTIONS.contains(Objects.requireNonNull(name))) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return OPTIONS;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        return channel.getLocalAddress();
    }

    @Override
    public <A> void accept(A attachment, CompletionHandler<AsynchronousSocketChannel, ? super A> handler) {
        Objects.requireNonNull(handler, "'handler' is null");
        begin(attachment, handler);
    }

    @Override
    public Future<AsynchronousSocketChannel> accept() {
        return begin(null, null);
    }

    private <A> Future<AsynchronousSocketChannel> begin(A attachment, CompletionHandler<AsynchronousSocketChannel, ? super A> handler) {
        if (!isOpen()) {
            return group.ended(null, new ClosedChannelException(), attachment, handler);
        }
        try {
            if (channel.getLocalAddress() == null) {
                throw new NotYetBoundException();
            }
        } catch (IOException e) {
            return group.ended(null, e, attachment, handler);
        }
        if (killed) {
            throw new RuntimeException("Accept not allowed due cancellation");
        }
        if (!accepting.compareAndSet(false, true)) {
            throw new AcceptPendingException();
        }
        return group.start(this, () -> new UnixAsynchronousSocketChannelImpl(provider(), group, channel.accept()), () -> accepting.set(false), () -> killed = true, 0,
                TimeUnit.MILLISECONDS, attachment, handler);
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        group.remove(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName()).append('[');
        try {
            text.append(!isOpen() ? "closed" : channel.getLocalAddress() == null ? "unbound" : channel.getLocalAddress().toString());
        } catch (IOException e) {
            text.append("closed");
        }
        return text.append(']').toString();
    }
}
