package java.net;

import ijen.internal.Sockets;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.Set;
import sun.nio.ch.NetSocket;

/** One end of a connection. */
public class Socket implements Closeable {
    private NetSocket net;
    private boolean connected;
    private boolean bound;
    private volatile boolean closed;
    private boolean inputShut;
    private boolean outputShut;
    private int timeout;
    private InetSocketAddress remote;
    private InetSocketAddress local;
    private InputStream in;
    private OutputStream out;

    public Socket() {
    }

    public Socket(Proxy proxy) {
        if (proxy == null) {
            throw new IllegalArgumentException("Invalid Proxy");
        }
    }

    protected Socket(SocketImpl impl) throws SocketException {
    }

    public Socket(String host, int port) throws UnknownHostException, IOException {
        this(host != null ? new InetSocketAddress(host, port) : new InetSocketAddress(InetAddress.getByName(null), port), null, true);
    }

    public Socket(InetAddress address, int port) throws IOException {
        this(new InetSocketAddress(Objects.requireNonNull(address), port), null, true);
    }

    public Socket(String host, int port, InetAddress localAddr, int localPort) throws IOException {
        this(host != null ? new InetSocketAddress(host, port) : new InetSocketAddress(InetAddress.getByName(null), port),
            new InetSocketAddress(localAddr, localPort), true);
    }

    public Socket(InetAddress address, int port, InetAddress localAddr, int localPort) throws IOException {
        this(new InetSocketAddress(Objects.requireNonNull(address), port), new InetSocketAddress(localAddr, localPort), true);
    }

    @Deprecated
    public Socket(String host, int port, boolean stream) throws IOException {
        this(host, port);
    }

    @Deprecated
    public Socket(InetAddress host, int port, boolean stream) throws IOException {
        this(host, port);
    }

    private Socket(InetSocketAddress address, SocketAddress localAddr, boolean stream) throws IOException {
        try {
            if (localAddr != null) {
                bind(localAddr);
            }
            connect(address);
        } catch (IOException | IllegalArgumentException e) {
            try {
                close();
            } catch (IOException f) {
                e.addSuppressed(f);
            }
            throw e;
        }
    }

    /** What a server socket or a channel has accepted or connected. */
    final void accepted(NetSocket net, InetSocketAddress remote) throws IOException {
        this.net = net;
        this.remote = remote;
        connected = true;
        bound = true;
        local = (InetSocketAddress) net.local();
    }

    private NetSocket net() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (net == null) {
            try {
                net = new NetSocket(Sockets.STREAM);
            } catch (SocketException e) {
                throw e;
            } catch (IOException e) {
                throw new SocketException(e.getMessage());
            }
        }
        return net;
    }

    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (endpoint == null) {
            throw new IllegalArgumentException("connect: The address can't be null");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("connect: timeout can't be negative");
        }
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (isConnected()) {
            throw new SocketException("already connected");
        }
        if (!(endpoint instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress to = (InetSocketAddress) endpoint;
        if (to.isUnresolved()) {
            close();
            throw new UnknownHostException(to.getHostName());
        }
        if (to.getAddress().isAnyLocalAddress()) {
            to = new InetSocketAddress(InetAddress.getLocalHost(), to.getPort());
        }
        try {
            net().connect(to, timeout);
        } catch (IOException e) {
            close();
            throw e;
        }
        remote = (InetSocketAddress) endpoint;
        local = (InetSocketAddress) net.local();
        connected = true;
        bound = true;
    }

    public void bind(SocketAddress bindpoint) throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (isBound()) {
            throw new SocketException("Already bound");
        }
        if (bindpoint != null && !(bindpoint instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress at = (InetSocketAddress) bindpoint;
        if (at != null && at.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        net().bind(at == null ? new InetSocketAddress(0) : at);
        local = (InetSocketAddress) net.local();
        bound = true;
    }

    public InetAddress getInetAddress() {
        return isConnected() ? remote.getAddress() : null;
    }

    public InetAddress getLocalAddress() {
        if (!isBound() || isClosed()) {
            return new InetSocketAddress(0).getAddress();
        }
        InetAddress found = local.getAddress();
        return found.isAnyLocalAddress() ? new InetSocketAddress(0).getAddress() : found;
    }

    public int getPort() {
        return isConnected() ? remote.getPort() : 0;
    }

    public int getLocalPort() {
        return isBound() ? local.getPort() : -1;
    }

    public SocketAddress getRemoteSocketAddress() {
        return isConnected() ? new InetSocketAddress(getInetAddress(), getPort()) : null;
    }

    public SocketAddress getLocalSocketAddress() {
        return isBound() ? new InetSocketAddress(getLocalAddress(), getLocalPort()) : null;
    }

    public SocketChannel getChannel() {
        return null;
    }

    public InputStream getInputStream() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isConnected()) {
            throw new SocketException("Socket is not connected");
        }
        if (isInputShutdown()) {
            throw new SocketException("Socket input is shutdown");
        }
        if (in == null) {
            in = new SocketInputStream(this);
        }
        return in;
    }

    public OutputStream getOutputStream() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isConnected()) {
            throw new SocketException("Socket is not connected");
        }
        if (isOutputShutdown()) {
            throw new SocketException("Socket output is shutdown");
        }
        if (out == null) {
            out = new SocketOutputStream(this);
        }
        return out;
    }

    private static class SocketInputStream extends InputStream {
        private final Socket socket;
        private boolean end;

        SocketInputStream(Socket socket) {
            this.socket = socket;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) > 0 ? one[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (len == 0) {
                return 0;
            }
            if (socket.isClosed()) {
                throw new SocketException("Socket closed");
            }
            if (end || socket.inputShut) {
                return -1;
            }
            int n = socket.net.read(b, off, len, socket.timeout);
            end = n < 0;
            return n;
        }

        @Override
        public int available() throws IOException {
            if (socket.isClosed()) {
                throw new SocketException("Socket closed");
            }
            return end || socket.inputShut ? 0 : socket.net.available();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static class SocketOutputStream extends OutputStream {
        private final Socket socket;

        SocketOutputStream(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            if (socket.isClosed()) {
                throw new SocketException("Socket closed");
            }
            int done = 0;
            while (done < len) {
                done += socket.net.write(b, off + done, len - done);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private void on(int option, boolean on) throws SocketException {
        net().setOption(option, on ? 1 : 0);
    }

    public void setTcpNoDelay(boolean on) throws SocketException {
        on(Sockets.NO_DELAY, on);
    }

    public boolean getTcpNoDelay() throws SocketException {
        return net().option(Sockets.NO_DELAY) != 0;
    }

    public void setSoLinger(boolean on, int linger) throws SocketException {
        if (on && linger < 0) {
            throw new IllegalArgumentException("invalid value for SO_LINGER");
        }
        net().setOption(Sockets.LINGER, on ? Math.min(linger, 65535) : -1);
    }

    public int getSoLinger() throws SocketException {
        return net().option(Sockets.LINGER);
    }

    public void sendUrgentData(int data) throws IOException {
        net().urgent(data);
    }

    public void setOOBInline(boolean on) throws SocketException {
        on(Sockets.URGENT_INLINE, on);
    }

    public boolean getOOBInline() throws SocketException {
        return net().option(Sockets.URGENT_INLINE) != 0;
    }

    public void setSoTimeout(int timeout) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        this.timeout = timeout;
    }

    public int getSoTimeout() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        return timeout;
    }

    public void setSendBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative send size");
        }
        net().setOption(Sockets.SEND_BUFFER, size);
    }

    public int getSendBufferSize() throws SocketException {
        return net().option(Sockets.SEND_BUFFER);
    }

    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("invalid receive size");
        }
        net().setOption(Sockets.RECEIVE_BUFFER, size);
    }

    public int getReceiveBufferSize() throws SocketException {
        return net().option(Sockets.RECEIVE_BUFFER);
    }

    public void setKeepAlive(boolean on) throws SocketException {
        on(Sockets.KEEP_ALIVE, on);
    }

    public boolean getKeepAlive() throws SocketException {
        return net().option(Sockets.KEEP_ALIVE) != 0;
    }

    public void setTrafficClass(int tc) throws SocketException {
        if (tc < 0 || tc > 255) {
            throw new IllegalArgumentException("tc is not in range 0 -- 255");
        }
        net().setOption(Sockets.TRAFFIC_CLASS, tc);
    }

    public int getTrafficClass() throws SocketException {
        return net().option(Sockets.TRAFFIC_CLASS);
    }

    public void setReuseAddress(boolean on) throws SocketException {
        on(Sockets.REUSE_ADDRESS, on);
    }

    public boolean getReuseAddress() throws SocketException {
        return net().option(Sockets.REUSE_ADDRESS) != 0;
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

    public void shutdownInput() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isConnected()) {
            throw new SocketException("Socket is not connected");
        }
        if (isInputShutdown()) {
            throw new SocketException("Socket input is already shutdown");
        }
        net.shutDown(true, false);
        inputShut = true;
    }

    public void shutdownOutput() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isConnected()) {
            throw new SocketException("Socket is not connected");
        }
        if (isOutputShutdown()) {
            throw new SocketException("Socket output is already shutdown");
        }
        net.shutDown(false, true);
        outputShut = true;
    }

    @Override
    public String toString() {
        return isConnected() ? "Socket[addr=" + getInetAddress() + ",port=" + getPort() + ",localport=" + getLocalPort() + "]"
            : "Socket[unconnected]";
    }

    public boolean isConnected() {
        return connected;
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isInputShutdown() {
        return inputShut;
    }

    public boolean isOutputShutdown() {
        return outputShut;
    }

    @Deprecated
    public static void setSocketImplFactory(SocketImplFactory fac) throws IOException {
        throw new SocketException("factory already defined");
    }

    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {
    }

    public <T> Socket setOption(SocketOption<T> name, T value) throws IOException {
        Objects.requireNonNull(name);
        supported(name);
        net().set(name, value);
        return this;
    }

    public <T> T getOption(SocketOption<T> name) throws IOException {
        Objects.requireNonNull(name);
        supported(name);
        return net().get(name);
    }

    private void supported(SocketOption<?> name) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
    }

    public Set<SocketOption<?>> supportedOptions() {
        return Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_REUSEADDR,
            StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_LINGER,
            StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.IP_TOS);
    }
}
