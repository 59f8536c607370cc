package sun.nio.ch;

import ijen.internal.Sockets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.NotYetBoundException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;
import java.util.Set;

/** A channel of the host that waits for connections. */
final class ServerSocketChannelImpl extends ServerSocketChannel implements Polled {
    private final NetSocket net;
    private final boolean local;
    private boolean bound;
    private ServerSocket socket;

    ServerSocketChannelImpl(SelectorProvider provider, boolean local) throws IOException {
        super(provider);
        this.local = local;
        net = new NetSocket(local ? Sockets.LOCAL : Sockets.STREAM);
        if (!local) {
            net.setOption(Sockets.REUSE_ADDRESS, 1);
        }
    }

    @Override
    public NetSocket net() {
        return net;
    }

    @Override
    public int toEvents(int interests) {
        return interests != 0 ? 1 : 0;
    }

    @Override
    public int toReady(int events, int interests) {
        return (events & 1) != 0 ? SelectionKey.OP_ACCEPT & interests : 0;
    }

    private void alive() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public ServerSocketChannel bind(SocketAddress at, int backlog) throws IOException {
        alive();
        if (bound) {
            throw new AlreadyBoundException();
        }
        SocketAddress to = at == null && !local ? new InetSocketAddress(0) : at;
        net.bind(to);
        net.listen(backlog < 1 ? 50 : backlog);
        bound = true;
        return this;
    }

    private SocketChannel accept(int millis) throws IOException {
        alive();
        if (!bound) {
            throw new NotYetBoundException();
        }
        SocketAddress[] from = new SocketAddress[1];
        NetSocket found;
        boolean done = false;
        begin();
        try {
            found = net.accept(millis, from);
            done = true;
        } catch (SocketTimeoutException e) {
            done = true;
            throw e;
        } finally {
            end(done);
        }
        return found == null ? null : new SocketChannelImpl(provider(), found, from[0]);
    }

    @Override
    public SocketChannel accept() throws IOException {
        return accept(0);
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        alive();
        if (!bound) {
            return null;
        }
        SocketAddress at = net.local();
        return at;
    }

    @Override
    public <T> ServerSocketChannel setOption(SocketOption<T> name, T value) throws IOException {
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
        return local ? Set.of(StandardSocketOptions.SO_RCVBUF)
            : Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT);
    }

    @Override
    protected void implCloseSelectableChannel() {
        net.close();
    }

    @Override
    protected void implConfigureBlocking(boolean block) throws IOException {
        net.setBlocking(block);
    }

    @Override
    public ServerSocket socket() {
        if (local) {
            throw new UnsupportedOperationException("Not supported");
        }
        if (socket == null) {
            try {
                socket = new Adaptor(this);
            } catch (IOException e) {
                throw new InternalError(e);
            }
        }
        return socket;
    }

    @Override
    public String toString() {
        String state;
        try {
            state = !isOpen() ? "closed" : !bound ? "unbound" : getLocalAddress().toString();
        } catch (IOException e) {
            state = "closed";
        }
        return getClass().getName() + "[" + state + "]";
    }

    /** The channel as a socket. */
    private static final class Adaptor extends ServerSocket {
        private final ServerSocketChannelImpl channel;
        private int timeout;

        Adaptor(ServerSocketChannelImpl channel) throws IOException {
            this.channel = channel;
        }

        @Override
        public void bind(SocketAddress endpoint, int backlog) throws IOException {
            channel.bind(endpoint == null ? new InetSocketAddress(0) : endpoint, backlog);
        }

        private InetSocketAddress at() {
            try {
                return (InetSocketAddress) channel.getLocalAddress();
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public InetAddress getInetAddress() {
            InetSocketAddress found = at();
            if (found == null) {
                return null;
            }
            return found.getAddress().isAnyLocalAddress() ? new InetSocketAddress(0).getAddress() : found.getAddress();
        }

        @Override
        public int getLocalPort() {
            InetSocketAddress found = at();
            return found == null ? -1 : found.getPort();
        }

        @Override
        public Socket accept() throws IOException {
            if (!channel.isBlocking()) {
                throw new IllegalBlockingModeException();
            }
            return channel.accept(timeout).socket();
        }

        @Override
        public void setSoTimeout(int timeout) throws SocketException {
            if (timeout < 0) {
                throw new IllegalArgumentException("timeout < 0");
            }
            this.timeout = timeout;
        }

        @Override
        public int getSoTimeout() throws IOException {
            return timeout;
        }

        @Override
        public void setReuseAddress(boolean on) throws SocketException {
            channel.net.setOption(Sockets.REUSE_ADDRESS, on ? 1 : 0);
        }

        @Override
        public boolean getReuseAddress() throws SocketException {
            return channel.net.option(Sockets.REUSE_ADDRESS) != 0;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        @Override
        public ServerSocketChannel getChannel() {
            return channel;
        }

        @Override
        public boolean isBound() {
            return channel.bound;
        }

        @Override
        public boolean isClosed() {
            return !channel.isOpen();
        }

        @Override
        public String toString() {
            return isBound() ? "ServerSocket[addr=" + getInetAddress() + ",localport=" + getLocalPort() + "]" : "ServerSocket[unbound]";
        }
    }
}
