package java.net;

/** An address, or a name without one, and a port. */
public class InetSocketAddress extends SocketAddress {
    private static final long serialVersionUID = 5076001401234631237L;

    private final String hostname;
    private final InetAddress addr;
    private final int port;

    private static int checkPort(int port) {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("port out of range:" + port);
        }
        return port;
    }

    private static String checkHost(String hostname) {
        if (hostname == null) {
            throw new IllegalArgumentException("hostname can't be null");
        }
        return hostname;
    }

    public InetSocketAddress(int port) {
        this(new Inet4Address("0.0.0.0", new byte[4]), port);
    }

    public InetSocketAddress(InetAddress addr, int port) {
        this(null, addr == null ? new Inet4Address("0.0.0.0", new byte[4]) : addr, checkPort(port));
    }

    public InetSocketAddress(String hostname, int port) {
        checkHost(hostname);
        InetAddress found = null;
        String name = null;
        checkPort(port);
        try {
            found = InetAddress.getByName(hostname);
        } catch (UnknownHostException e) {
            name = hostname;
        }
        this.hostname = name;
        this.addr = found;
        this.port = port;
    }

    private InetSocketAddress(String hostname, InetAddress addr, int port) {
        this.hostname = hostname;
        this.addr = addr;
        this.port = port;
    }

    public static InetSocketAddress createUnresolved(String host, int port) {
        return new InetSocketAddress(checkHost(host), null, checkPort(port));
    }

    public final int getPort() {
        return port;
    }

    public final InetAddress getAddress() {
        return addr;
    }

    public final String getHostName() {
        return hostname != null ? hostname : addr != null ? addr.getHostName() : null;
    }

    public final String getHostString() {
        if (hostname != null) {
            return hostname;
        }
        return addr == null ? null : addr.knownName() != null ? addr.knownName() : addr.getHostAddress();
    }

    public final boolean isUnresolved() {
        return addr == null;
    }

    @Override
    public String toString() {
        if (addr == null) {
            return hostname + "/<unresolved>:" + port;
        }
        String text = addr.toString();
        if (addr instanceof Inet6Address) {
            int slash = text.lastIndexOf('/');
            text = text.substring(0, slash + 1) + "[" + text.substring(slash + 1) + "]";
        }
        return text + ":" + port;
    }

    @Override
    public final boolean equals(Object obj) {
        if (!(obj instanceof InetSocketAddress)) {
            return false;
        }
        InetSocketAddress that = (InetSocketAddress) obj;
        boolean same = addr != null ? addr.equals(that.addr)
            : hostname != null ? that.addr == null && hostname.equalsIgnoreCase(that.hostname) : that.addr == null && that.hostname == null;
        return same && port == that.port;
    }

    @Override
    public final int hashCode() {
        if (addr != null) {
            return addr.hashCode() + port;
        }
        return hostname != null ? hostname.toLowerCase(java.util.Locale.ROOT).hashCode() + port : port;
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
    }
}
