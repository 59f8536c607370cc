package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.IllegalSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What channels that selectors wait for share. */
public abstract class AbstractSelectableChannel extends SelectableChannel {
    private final SelectorProvider provider;
    private final Object keyLock = new Object();
    private final Object regLock = new Object();
    private final List<SelectionKey> keys = new ArrayList<>();
    private volatile boolean nonBlocking;

    protected AbstractSelectableChannel(SelectorProvider provider) {
        this.provider = provider;
    }

    @Override
    public final SelectorProvider provider() {
        return provider;
    }

    void removeKey(SelectionKey k) {
        synchronized (keyLock) {
            keys.remove(k);
            ((AbstractSelectionKey) k).invalidate();
        }
    }

    private boolean hasValidKeys() {
        for (SelectionKey k : keys) {
            if (k.isValid()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public final boolean isRegistered() {
        synchronized (keyLock) {
            return !keys.isEmpty();
        }
    }

    @Override
    public final SelectionKey keyFor(Selector sel) {
        synchronized (keyLock) {
            for (SelectionKey k : keys) {
                if (k.selector() == sel) {
                    return k;
                }
            }
            return null;
        }
    }

    @Override
    public final SelectionKey register(Selector sel, int ops, Object att) throws ClosedChannelException {
        if ((ops & ~validOps()) != 0) {
            throw new IllegalArgumentException();
        }
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        synchronized (regLock) {
            if (!nonBlocking) {
                throw new IllegalBlockingModeException();
            }
            synchronized (keyLock) {
                if (!isOpen()) {
                    throw new ClosedChannelException();
                }
                SelectionKey k = keyFor(Objects.requireNonNull(sel));
                if (k != null) {
                    k.attach(att);
                    k.interestOps(ops);
                } else {
                    if (!(sel instanceof AbstractSelector) || ((AbstractSelector) sel).provider() != provider) {
                        throw new IllegalSelectorException();
                    }
                    k = ((AbstractSelector) sel).register(this, ops, att);
                    keys.add(k);
                }
                return k;
            }
        }
    }

    @Override
    protected final void implCloseChannel() throws IOException {
        implCloseSelectableChannel();
        List<SelectionKey> all;
        synchronized (keyLock) {
            all = new ArrayList<>(keys);
        }
        for (SelectionKey k : all) {
            k.cancel();
        }
    }

    protected abstract void implCloseSelectableChannel() throws IOException;

    @Override
    public final boolean isBlocking() {
        return !nonBlocking;
    }

    @Override
    public final Object blockingLock() {
        return regLock;
    }

    @Override
    public final SelectableChannel configureBlocking(boolean block) throws IOException {
        synchronized (regLock) {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            if (nonBlocking == block) {
                if (block) {
                    synchronized (keyLock) {
                        if (hasValidKeys()) {
                            throw new IllegalBlockingModeException();
                        }
                    }
                }
                implConfigureBlocking(block);
                nonBlocking = !block;
            }
        }
        return this;
    }

    protected abstract void implConfigureBlocking(boolean block) throws IOException;
}
