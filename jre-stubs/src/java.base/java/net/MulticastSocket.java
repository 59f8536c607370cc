package java.net;

import ijen.internal.Sockets;
import java.io.IOException;

/** A datagram socket that belongs to groups. */
public class MulticastSocket extends DatagramSocket {
    /** What `setInterface` was given, while it holds. */
    private InetAddress chosen;

    public MulticastSocket() throws IOException {
        this(new InetSocketAddress(0));
    }

    public MulticastSocket(int port) throws IOException {
        this(new InetSocketAddress(port));
    }

    public MulticastSocket(SocketAddress bindaddr) throws IOException {
        super(bindaddr);
    }

    @Override
    void prepare() throws SocketException {
        net.setOption(Sockets.REUSE_ADDRESS, 1);
    }

    @Deprecated
    public void setTTL(byte ttl) throws IOException {
        setTimeToLive(ttl & 0xff);
    }

    public void setTimeToLive(int ttl) throws IOException {
        setOption(StandardSocketOptions.IP_MULTICAST_TTL, ttl);
    }

    @Deprecated
    public byte getTTL() throws IOException {
        return (byte) getTimeToLive();
    }

    public int getTimeToLive() throws IOException {
        return getOption(StandardSocketOptions.IP_MULTICAST_TTL);
    }

    @Deprecated(since = "14")
    public void joinGroup(InetAddress mcastaddr) throws IOException {
        joinGroup(new InetSocketAddress(java.util.Objects.requireNonNull(mcastaddr), 0), null);
    }

    @Deprecated(since = "14")
    public void leaveGroup(InetAddress mcastaddr) throws IOException {
        leaveGroup(new InetSocketAddress(java.util.Objects.requireNonNull(mcastaddr), 0), null);
    }

    @Override
    public void joinGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        super.joinGroup(mcastaddr, netIf);
    }

    @Override
    public void leaveGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        super.leaveGroup(mcastaddr, netIf);
    }

    @Deprecated(since = "14")
    public void setInterface(InetAddress inf) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        NetworkInterface found = NetworkInterface.getByInetAddress(inf);
        if (found == null) {
            throw new SocketException("No network interface found with address " + inf.getHostAddress());
        }
        setNetworkInterface(found);
        chosen = inf;
    }

    @Deprecated(since = "14")
    public InetAddress getInterface() throws SocketException {
        NetworkInterface found = getNetworkInterface();
        return chosen != null ? chosen : found.inetAddresses().findFirst().orElseThrow(() -> new SocketException("Network interface has no IP address"));
    }

    private <T> void set(SocketOption<T> name, T value) throws SocketException {
        try {
            setOption(name, value);
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
    }

    private <T> T get(SocketOption<T> name) throws SocketException {
        try {
            return getOption(name);
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
    }

    public void setNetworkInterface(NetworkInterface netIf) throws SocketException {
        set(StandardSocketOptions.IP_MULTICAST_IF, netIf);
        chosen = null;
    }

    public NetworkInterface getNetworkInterface() throws SocketException {
        NetworkInterface found = get(StandardSocketOptions.IP_MULTICAST_IF);
        return found != null ? found : NetworkInterface.any();
    }

    @Deprecated(since = "14")
    public void setLoopbackMode(boolean disable) throws SocketException {
        set(StandardSocketOptions.IP_MULTICAST_LOOP, !disable);
    }

    @Deprecated(since = "14")
    public boolean getLoopbackMode() throws SocketException {
        return !get(StandardSocketOptions.IP_MULTICAST_LOOP);
    }

    @Deprecated
    public void send(DatagramPacket p, byte ttl) throws IOException {
        int before = getTimeToLive();
        setTimeToLive(ttl & 0xff);
        try {
            send(p);
        } finally {
            setTimeToLive(before);
        }
    }
}
