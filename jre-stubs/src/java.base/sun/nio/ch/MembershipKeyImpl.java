package sun.nio.ch;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.channels.MembershipKey;
import java.nio.channels.MulticastChannel;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The membership of a channel in a group. What a blocked sender sends is dropped when it is received. */
final class MembershipKeyImpl extends MembershipKey {
    private final DatagramChannelImpl channel;
    private final InetAddress group;
    private final NetworkInterface interf;
    private final InetAddress source;
    private final Set<InetAddress> blocked = new HashSet<>();
    private boolean invalid;

    MembershipKeyImpl(DatagramChannelImpl channel, InetAddress group, NetworkInterface interf, InetAddress source) {
        this.channel = channel;
        this.group = group;
        this.interf = interf;
        this.source = source;
    }

    @Override
    public synchronized boolean isValid() {
        return !invalid;
    }

    /** False if it was invalid before. */
    synchronized boolean invalidate() {
        boolean valid = !invalid;
        invalid = true;
        return valid;
    }

    @Override
    public void drop() {
        channel.drop(this);
    }

    @Override
    public synchronized MembershipKey block(InetAddress source) {
        if (invalid) {
            throw new IllegalStateException("key is no longer valid");
        }
        if (this.source != null) {
            throw new IllegalStateException("key is source-specific");
        }
        if (!blocked.contains(source)) {
            channel.checkSource(Objects.requireNonNull(source), group);
            blocked.add(source);
        }
        return this;
    }

    @Override
    public synchronized MembershipKey unblock(InetAddress source) {
        if (!blocked.contains(source)) {
            throw new IllegalStateException("not blocked");
        }
        blocked.remove(source);
        return this;
    }

    synchronized boolean blocks(InetAddress sender) {
        return !invalid && blocked.contains(sender);
    }

    boolean is(InetAddress group, NetworkInterface interf) {
        return this.group.equals(group) && this.interf.getIndex() == interf.getIndex();
    }

    @Override
    public MulticastChannel channel() {
        return channel;
    }

    @Override
    public InetAddress group() {
        return group;
    }

    @Override
    public NetworkInterface networkInterface() {
        return interf;
    }

    @Override
    public InetAddress sourceAddress() {
        return source;
    }

    @Override
    public String toString() {
        return "<" + group.getHostAddress() + "," + interf.getName() + (source == null ? "" : "," + source.getHostAddress()) + ">";
    }
}
