package java.net;

import ijen.internal.Sockets;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.DatagramChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import sun.nio.ch.NetSocket;

/** Sends and receives datagrams. */
public class DatagramSocket implements Closeable {
    final NetSocket net;
    private boolean bound;
    private volatile boolean closed;
    private int timeout;
    private InetSocketAddress remote;
    /** The groups that it belongs to, each with its interface's number. */
    private Set<Object> groups;

    public DatagramSocket() throws SocketException {
        this(new InetSocketAddress(0));
    }

    public DatagramSocket(SocketAddress bindaddr) throws SocketException {
        try {
            net = new NetSocket(Sockets.DATAGRAM);
            net.setOption(Sockets.BROADCAST, 1);
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
        prepare();
        if (bindaddr != null) {
            try {
                bind(bindaddr);
            } catch (SocketException | IllegalArgumentException e) {
                close();
                throw e;
            }
        }
    }

    public DatagramSocket(int port) throws SocketException {
        this(port, null);
    }

    public DatagramSocket(int port, InetAddress laddr) throws SocketException {
        this(new InetSocketAddress(laddr, port));
    }

    /** What is set before the address. */
    void prepare() throws SocketException {
    }

    NetSocket net() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        return net;
    }

    public void bind(SocketAddress addr) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (isBound()) {
            throw new SocketException("Already bound");
        }
        SocketAddress at = addr == null ? new InetSocketAddress(0) : addr;
        if (!(at instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (((InetSocketAddress) at).isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        try {
            net.bind(at);
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
        bound = true;
    }

    public void connect(InetAddress address, int port) {
        if (address == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        try {
            connect(new InetSocketAddress(address, port));
        } catch (SocketException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public void connect(SocketAddress addr) throws SocketException {
        if (addr == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        if (!(addr instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress to = (InetSocketAddress) addr;
        if (to.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        try {
            net().startConnect(to);
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
        remote = to;
        bound = true;
    }

    public void disconnect() {
        if (!isClosed() && remote != null) {
            try {
                net.startConnect(null);
            } catch (IOException e) {
                // It is gone anyway.
            }
            remote = null;
        }
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isConnected() {
        return remote != null;
    }

    public InetAddress getInetAddress() {
        return remote == null ? null : remote.getAddress();
    }

    public int getPort() {
        return remote == null ? -1 : remote.getPort();
    }

    public SocketAddress getRemoteSocketAddress() {
        return remote;
    }

    public SocketAddress getLocalSocketAddress() {
        return isClosed() || !isBound() ? null : new InetSocketAddress(getLocalAddress(), getLocalPort());
    }

    public void send(DatagramPacket p) throws IOException {
        byte[] data;
        int offset;
        int length;
        InetSocketAddress to = null;
        synchronized (p) {
            if (isClosed()) {
                throw new SocketException("Socket closed");
            }
            if (p.getAddress() != null) {
                to = new InetSocketAddress(p.getAddress(), p.getPort());
            }
            data = p.getData();
            offset = p.getOffset();
            length = p.getLength();
        }
        if (remote != null) {
            if (to != null && !to.equals(remote)) {
                throw new IllegalArgumentException("Connected and packet address differ");
            }
            to = null;
        } else if (to == null) {
            throw new IllegalArgumentException("Address not set");
        } else if (to.getPort() == 0) {
            throw new SocketException("Can't send to port 0");
        }
        net.send(data, offset, length, to);
        bound = true;
    }

    public void receive(DatagramPacket p) throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket closed");
        }
        if (!isBound()) {
            bind(new InetSocketAddress(0));
        }
        SocketAddress[] from = new SocketAddress[1];
        int n = net.receive(p.getData(), p.getOffset(), p.room(), timeout, from);
        synchronized (p) {
            p.received(n);
            p.setSocketAddress(from[0]);
        }
    }

    public InetAddress getLocalAddress() {
        if (isClosed()) {
            return null;
        }
        try {
            InetAddress found = ((InetSocketAddress) net.local()).getAddress();
            return found.isAnyLocalAddress() ? new InetSocketAddress(0).getAddress() : found;
        } catch (IOException e) {
            return new InetSocketAddress(0).getAddress();
        }
    }

    public int getLocalPort() {
        if (isClosed()) {
            return -1;
        }
        try {
            return ((InetSocketAddress) net.local()).getPort();
        } catch (IOException e) {
            return 0;
        }
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

    public void setReuseAddress(boolean on) throws SocketException {
        net().setOption(Sockets.REUSE_ADDRESS, on ? 1 : 0);
    }

    public boolean getReuseAddress() throws SocketException {
        return net().option(Sockets.REUSE_ADDRESS) != 0;
    }

    public void setBroadcast(boolean on) throws SocketException {
        net().setOption(Sockets.BROADCAST, on ? 1 : 0);
    }

    public boolean getBroadcast() throws SocketException {
        return net().option(Sockets.BROADCAST) != 0;
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

    @Override
    public void close() {
        closed = true;
        net.close();
    }

    public boolean isClosed() {
        return closed;
    }

    public DatagramChannel getChannel() {
        return null;
    }

    public <T> DatagramSocket setOption(SocketOption<T> name, T value) throws IOException {
        supported(name);
        net().set(name, value);
        return this;
    }

    public <T> T getOption(SocketOption<T> name) throws IOException {
        supported(name);
        return net().get(name);
    }

    public void joinGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        InetAddress group = group(mcastaddr);
        NetworkInterface at = netIf != null ? netIf : net().get(StandardSocketOptions.IP_MULTICAST_IF);
        synchronized (this) {
            if (groups == null) {
                groups = new HashSet<>();
            }
            if (!groups.add(place(group, at))) {
                throw new SocketException("Already a member of group");
            }
            try {
                net().member(group, at, null, true);
            } catch (IOException e) {
                groups.remove(place(group, at));
                throw e;
            }
        }
    }

    public void leaveGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        InetAddress group = group(mcastaddr);
        NetworkInterface at = netIf != null ? netIf : net().get(StandardSocketOptions.IP_MULTICAST_IF);
        synchronized (this) {
            if (groups == null || !groups.remove(place(group, at))) {
                throw new SocketException("Not a member of group");
            }
            net().member(group, at, null, false);
        }
    }

    private static Object place(InetAddress group, NetworkInterface at) {
        return List.of(group, at == null ? 0 : at.getIndex());
    }

    private InetAddress group(SocketAddress address) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!(address instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetAddress group = ((InetSocketAddress) address).getAddress();
        if (group == null) {
            throw new SocketException("Unresolved address");
        }
        if (!group.isMulticastAddress()) {
            throw new SocketException("Not a multicast address");
        }
        return group;
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
        return Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_REUSEADDR,
            StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_BROADCAST, StandardSocketOptions.IP_TOS,
            StandardSocketOptions.IP_MULTICAST_IF, StandardSocketOptions.IP_MULTICAST_TTL, StandardSocketOptions.IP_MULTICAST_LOOP);
    }
}
