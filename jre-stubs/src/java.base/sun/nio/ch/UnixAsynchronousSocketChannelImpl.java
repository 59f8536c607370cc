package sun.nio.ch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.ReadPendingException;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;
import java.nio.channels.WritePendingException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A connection that is read and written on threads of its own. */
final class UnixAsynchronousSocketChannelImpl extends AsynchronousSocketChannel {
    private static final Set<SocketOption<?>> OPTIONS = Set.of(StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_REUSEADDR,
            StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.TCP_NODELAY);

    private final SocketChannel channel;
    private final AsyncGroup group;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicBoolean writing = new AtomicBoolean();
    private volatile boolean readingKilled;
    private volatile boolean writingKilled;
    private volatile boolean inputShut;
    private volatile boolean outputShut;

    UnixAsynchronousSocketChannelImpl(AsynchronousChannelProvider provider, AsyncGroup group, SocketChannel connected) throws IOException {
        super(provider);
        this.group = group;
        channel = connected == null ? SocketChannel.open() : connected;
        try {
            group.add(this);
        } catch (RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public AsynchronousSocketChannel bind(SocketAddress local) throws IOException {
        channel.bind(local);
        return this;
    }

    @Override
    public <T> AsynchronousSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
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
    public AsynchronousSocketChannel shutdownInput() throws IOException {
        channel.shutdownInput();
        inputShut = true;
        return this;
    }

    @Override
    public AsynchronousSocketChannel shutdownOutput() throws IOException {
        channel.shutdownOutput();
        outputShut = true;
        return this;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        return channel.getLocalAddress();
    }

    @Override
    public SocketAddress getRemoteAddress() throws IOException {
        return channel.getRemoteAddress();
    }

    @Override
    public <A> void connect(SocketAddress remote, A attachment, CompletionHandler<Void, ? super A> handler) {
        Objects.requireNonNull(handler, "'handler' is null");
        join(remote, attachment, handler);
    }

    @Override
    public Future<Void> connect(SocketAddress remote) {
        return join(remote, null, null);
    }

    private <A> Future<Void> join(SocketAddress remote, A attachment, CompletionHandler<Void, ? super A> handler) {
        if (!isOpen()) {
            return group.ended(null, new ClosedChannelException(), attachment, handler);
        }
        Objects.requireNonNull(remote);
        if (!(remote instanceof InetSocketAddress)) {
            throw new UnsupportedAddressTypeException();
        }
        if (((InetSocketAddress) remote).isUnresolved()) {
            throw new UnresolvedAddressException();
        }
        if (channel.isConnected()) {
            throw new AlreadyConnectedException();
        }
        if (!connecting.compareAndSet(false, true)) {
            throw new ConnectionPendingException();
        }
        return group.start(this, () -> {
            try {
                channel.connect(remote);
                return null;
            } catch (IOException e) {
                group.remove(this);
                throw e;
            }
        }, () -> connecting.set(false), () -> { }, 0, TimeUnit.MILLISECONDS, attachment, handler);
    }

    private <V extends Number, A> Future<V> transfer(boolean in, boolean nothing, V none, V end, Callable<V> action, long timeout, TimeUnit unit, A attachment,
            CompletionHandler<V, ? super A> handler) {
        if (!isOpen()) {
            return group.ended(null, new ClosedChannelException(), attachment, handler);
        }
        if (!channel.isConnected()) {
            throw new NotYetConnectedException();
        }
        if (in ? readingKilled : writingKilled) {
            throw new IllegalStateException((in ? "Reading" : "Writing") + " not allowed due to timeout or cancellation");
        }
        AtomicBoolean busy = in ? reading : writing;
        if (busy.get()) {
            throw in ? new ReadPendingException() : new WritePendingException();
        }
        if (in && inputShut) {
            return group.ended(end, null, attachment, handler);
        }
        if (!in && outputShut) {
            return group.ended(null, new ClosedChannelException(), attachment, handler);
        }
        if (nothing) {
            return group.ended(none, null, attachment, handler);
        }
        if (!busy.compareAndSet(false, true)) {
            throw in ? new ReadPendingException() : new WritePendingException();
        }
        return group.start(this, action, () -> busy.set(false), () -> {
            if (in) {
                readingKilled = true;
            } else {
                writingKilled = true;
            }
        }, timeout, unit, attachment, handler);
    }

    @Override
    public <A> void read(ByteBuffer dst, long timeout, TimeUnit unit, A attachment, CompletionHandler<Integer, ? super A> handler) {
        Objects.requireNonNull(handler, "'handler' is null");
        check(dst);
        transfer(true, !dst.hasRemaining(), 0, -1, () -> channel.read(dst), timeout, unit, attachment, handler);
    }

    private static void check(ByteBuffer dst) {
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
    }

    @Override
    public Future<Integer> read(ByteBuffer dst) {
        check(dst);
        return transfer(true, !dst.hasRemaining(), 0, -1, () -> channel.read(dst), 0, TimeUnit.MILLISECONDS, null, null);
    }

    private static boolean isFull(ByteBuffer[] buffers, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffers[i].hasRemaining()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public <A> void read(ByteBuffer[] dsts, int offset, int length, long timeout, TimeUnit unit, A attachment, CompletionHandler<Long, ? super A> handler) {
        Objects.requireNonNull(handler, "'handler' is null");
        Objects.checkFromIndexSize(offset, length, dsts.length);
        for (int i = offset; i < offset + length; i++) {
            check(dsts[i]);
        }
        transfer(true, isFull(dsts, offset, length), 0L, -1L, () -> channel.read(dsts, offset, length), timeout, unit, attachment, handler);
    }

    @Override
    public <A> void write(ByteBuffer src, long timeout, TimeUnit unit, A attachment, CompletionHandler<Integer, ? super A> handler) {
        Objects.requireNonNull(handler, "'handler' is null");
        transfer(false, !src.hasRemaining(), 0, -1, () -> channel.write(src), timeout, unit, attachment, handler);
    }

    @Override
    public Future<Integer> write(ByteBuffer src) {
        return transfer(false, !src.hasRemaining(), 0, -1, () -> channel.write(src), 0, TimeUnit.MILLISECONDS, null, null);
    }

    @Override
    public <A> void write(ByteBuffer[] srcs, int offset, int length, long timeout, TimeUnit unit, A attachment, CompletionHandler<Long, ? super A> handler) {
        Objects.requireNonNull(handler, "'handler' is null");
        Objects.checkFromIndexSize(offset, length, srcs.length);
        transfer(false, isFull(srcs, offset, length), 0L, -1L, () -> channel.write(srcs, offset, length), timeout, unit, attachment, handler);
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
            if (!isOpen()) {
                text.append("closed");
            } else {
                text.append(channel.isConnected() ? "connected" : connecting.get() ? "connection-pending" : "unconnected");
                if (inputShut) {
                    text.append(" ishut");
                }
                if (outputShut) {
                    text.append(" oshut");
                }
                if (channel.getLocalAddress() != null) {
                    text.append(" local=").append(channel.getLocalAddress());
                }
                if (channel.getRemoteAddress() != null) {
                    text.append(" remote=").append(channel.getRemoteAddress());
                }
            }
        } catch (IOException e) {
            text.append("closed");
        }
        return text.append(']').toString();
    }
}
