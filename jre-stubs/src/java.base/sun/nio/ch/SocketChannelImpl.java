package sun.nio.ch;

import ijen.internal.Sockets;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.NoConnectionPendingException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;
import java.util.Set;

/** A channel of a connection of the host. */
final class SocketChannelImpl extends SocketChannel implements Polled {
    private final NetSocket net;
    private final boolean local;
    private final Object readLock = new Object();
    private final Object writeLock = new Object();
    private volatile boolean connected;
    private volatile boolean pending;
    private volatile boolean inputShut;
    private volatile boolean outputShut;
    private boolean bound;
    private SocketAddress remote;
    private Socket socket;

    SocketChannelImpl(SelectorProvider provider, boolean local) throws IOException {
        super(provider);
        this.local = local;
        net = new NetSocket(local ? Sockets.LOCAL : Sockets.STREAM);
    }

    SocketChannelImpl(SelectorProvider provider, NetSocket net, SocketAddress remote) {
        super(provider);
        this.net = net;
        this.local = remote instanceof UnixDomainSocketAddress;
        this.remote = remote;
        connected = true;
        bound = true;
    }

    @Override
    public NetSocket net() {
        return net;
    }

    @Override
    public int toEvents(int interests) {
        return (interests & SelectionKey.OP_READ) | ((interests & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0 ? 4 : 0);
    }

    @Override
    public int toReady(int events, int interests) {
        int ready = events & SelectionKey.OP_READ;
        if ((events & 4) != 0) {
            ready |= connected ? SelectionKey.OP_WRITE : SelectionKey.OP_CONNECT;
        }
        return ready & interests;
    }

    private void alive() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private void connected() throws IOException {
        alive();
        if (!connected) {
            throw new NotYetConnectedException();
        }
    }

    @Override
    public SocketChannel bind(SocketAddress at) throws IOException {
        alive();
        if (pending) {
            throw new ConnectionPendingException();
        }
        if (bound) {
            throw new AlreadyBoundException();
        }
        if (at != null || !local) {
            net.bind(at == null ? new InetSocketAddress(0) : at);
        }
        bound = true;
        return this;
    }

    @Override
    public boolean connect(SocketAddress to) throws IOException {
        Objects.requireNonNull(to);
        if (to instanceof InetSocketAddress && ((InetSocketAddress) to).isUnresolved()) {
            alive();
            throw new UnresolvedAddressException();
        }
        synchronized (readLock) {
            synchronized (writeLock) {
                alive();
                if (connected) {
                    throw new AlreadyConnectedException();
                }
                if (pending) {
                    throw new ConnectionPendingException();
                }
                NetSocket.encode(to);
                boolean done = false;
                try {
                    begin();
                    try {
                        connected = net.startConnect(to);
                        done = true;
                    } finally {
                        end(done);
                    }
                } catch (IOException e) {
                    close();
                    throw e;
                }
                remote = to;
                bound = true;
                pending = !connected;
                return connected;
            }
        }
    }

    @Override
    public boolean finishConnect() throws IOException {
        synchronized (readLock) {
            synchronized (writeLock) {
                alive();
                if (connected) {
                    return true;
                }
                if (!pending) {
                    throw new NoConnectionPendingException();
                }
                try {
                    boolean done = false;
                    begin();
                    try {
                        connected = net.finishConnect(isBlocking());
                        done = true;
                    } finally {
                        end(done);
                    }
                } catch (IOException e) {
                    close();
                    throw e;
                }
                pending = !connected;
                return connected;
            }
        }
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        Objects.requireNonNull(dst);
        synchronized (readLock) {
            connected();
            if (inputShut) {
                return -1;
            }
            boolean done = false;
            begin();
            try {
                int n = BufferIo.read(net, dst);
                done = true;
                return n;
            } catch (SocketException e) {
                if (isOpen()) {
                    done = true;
                }
                throw e;
            } finally {
                end(done);
            }
        }
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            if (dsts[i].hasRemaining()) {
                if (total > 0 && isBlocking() && net.available() == 0) {
                    break;
                }
                int n = read(dsts[i]);
                if (n <= 0) {
                    return total == 0 ? n : total;
                }
                total += n;
                if (dsts[i].hasRemaining()) {
                    break;
                }
            }
        }
        return total;
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        Objects.requireNonNull(src);
        synchronized (writeLock) {
            connected();
            if (outputShut) {
                throw new ClosedChannelException();
            }
            boolean done = false;
            begin();
            try {
                int n = BufferIo.write(net, src, isBlocking());
                done = true;
                return n;
            } catch (SocketException e) {
                if (isOpen()) {
                    done = true;
                    throw new IOException(e.getMessage());
                }
                throw e;
            } finally {
                end(done);
            }
        }
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        long total = 0;
        for (int i = offset; i < offset + length; i++) {
            total += write(srcs[i]);
            if (srcs[i].hasRemaining()) {
                break;
            }
        }
        return total;
    }

    @Override
    protected void implCloseSelectableChannel() {
        if (connected && !isBlocking() && isRegistered()) {
            // The host keeps the connection for as long as a selector waits for it; the far end is told now.
            try {
                if (net.get(StandardSocketOptions.SO_LINGER) != 0) {
                    net.shutDown(false, true);
                }
            } catch (IOException e) {
                // It is gone already.
            }
        }
        net.close();
    }

    @Override
    protected void implConfigureBlocking(boolean block) throws IOException {
        net.setBlocking(block);
    }

    @Override
    public SocketChannel shutdownInput() throws IOException {
        connected();
        if (!inputShut) {
            net.shutDown(true, false);
            inputShut = true;
        }
        return this;
    }

    @Override
    public SocketChannel shutdownOutput() throws IOException {
        connected();
        if (!outputShut) {
            net.shutDown(false, true);
            outputShut = true;
        }
        return this;
    }

    @Override
    public Socket socket() {
        if (local) {
            throw new UnsupportedOperationException("Not supported");
        }
        if (socket == null) {
            socket = new ChannelSocket(this);
        }
        return socket;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public boolean isConnectionPending() {
        return pending;
    }

    @Override
    public SocketAddress getRemoteAddress() throws IOException {
        alive();
        return remote;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        alive();
        if (!bound) {
            return local ? UnixDomainSocketAddress.of("") : null;
        }
        return net.local();
    }

    @Override
    public <T> SocketChannel setOption(SocketOption<T> name, T value) throws IOException {
        Objects.requireNonNull(name);
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
        alive();
        net.set(name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        Objects.requireNonNull(name);
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
        alive();
        return net.get(name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return local ? Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_LINGER)
            : Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_KEEPALIVE,
                StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_LINGER,
                StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.IP_TOS);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(getClass().getSuperclass().getName()).append('[');
        if (!isOpen()) {
            sb.append("closed");
        } else {
            sb.append(pending ? "connection-pending" : connected ? "connected" : "unconnected");
            if (connected && inputShut) {
                sb.append(" ishut");
            }
            if (connected && outputShut) {
                sb.append(" oshut");
            }
            try {
                SocketAddress at = getLocalAddress();
                if (at != null) {
                    sb.append(" local=").append(at);
                }
            } catch (IOException e) {
                // Closed meanwhile.
            }
            if (remote != null) {
                sb.append(" remote=").append(remote);
            }
        }
        return sb.append(']').toString();
    }
}
