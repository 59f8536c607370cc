package sun.nio.ch;

import ijen.internal.Descriptors;
import ijen.internal.Sockets;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;
import java.util.Arrays;

/** A socket of the host. It is given back when the last thread that uses it has left. */
public final class NetSocket {
    /** Answers of reads and writes. */
    public static final int END = -1;
    public static final int UNAVAILABLE = -2;

    private final int fd;
    private int users;
    private boolean closed;
    /** Where datagrams to groups leave, if that was said. */
    private NetworkInterface groupsAt;

    public NetSocket(int kind) throws IOException {
        fd = Sockets.open(kind);
    }

    private NetSocket(int fd, boolean opened) {
        this.fd = fd;
    }

    /** Two streams connected with each other. */
    public static NetSocket[] pair() throws IOException {
        long both = Descriptors.pair();
        return new NetSocket[] {new NetSocket((int) (both >> 32), true), new NetSocket((int) both, true)};
    }

    /** The host's number, for a selector. */
    int number() {
        return fd;
    }

    private synchronized void enter() throws SocketException {
        if (closed) {
            throw new SocketException("Socket closed");
        }
        users++;
    }

    private void leave() throws SocketException {
        synchronized (this) {
            users--;
            if (!closed) {
                return;
            }
            if (users == 0) {
                free();
            }
        }
        throw new SocketException("Socket closed");
    }

    private void free() {
        try {
            Descriptors.close(fd);
        } catch (IOException e) {
            // It is closed all the same.
        }
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (users == 0) {
            free();
            return;
        }
        try {
            Sockets.shutDown(fd, true, true);
        } catch (IOException e) {
            // Whoever waits is told even so.
        }
    }

    /** What a socket does with its number. */
    private interface Action<T> {
        T run(int fd) throws IOException;
    }

    private <T> T use(Action<T> action) throws IOException {
        enter();
        T result;
        try {
            result = action.run(fd);
        } catch (IOException e) {
            leave();
            throw e;
        }
        leave();
        return result;
    }

    /** Waits until there is something to do; false when the time is over. */
    private static boolean ready(int fd, int event, long millis) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (true) {
            if (Descriptors.poll(new int[] {fd}, new int[] {event}, 1, left) > 0) {
                return true;
            }
            left = (end - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                return false;
            }
        }
    }

    public void bind(SocketAddress address) throws IOException {
        byte[] to = encode(address);
        use(fd -> {
            Sockets.bind(fd, to);
            return null;
        });
    }

    public void listen(int backlog) throws IOException {
        use(fd -> {
            Sockets.listen(fd, backlog);
            return null;
        });
    }

    /** Connects; with a time of 0 as long as it takes. */
    public void connect(SocketAddress address, int millis) throws IOException {
        byte[] to = encode(address);
        use(fd -> {
            if (millis == 0) {
                Sockets.connect(fd, to);
                return null;
            }
            Descriptors.setBlocking(fd, false);
            try {
                if (!Sockets.connect(fd, to)) {
                    if (!ready(fd, Descriptors.WRITABLE, millis)) {
                        throw new SocketTimeoutException("Connect timed out");
                    }
                    Sockets.finishConnect(fd);
                }
            } finally {
                Descriptors.setBlocking(fd, true);
            }
            return null;
        });
    }

    /** False while the connection is under way; null takes a datagram socket's away. */
    public boolean startConnect(SocketAddress address) throws IOException {
        byte[] to = address == null ? null : encode(address);
        return use(fd -> Sockets.connect(fd, to));
    }

    /** Whether a connection that was begun is there. */
    public boolean finishConnect(boolean wait) throws IOException {
        return use(fd -> {
            if (Descriptors.poll(new int[] {fd}, new int[] {Descriptors.WRITABLE}, 1, wait ? -1 : 0) == 0) {
                return false;
            }
            Sockets.finishConnect(fd);
            return true;
        });
    }

    /** A connection, or null when nobody is there; a time of 0 waits as the socket does. */
    public NetSocket accept(int millis, SocketAddress[] from) throws IOException {
        NetSocket[] taken = new NetSocket[1];
        try {
            use(fd -> {
                while (true) {
                    if (millis > 0 && !ready(fd, Descriptors.READABLE, millis)) {
                        throw new SocketTimeoutException("Accept timed out");
                    }
                    byte[] found = Sockets.accept(fd);
                    if (found != null) {
                        int number = (found[0] & 255) << 24 | (found[1] & 255) << 16 | (found[2] & 255) << 8 | found[3] & 255;
                        from[0] = decode(found, 4);
                        taken[0] = new NetSocket(number, true);
                    }
                    if (found != null || millis == 0) {
                        return null;
                    }
                }
            });
        } catch (IOException e) {
            // Closed while it accepted: whoever came is sent away.
            if (taken[0] != null) {
                taken[0].close();
            }
            throw e;
        }
        return taken[0];
    }

    public int read(byte[] b, int off, int len, int millis) throws IOException {
        return use(fd -> {
            if (millis > 0 && !ready(fd, Descriptors.READABLE, millis)) {
                throw new SocketTimeoutException("Read timed out");
            }
            int n = Sockets.receive(fd, b, off, len, false, null);
            return n == 0 ? END : n;
        });
    }

    /** Once, perhaps less than asked for. */
    public int write(byte[] b, int off, int len) throws IOException {
        return use(fd -> Sockets.send(fd, b, off, len, null));
    }

    public int send(byte[] b, int off, int len, SocketAddress to) throws IOException {
        byte[] address = to == null ? null : encode(to);
        return use(fd -> Sockets.send(fd, b, off, len, address));
    }

    /** A datagram, or -2; a time of 0 waits as the socket does. */
    public int receive(byte[] b, int off, int len, int millis, SocketAddress[] from) throws IOException {
        return use(fd -> {
            if (millis > 0 && !ready(fd, Descriptors.READABLE, millis)) {
                throw new SocketTimeoutException("Receive timed out");
            }
            byte[] sender = new byte[128];
            int n = Sockets.receive(fd, b, off, len, false, sender);
            from[0] = sender[0] > 0 ? decode(Arrays.copyOf(sender, sender[0] + 1), 1) : null;
            return n;
        });
    }

    public int available() throws IOException {
        return use(fd -> {
            byte[] some = new byte[1 << 16];
            if (Descriptors.poll(new int[] {fd}, new int[] {Descriptors.READABLE}, 1, 0) == 0) {
                return 0;
            }
            return Math.max(0, Sockets.receive(fd, some, 0, some.length, true, null));
        });
    }

    public void urgent(int data) throws IOException {
        use(fd -> {
            Sockets.sendUrgent(fd, data);
            return null;
        });
    }

    public void shutDown(boolean read, boolean write) throws IOException {
        use(fd -> {
            Sockets.shutDown(fd, read, write);
            return null;
        });
    }

    public SocketAddress local() throws IOException {
        return use(fd -> decode(Sockets.local(fd), 0));
    }

    public SocketAddress peer() throws IOException {
        return use(fd -> decode(Sockets.peer(fd), 0));
    }

    public void setBlocking(boolean blocking) throws IOException {
        use(fd -> {
            Descriptors.setBlocking(fd, blocking);
            return null;
        });
    }

    public int option(int option) throws SocketException {
        try {
            return use(fd -> Sockets.option(fd, option));
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
    }

    public void setOption(int option, int value) throws SocketException {
        try {
            use(fd -> {
                Sockets.setOption(fd, option, value);
                return null;
            });
        } catch (SocketException e) {
            throw e;
        } catch (IOException e) {
            throw new SocketException(e.getMessage());
        }
    }

    private static int numberOf(SocketOption<?> name) {
        switch (name.name()) {
            case "SO_REUSEADDR":
                return Sockets.REUSE_ADDRESS;
            case "SO_REUSEPORT":
                return Sockets.REUSE_PORT;
            case "SO_BROADCAST":
                return Sockets.BROADCAST;
            case "SO_KEEPALIVE":
                return Sockets.KEEP_ALIVE;
            case "SO_LINGER":
                return Sockets.LINGER;
            case "SO_RCVBUF":
                return Sockets.RECEIVE_BUFFER;
            case "SO_SNDBUF":
                return Sockets.SEND_BUFFER;
            case "TCP_NODELAY":
                return Sockets.NO_DELAY;
            case "IP_TOS":
                return Sockets.TRAFFIC_CLASS;
            case "IP_MULTICAST_TTL":
                return Sockets.MULTICAST_TTL;
            case "IP_MULTICAST_LOOP":
                return Sockets.MULTICAST_LOOP;
            default:
                throw new UnsupportedOperationException("'" + name + "' not supported");
        }
    }

    public <T> void set(SocketOption<T> name, T value) throws IOException {
        if (value == null && name != StandardSocketOptions.IP_MULTICAST_IF) {
            throw new IllegalArgumentException("Invalid option value");
        }
        if (name == StandardSocketOptions.IP_MULTICAST_IF) {
            if (value == null) {
                throw new IllegalArgumentException("Invalid value 'null'");
            }
            setOption(Sockets.MULTICAST_INTERFACE, ((NetworkInterface) value).getIndex());
            byte[] four = four((NetworkInterface) value);
            if (four != null) {
                setOption(Sockets.MULTICAST_ADDRESS, (four[0] & 255) << 24 | (four[1] & 255) << 16 | (four[2] & 255) << 8 | four[3] & 255);
            }
            groupsAt = (NetworkInterface) value;
            return;
        }
        if (name == StandardSocketOptions.IP_MULTICAST_TTL && ((Integer) value < 0 || (Integer) value > 255)) {
            throw new IllegalArgumentException("Invalid TTL/hop value");
        }
        if ((name == StandardSocketOptions.SO_RCVBUF || name == StandardSocketOptions.SO_SNDBUF) && (Integer) value < 0) {
            throw new IllegalArgumentException("Invalid send/receive buffer size");
        }
        if (name == StandardSocketOptions.IP_TOS && ((Integer) value < 0 || (Integer) value > 255)) {
            throw new IllegalArgumentException("Invalid IP_TOS value");
        }
        int number = numberOf(name);
        setOption(number, value instanceof Boolean ? (Boolean) value ? 1 : 0 : (Integer) value);
    }

    public <T> T get(SocketOption<T> name) throws IOException {
        if (name.type() == NetworkInterface.class) {
            return name.type().cast(groupsAt);
        }
        int value = option(numberOf(name));
        return name.type().cast(name.type() == Boolean.class ? (Object) (value != 0) : (Object) value);
    }

    /** An interface's address of version 4, or null. */
    private static byte[] four(NetworkInterface at) {
        for (InetAddress own : at.inetAddresses().toList()) {
            if (own instanceof Inet4Address) {
                return own.getAddress();
            }
        }
        return null;
    }

    /** Makes the socket a member of a group, or ends that; the source is the only sender of interest, or null. */
    public void member(InetAddress group, NetworkInterface at, InetAddress source, boolean join) throws IOException {
        byte[] from = source == null ? null : Arrays.copyOf(source.getAddress(), 8);
        byte[] four = source == null ? null : four(at);
        if (four != null) {
            System.arraycopy(four, 0, from, 4, 4);
        }
        use(fd -> {
            Sockets.member(fd, group.getAddress(), at == null ? 0 : at.getIndex(), from, join);
            return null;
        });
    }

    /** The address as the host takes it. */
    public static byte[] encode(SocketAddress address) throws IOException {
        if (address instanceof UnixDomainSocketAddress) {
            byte[] name = address.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] result = new byte[name.length + 1];
            result[0] = 1;
            System.arraycopy(name, 0, result, 1, name.length);
            return result;
        }
        if (!(address instanceof InetSocketAddress)) {
            throw new UnsupportedAddressTypeException();
        }
        InetSocketAddress isa = (InetSocketAddress) address;
        InetAddress ip = isa.getAddress();
        if (ip == null) {
            throw new UnresolvedAddressException();
        }
        byte[] bytes = ip.getAddress();
        byte[] result = new byte[bytes.length == 4 ? 7 : 23];
        result[0] = (byte) (bytes.length == 4 ? 4 : 6);
        result[1] = (byte) (isa.getPort() >> 8);
        result[2] = (byte) isa.getPort();
        System.arraycopy(bytes, 0, result, 3, bytes.length);
        if (ip instanceof Inet6Address) {
            int scope = ((Inet6Address) ip).getScopeId();
            for (int i = 0; i < 4; i++) {
                result[19 + i] = (byte) (scope >> 8 * (3 - i));
            }
        }
        return result;
    }

    public static SocketAddress decode(byte[] b, int at) {
        if (b[at] == 1) {
            return UnixDomainSocketAddress.of(new String(b, at + 1, b.length - at - 1, java.nio.charset.StandardCharsets.UTF_8));
        }
        int port = (b[at + 1] & 255) << 8 | b[at + 2] & 255;
        byte[] address = Arrays.copyOfRange(b, at + 3, at + 3 + (b[at] == 4 ? 4 : 16));
        try {
            int scope = 0;
            if (b[at] == 6) {
                for (int i = 0; i < 4; i++) {
                    scope = scope << 8 | b[at + 19 + i] & 255;
                }
            }
            InetAddress ip = scope != 0 ? Inet6Address.getByAddress(null, address, scope) : InetAddress.getByAddress(address);
            return new InetSocketAddress(ip, port);
        } catch (UnknownHostException e) {
            throw new InternalError(e);
        }
    }
}
