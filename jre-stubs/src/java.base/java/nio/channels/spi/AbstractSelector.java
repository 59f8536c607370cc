package java.nio.channels.spi;

import ijen.internal.Interruptible;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.internal.loader.LangAccess;

/** What selectors share. */
public abstract class AbstractSelector extends Selector {
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final SelectorProvider provider;
    private final Set<SelectionKey> cancelled = new HashSet<>();
    private Interruptible blocker;

    protected AbstractSelector(SelectorProvider provider) {
        this.provider = provider;
    }

    void cancel(SelectionKey k) {
        synchronized (cancelled) {
            cancelled.add(k);
        }
    }

    @Override
    public final void close() throws IOException {
        if (open.getAndSet(false)) {
            implCloseSelector();
        }
    }

    protected abstract void implCloseSelector() throws IOException;

    @Override
    public final boolean isOpen() {
        return open.get();
    }

    @Override
    public final SelectorProvider provider() {
        return provider;
    }

    protected final Set<SelectionKey> cancelledKeys() {
        return cancelled;
    }

    protected abstract SelectionKey register(AbstractSelectableChannel ch, int ops, Object att);

    protected final void deregister(AbstractSelectionKey key) {
        ((AbstractSelectableChannel) key.channel()).removeKey(key);
    }

    protected final void begin() {
        if (blocker == null) {
            blocker = target -> wakeup();
        }
        Thread me = Thread.currentThread();
        LangAccess.get().blockOn(me, blocker);
        if (me.isInterrupted()) {
            blocker.interrupt(me);
        }
    }

    protected final void end() {
        LangAccess.get().blockOn(Thread.currentThread(), null);
    }
}
