package sun.nio.ch;

import ijen.internal.Sockets;
import java.io.IOException;
import java.net.DatagramSocket;
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
import java.nio.channels.MembershipKey;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;
import java.util.Set;

/** A channel of datagrams of the host. */
final class DatagramChannelImpl extends DatagramChannel implements Polled {
    private final NetSocket net;
    private boolean bound;
    private volatile SocketAddress remote;

    DatagramChannelImpl(SelectorProvider provider) throws IOException {
        super(provider);
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
            int n = net.receive(part, 0, part.length, 0, from);
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
    public DatagramSocket socket() {
        try {
            return new DatagramSocket(null);
        } catch (SocketException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public MembershipKey join(InetAddress group, NetworkInterface interf) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public MembershipKey join(InetAddress group, NetworkInterface interf, InetAddress source) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseSelectableChannel() {
        net.close();
    }

    @Override
    protected void implConfigureBlocking(boolean block) throws IOException {
        net.setBlocking(block);
    }
}
