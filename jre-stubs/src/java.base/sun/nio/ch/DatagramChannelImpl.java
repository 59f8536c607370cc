package sun.nio.ch;

import ijen.internal.Sockets;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.MembershipKey;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.spi.SelectorProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jdk.internal.misc.IoAccess;

/** A channel of datagrams of the host. */
final class DatagramChannelImpl extends DatagramChannel implements Polled {
    private final NetSocket net;
    private boolean bound;
    private volatile SocketAddress remote;
    private final boolean six;
    private final List<MembershipKeyImpl> memberships = new ArrayList<>();
    private DatagramSocket socket;

    DatagramChannelImpl(SelectorProvider provider, boolean six) throws IOException {
        super(provider);
        this.six = six;
        net = new NetSocket(Sockets.DATAGRAM);
    }

    @Override
    public NetSocket net() {
        return net;
    }

    @Override
    public int toEvents(int interests) {
        return interests & (SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }

    @Override
    public int toReady(int events, int interests) {
        return events & interests;
    }

    private void alive() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public DatagramChannel bind(SocketAddress at) throws IOException {
        alive();
        if (bound) {
            throw new AlreadyBoundException();
        }
        net.bind(at == null ? new InetSocketAddress(0) : at);
        bound = true;
        return this;
    }

    @Override
    public DatagramChannel connect(SocketAddress to) throws IOException {
        alive();
        if (remote != null) {
            throw new AlreadyConnectedException();
        }
        net.startConnect(Objects.requireNonNull(to));
        remote = to;
        bound = true;
        return this;
    }

    @Override
    public DatagramChannel disconnect() throws IOException {
        if (remote != null) {
            net.startConnect(null);
            remote = null;
        }
        return this;
    }

    @Override
    public boolean isConnected() {
        return remote != null;
    }

    @Override
    public SocketAddress getRemoteAddress() throws IOException {
        alive();
        return remote;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        alive();
        return bound ? net.local() : null;
    }

    private int take(ByteBuffer dst, SocketAddress[] from) throws IOException {
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        byte[] part = new byte[Math.min(dst.remaining(), 1 << 16)];
        boolean done = false;
        begin();
        try {
            int n;
            do {
                n = net.receive(part, 0, part.length, 0, from);
            } while (n >= 0 && unwanted(from[0]));
            done = true;
            if (n > 0) {
                dst.put(part, 0, n);
            }
            return n;
        } finally {
            end(done);
        }
    }

    @Override
    public SocketAddress receive(ByteBuffer dst) throws IOException {
        alive();
        if (!bound) {
            bind(null);
        }
        SocketAddress[] from = new SocketAddress[1];
        return take(dst, from) == NetSocket.UNAVAILABLE ? null : from[0];
    }

    private int give(ByteBuffer src, SocketAddress to) throws IOException {
        byte[] part = BufferIo.bytes(src);
        boolean done = false;
        begin();
        try {
            int n = net.send(part, 0, part.length, to);
            done = true;
            if (n < 0) {
                return 0;
            }
            src.position(src.position() + n);
            bound = true;
            return n;
        } finally {
            end(done);
        }
    }

    @Override
    public int send(ByteBuffer src, SocketAddress target) throws IOException {
        alive();
        Objects.requireNonNull(src);
        NetSocket.encode(target);
        if (remote != null && !remote.equals(target)) {
            throw new AlreadyConnectedException();
        }
        return give(src, remote != null ? null : target);
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        alive();
        if (remote == null) {
            throw new NotYetConnectedException();
        }
        return Math.max(0, take(dst, new SocketAddress[1]));
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        int room = 0;
        for (int i = offset; i < offset + length; i++) {
            room += dsts[i].remaining();
        }
        ByteBuffer all = ByteBuffer.allocate(room);
        int n = read(all);
        all.flip();
        for (int i = offset; i < offset + length && all.hasRemaining(); i++) {
            int count = Math.min(all.remaining(), dsts[i].remaining());
            dsts[i].put(all.array(), all.position(), count);
            all.position(all.position() + count);
        }
        return n;
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        alive();
        if (remote == null) {
            throw new NotYetConnectedException();
        }
        return give(src, null);
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        int size = 0;
        for (int i = offset; i < offset + length; i++) {
            size += srcs[i].remaining();
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        for (int i = offset; i < offset + length; i++) {
            all.put(srcs[i]);
        }
        all.flip();
        return write(all);
    }

    @Override
    public <T> DatagramChannel setOption(SocketOption<T> name, T value) throws IOException {
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
        return Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_REUSEADDR,
            StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.SO_BROADCAST, StandardSocketOptions.IP_TOS,
            StandardSocketOptions.IP_MULTICAST_IF, StandardSocketOptions.IP_MULTICAST_TTL, StandardSocketOptions.IP_MULTICAST_LOOP);
    }

    @Override
    public synchronized DatagramSocket socket() {
        if (socket == null) {
            socket = DatagramSocketAdaptor.create(this);
        }
        return socket;
    }

    SocketAddress remote() {
        return remote;
    }

    boolean isBound() {
        return bound;
    }

    /** As a socket sends. */
    void send(DatagramPacket p) throws IOException {
        ByteBuffer data;
        InetSocketAddress to;
        synchronized (p) {
            data = ByteBuffer.wrap(p.getData(), p.getOffset(), p.getLength());
            to = p.getAddress() == null ? null : new InetSocketAddress(p.getAddress(), p.getPort());
        }
        if (to == null && remote == null) {
            throw new IllegalArgumentException("Address not set");
        }
        if (to != null && remote != null && !to.equals(remote)) {
            throw new IllegalArgumentException("Address and packet's address differ");
        }
        if (to != null && remote == null && to.getPort() == 0) {
            throw new SocketException("Can't send to port 0");
        }
        if (!isBlocking()) {
            throw new IllegalBlockingModeException();
        }
        give(data, remote != null ? null : to);
    }

    /** As a socket receives. */
    void receive(DatagramPacket p, int millis) throws IOException {
        if (!isBlocking()) {
            throw new IllegalBlockingModeException();
        }
        if (!bound) {
            bind(null);
        }
        byte[] part = new byte[1 << 16];
        SocketAddress[] from = new SocketAddress[1];
        int n;
        do {
            n = net.receive(part, 0, part.length, millis, from);
        } while (unwanted(from[0]));
        synchronized (p) {
            n = Math.min(n, IoAccess.packets.room(p));
            System.arraycopy(part, 0, p.getData(), p.getOffset(), n);
            IoAccess.packets.received(p, n);
            p.setSocketAddress(from[0]);
        }
    }

    /** Whether a member has blocked who sent something. */
    private boolean unwanted(SocketAddress from) {
        if (from instanceof InetSocketAddress) {
            synchronized (memberships) {
                for (MembershipKeyImpl key : memberships) {
                    if (key.blocks(((InetSocketAddress) from).getAddress())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    void checkSource(InetAddress source, InetAddress group) {
        if (source.isAnyLocalAddress()) {
            throw new IllegalArgumentException("Source address is a wildcard address");
        }
        if (source.isMulticastAddress()) {
            throw new IllegalArgumentException("Source address is multicast address");
        }
        if (source.getClass() != group.getClass()) {
            throw new IllegalArgumentException("Source address is different type to group");
        }
    }

    private MembershipKey enter(InetAddress group, NetworkInterface interf, InetAddress source) throws IOException {
        if (!group.isMulticastAddress()) {
            throw new IllegalArgumentException("Group not a multicast address");
        }
        if (group instanceof Inet6Address && !six) {
            throw new IllegalArgumentException("Only IPv6 sockets can join IPv6 multicast group");
        }
        if (source != null) {
            checkSource(source, group);
        }
        alive();
        interf.getInetAddresses();
        synchronized (memberships) {
            for (MembershipKeyImpl key : memberships) {
                if (key.isValid() && key.is(group, interf)) {
                    if (Objects.equals(key.sourceAddress(), source)) {
                        return key;
                    }
                    if (source == null || key.sourceAddress() == null) {
                        throw new IllegalStateException(source == null ? "Already a member to receive all packets" : "Already have source-specific membership");
                    }
                }
            }
            if (source instanceof Inet6Address) {
                throw new UnsupportedOperationException();
            }
            net.member(group, interf, source, true);
            MembershipKeyImpl key = new MembershipKeyImpl(this, group, interf, source);
            memberships.add(key);
            return key;
        }
    }

    void drop(MembershipKeyImpl key) {
        synchronized (memberships) {
            if (!key.invalidate()) {
                return;
            }
            memberships.remove(key);
            try {
                net.member(key.group(), key.networkInterface(), key.sourceAddress(), false);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public MembershipKey join(InetAddress group, NetworkInterface interf) throws IOException {
        return enter(group, interf, null);
    }

    @Override
    public MembershipKey join(InetAddress group, NetworkInterface interf, InetAddress source) throws IOException {
        return enter(group, interf, Objects.requireNonNull(source));
    }

    @Override
    protected void implCloseSelectableChannel() {
        net.close();
        synchronized (memberships) {
            for (MembershipKeyImpl key : memberships) {
                key.invalidate();
            }
            memberships.clear();
        }
    }

    @Override
    protected void implConfigureBlocking(boolean block) throws IOException {
        net.setBlocking(block);
    }
}
