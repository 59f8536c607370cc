package java.net;

import ijen.internal.Sockets;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.util.Objects;
import java.util.Set;
import sun.nio.ch.NetSocket;

/** Waits for connections. */
public class ServerSocket implements Closeable {
    private NetSocket net;
    private boolean bound;
    private volatile boolean closed;
    private int timeout;
    private InetAddress address;
    private int port;

    public ServerSocket() throws IOException {
    }

    protected ServerSocket(SocketImpl impl) {
        Objects.requireNonNull(impl);
    }

    public ServerSocket(int port) throws IOException {
        this(port, 50, null);
    }

    public ServerSocket(int port, int backlog) throws IOException {
        this(port, backlog, null);
    }

    public ServerSocket(int port, int backlog, InetAddress bindAddr) throws IOException {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("Port value out of range: " + port);
        }
        try {
            bind(new InetSocketAddress(bindAddr, port), backlog < 1 ? 50 : backlog);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private NetSocket net() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (net == null) {
            try {
                net = new NetSocket(Sockets.STREAM);
                net.setOption(Sockets.REUSE_ADDRESS, 1);
            } catch (SocketException e) {
                throw e;
            } catch (IOException e) {
                throw new SocketException(e.getMessage());
            }
        }
        return net;
    }

    public void bind(SocketAddress endpoint) throws IOException {
        bind(endpoint, 50);
    }

    public void bind(SocketAddress endpoint, int backlog) throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (isBound()) {
            throw new SocketException("Already bound");
        }
        SocketAddress at = endpoint == null ? new InetSocketAddress(0) : endpoint;
        if (!(at instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress isa = (InetSocketAddress) at;
        if (isa.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        net().bind(isa);
        net.listen(backlog < 1 ? 50 : backlog);
        address = isa.getAddress();
        port = ((InetSocketAddress) net.local()).getPort();
        bound = true;
    }

    public InetAddress getInetAddress() {
        return isBound() ? address : null;
    }

    public int getLocalPort() {
        return isBound() ? port : -1;
    }

    public SocketAddress getLocalSocketAddress() {
        return isBound() ? new InetSocketAddress(getInetAddress(), getLocalPort()) : null;
    }

    public Socket accept() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isBound()) {
            throw new SocketException("Socket is not bound yet");
        }
        Socket s = new Socket();
        implAccept(s);
        return s;
    }

    protected final void implAccept(Socket s) throws IOException {
        SocketAddress[] from = new SocketAddress[1];
        NetSocket found = net.accept(timeout, from);
        s.accepted(found, (InetSocketAddress) from[0]);
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (net != null) {
            net.close();
        }
    }

    public ServerSocketChannel getChannel() {
        return null;
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setSoTimeout(int timeout) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        this.timeout = timeout;
    }

    public int getSoTimeout() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        return timeout;
    }

    public void setReuseAddress(boolean on) throws SocketException {
        net().setOption(Sockets.REUSE_ADDRESS, on ? 1 : 0);
    }

    public boolean getReuseAddress() throws SocketException {
        return net().option(Sockets.REUSE_ADDRESS) != 0;
    }

    @Override
    public String toString() {
        return isBound() ? "ServerSocket[addr=" + address + ",localport=" + port + "]" : "ServerSocket[unbound]";
    }

    @Deprecated
    public static void setSocketFactory(SocketImplFactory fac) throws IOException {
        throw new SocketException("factory already defined");
    }

    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative receive size");
        }
        net().setOption(Sockets.RECEIVE_BUFFER, size);
    }

    public int getReceiveBufferSize() throws SocketException {
        return net().option(Sockets.RECEIVE_BUFFER);
    }

    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {
    }

    public <T> ServerSocket setOption(SocketOption<T> name, T value) throws IOException {
        supported(name);
        net().set(name, value);
        return this;
    }

    public <T> T getOption(SocketOption<T> name) throws IOException {
        supported(name);
        return net().get(name);
    }

    private void supported(SocketOption<?> name) throws SocketException {
        Objects.requireNonNull(name);
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
    }

    public Set<SocketOption<?>> supportedOptions() {
        return Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT);
    }
}
