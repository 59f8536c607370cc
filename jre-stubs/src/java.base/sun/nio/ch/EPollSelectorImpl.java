package sun.nio.ch;

import ijen.internal.Descriptors;
import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.IllegalSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.spi.AbstractSelectableChannel;
import java.nio.channels.spi.AbstractSelectionKey;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Waits for channels of the host. */
final class EPollSelectorImpl extends AbstractSelector {
    private final NetSocket[] wake;
    private final Set<SelectionKey> keys = ConcurrentHashMap.newKeySet();
    private final Set<SelectionKey> publicKeys = Collections.unmodifiableSet(keys);
    private final Set<SelectionKey> selected = new HashSet<>();
    private final Set<SelectionKey> publicSelected = new Selected();
    private boolean woken;

    EPollSelectorImpl(SelectorProvider provider) throws IOException {
        super(provider);
        wake = NetSocket.pair();
    }

    /** Keys are taken out, never put in. */
    private final class Selected extends AbstractSet<SelectionKey> {
        @Override
        public Iterator<SelectionKey> iterator() {
            return selected.iterator();
        }

        @Override
        public int size() {
            return selected.size();
        }

        @Override
        public boolean contains(Object o) {
            return selected.contains(o);
        }

        @Override
        public boolean remove(Object o) {
            return selected.remove(o);
        }

        @Override
        public void clear() {
            selected.clear();
        }
    }

    static final class Key extends AbstractSelectionKey {
        private final EPollSelectorImpl selector;
        private final SelectableChannel channel;
        private volatile int interests;
        private volatile int ready;

        Key(EPollSelectorImpl selector, SelectableChannel channel) {
            this.selector = selector;
            this.channel = channel;
        }

        private void valid() {
            if (!isValid()) {
                throw new CancelledKeyException();
            }
        }

        @Override
        public SelectableChannel channel() {
            return channel;
        }

        @Override
        public Selector selector() {
            return selector;
        }

        @Override
        public int interestOps() {
            valid();
            return interests;
        }

        @Override
        public SelectionKey interestOps(int ops) {
            valid();
            if ((ops & ~channel.validOps()) != 0) {
                throw new IllegalArgumentException();
            }
            interests = ops;
            return this;
        }

        @Override
        public int readyOps() {
            valid();
            return ready;
        }

        @Override
        public String toString() {
            return "channel=" + channel + ", selector=" + selector + (isValid() ? ", interestOps=" + interests + ", readyOps=" + ready : ", invalid");
        }
    }

    private void alive() {
        if (!isOpen()) {
            throw new ClosedSelectorException();
        }
    }

    @Override
    public Set<SelectionKey> keys() {
        alive();
        return publicKeys;
    }

    @Override
    public Set<SelectionKey> selectedKeys() {
        alive();
        return publicSelected;
    }

    @Override
    protected SelectionKey register(AbstractSelectableChannel ch, int ops, Object att) {
        if (!(ch instanceof Polled)) {
            throw new IllegalSelectorException();
        }
        alive();
        Key key = new Key(this, ch);
        key.attach(att);
        key.interests = ops;
        keys.add(key);
        return key;
    }

    private void forgetCancelled() {
        Set<SelectionKey> cancelled = cancelledKeys();
        synchronized (cancelled) {
            for (SelectionKey k : cancelled) {
                keys.remove(k);
                selected.remove(k);
                deregister((AbstractSelectionKey) k);
            }
            cancelled.clear();
        }
    }

    private int select0(long millis) throws IOException {
        synchronized (this) {
            alive();
            synchronized (publicSelected) {
                forgetCancelled();
                List<Key> waiting = new ArrayList<>();
                for (SelectionKey k : keys) {
                    if (k.isValid() && ((Key) k).interests != 0) {
                        waiting.add((Key) k);
                    }
                }
                int[] fds = new int[waiting.size() + 1];
                int[] events = new int[fds.length];
                fds[0] = wake[0].number();
                events[0] = Descriptors.READABLE;
                for (int i = 0; i < waiting.size(); i++) {
                    Polled p = (Polled) waiting.get(i).channel;
                    fds[i + 1] = p.net().number();
                    events[i + 1] = p.toEvents(waiting.get(i).interests);
                }
                poll(fds, events, millis);
                if (events[0] != 0) {
                    synchronized (wake) {
                        wake[0].read(new byte[16], 0, 16, 0);
                        woken = false;
                    }
                }
                int updated = 0;
                for (int i = 0; i < waiting.size(); i++) {
                    Key k = waiting.get(i);
                    int ready = k.isValid() ? ((Polled) k.channel).toReady(events[i + 1], k.interests) : 0;
                    if (ready == 0) {
                        continue;
                    }
                    if (selected.add(k)) {
                        k.ready = ready;
                        updated++;
                    } else if ((k.ready | ready) != k.ready) {
                        k.ready |= ready;
                        updated++;
                    }
                }
                forgetCancelled();
                return updated;
            }
        }
    }

    private void poll(int[] fds, int[] events, long millis) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        int[] wanted = events.clone();
        begin();
        try {
            while (Descriptors.poll(fds, events, fds.length, left) == 0 && left != 0) {
                // Nothing happened: the time is over or the host was interrupted.
                if (millis > 0) {
                    left = Math.max(0, (end - System.nanoTime() + 999_999) / 1_000_000);
                }
                System.arraycopy(wanted, 0, events, 0, events.length);
            }
        } finally {
            end();
        }
    }

    @Override
    public int selectNow() throws IOException {
        return select0(0);
    }

    @Override
    public int select(long timeout) throws IOException {
        if (timeout < 0) {
            throw new IllegalArgumentException("Negative timeout");
        }
        return select0(timeout == 0 ? -1 : timeout);
    }

    @Override
    public int select() throws IOException {
        return select0(-1);
    }

    @Override
    public Selector wakeup() {
        synchronized (wake) {
            if (!woken && isOpenForWake()) {
                woken = true;
                try {
                    wake[1].write(new byte[1], 0, 1);
                } catch (IOException e) {
                    // It is closed.
                }
            }
        }
        return this;
    }

    private boolean isOpenForWake() {
        return !wake[1].isClosed();
    }

    @Override
    protected void implCloseSelector() throws IOException {
        wakeup();
        synchronized (this) {
            synchronized (publicSelected) {
                for (SelectionKey k : keys) {
                    k.cancel();
                    deregister((AbstractSelectionKey) k);
                }
                keys.clear();
                selected.clear();
                wake[0].close();
                wake[1].close();
            }
        }
    }
}
