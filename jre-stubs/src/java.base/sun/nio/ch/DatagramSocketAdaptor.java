package sun.nio.ch;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.MembershipKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A channel as a socket. */
final class DatagramSocketAdaptor extends MulticastSocket {
    private final DatagramChannelImpl channel;
    private final Map<Object, MembershipKey> keys = new HashMap<>();
    private volatile int timeout;

    private DatagramSocketAdaptor(DatagramChannelImpl channel) throws IOException {
        super((SocketAddress) null);
        // The one that it was made with; what follows is the channel's.
        super.close();
        this.channel = channel;
    }

    static DatagramSocket create(DatagramChannelImpl channel) {
        try {
            return new DatagramSocketAdaptor(channel);
        } catch (IOException e) {
            throw new Error(e);
        }
    }

    private static SocketException closed() {
        return new SocketException("Socket is closed");
    }

    private static SocketException asSocket(IOException e) {
        return e instanceof SocketException ? (SocketException) e : e instanceof ClosedChannelException ? closed() : new SocketException(e.getMessage());
    }

    private void alive() throws SocketException {
        if (!channel.isOpen()) {
            throw closed();
        }
    }

    @Override
    public void bind(SocketAddress addr) throws SocketException {
        SocketAddress at = addr == null ? new InetSocketAddress(0) : addr;
        try {
            channel.bind(at);
        } catch (AlreadyBoundException e) {
            throw new SocketException("already bound");
        } catch (IOException e) {
            throw asSocket(e);
        }
    }

    @Override
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

    @Override
    public void connect(SocketAddress addr) throws SocketException {
        if (addr == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        if (!(addr instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (((InetSocketAddress) addr).isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        try {
            if (channel.isConnected()) {
                channel.disconnect();
            }
            channel.connect(addr);
        } catch (AlreadyConnectedException e) {
            throw new SocketException("Already connected");
        } catch (IOException e) {
            throw asSocket(e);
        }
    }

    @Override
    public void disconnect() {
        try {
            channel.disconnect();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private InetSocketAddress local() {
        try {
            return (InetSocketAddress) channel.getLocalAddress();
        } catch (IOException e) {
            return null;
        }
    }

    private InetSocketAddress remote() {
        return (InetSocketAddress) channel.remote();
    }

    @Override
    public boolean isBound() {
        return channel.isBound();
    }

    @Override
    public boolean isConnected() {
        return remote() != null;
    }

    @Override
    public InetAddress getInetAddress() {
        return remote() == null ? null : remote().getAddress();
    }

    @Override
    public int getPort() {
        return remote() == null ? -1 : remote().getPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return remote();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return local();
    }

    @Override
    public InetAddress getLocalAddress() {
        InetSocketAddress at = local();
        return isClosed() ? null : at == null ? new InetSocketAddress(0).getAddress() : at.getAddress();
    }

    @Override
    public int getLocalPort() {
        InetSocketAddress at = local();
        return isClosed() ? -1 : at == null ? 0 : at.getPort();
    }

    @Override
    public void send(DatagramPacket p) throws IOException {
        alive();
        channel.send(p);
    }

    @Override
    public void receive(DatagramPacket p) throws IOException {
        alive();
        channel.receive(p, timeout);
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        alive();
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        this.timeout = timeout;
    }

    @Override
    public int getSoTimeout() throws SocketException {
        alive();
        return timeout;
    }

    private <T> void put(SocketOption<T> name, T value) throws SocketException {
        try {
            channel.setOption(name, value);
        } catch (IOException e) {
            throw asSocket(e);
        }
    }

    private <T> T take(SocketOption<T> name) throws SocketException {
        try {
            return channel.getOption(name);
        } catch (IOException e) {
            throw asSocket(e);
        }
    }

    @Override
    public void setSendBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("Invalid send size");
        }
        put(StandardSocketOptions.SO_SNDBUF, size);
    }

    @Override
    public int getSendBufferSize() throws SocketException {
        return take(StandardSocketOptions.SO_SNDBUF);
    }

    @Override
    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("Invalid receive size");
        }
        put(StandardSocketOptions.SO_RCVBUF, size);
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return take(StandardSocketOptions.SO_RCVBUF);
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        put(StandardSocketOptions.SO_REUSEADDR, on);
    }

    @Override
    public boolean getReuseAddress() throws SocketException {
        return take(StandardSocketOptions.SO_REUSEADDR);
    }

    @Override
    public void setBroadcast(boolean on) throws SocketException {
        put(StandardSocketOptions.SO_BROADCAST, on);
    }

    @Override
    public boolean getBroadcast() throws SocketException {
        return take(StandardSocketOptions.SO_BROADCAST);
    }

    @Override
    public void setTrafficClass(int tc) throws SocketException {
        if (tc < 0 || tc > 255) {
            throw new IllegalArgumentException("tc is not in range 0 -- 255");
        }
        put(StandardSocketOptions.IP_TOS, tc);
    }

    @Override
    public int getTrafficClass() throws SocketException {
        return take(StandardSocketOptions.IP_TOS);
    }

    @Override
    public void close() {
        if (channel == null) {
            super.close();
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new Error(e);
        }
    }

    @Override
    public boolean isClosed() {
        return channel != null && !channel.isOpen();
    }

    @Override
    public DatagramChannel getChannel() {
        return channel;
    }

    @Override
    public <T> DatagramSocket setOption(SocketOption<T> name, T value) throws IOException {
        put(name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        return take(name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return channel.supportedOptions();
    }

    @Override
    public void joinGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        InetAddress group = group(mcastaddr);
        NetworkInterface at = at(netIf);
        synchronized (keys) {
            MembershipKey key = keys.get(List.of(group, at.getIndex()));
            if (key != null && key.isValid()) {
                throw new SocketException("Already a member of group");
            }
            keys.put(List.of(group, at.getIndex()), channel.join(group, at));
        }
    }

    @Override
    public void leaveGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        InetAddress group = group(mcastaddr);
        NetworkInterface at = at(netIf);
        synchronized (keys) {
            MembershipKey key = keys.remove(List.of(group, at.getIndex()));
            if (key == null || !key.isValid()) {
                throw new SocketException("Not a member of group");
            }
            key.drop();
        }
    }

    /** The interface that is meant by none: the socket's, or the first that can. */
    private NetworkInterface at(NetworkInterface netIf) throws SocketException {
        NetworkInterface at = netIf != null ? netIf : take(StandardSocketOptions.IP_MULTICAST_IF);
        if (at == null) {
            for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
                if (each.isUp() && each.supportsMulticast()) {
                    return each;
                }
            }
            throw new SocketException("No network interface found");
        }
        return at;
    }

    private InetAddress group(SocketAddress address) throws SocketException {
        alive();
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
}
