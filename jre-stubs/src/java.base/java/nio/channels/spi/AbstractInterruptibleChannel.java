package java.nio.channels.spi;

import ijen.internal.Interruptible;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.InterruptibleChannel;
import jdk.internal.loader.LangAccess;

/** What interruptible channels share. */
public abstract class AbstractInterruptibleChannel implements Channel, InterruptibleChannel {
    private final Object closeLock = new Object();
    private volatile boolean closed;
    private volatile Thread interrupted;
    private Interruptible blocker;

    protected AbstractInterruptibleChannel() {
    }

    @Override
    public final void close() throws IOException {
        synchronized (closeLock) {
            if (closed) {
                return;
            }
            closed = true;
            implCloseChannel();
        }
    }

    protected abstract void implCloseChannel() throws IOException;

    @Override
    public final boolean isOpen() {
        return !closed;
    }

    protected final void begin() {
        if (blocker == null) {
            blocker = target -> {
                synchronized (closeLock) {
                    if (closed) {
                        return;
                    }
                    closed = true;
                    interrupted = target;
                    try {
                        implCloseChannel();
                    } catch (IOException e) {
                        // Closed all the same.
                    }
                }
            };
        }
        Thread me = Thread.currentThread();
        LangAccess.get().blockOn(me, blocker);
        if (me.isInterrupted()) {
            blocker.interrupt(me);
        }
    }

    protected final void end(boolean completed) throws AsynchronousCloseException {
        Thread me = Thread.currentThread();
        LangAccess.get().blockOn(me, null);
        Thread by = interrupted;
        if (by != null && by == me) {
            interrupted = null;
            throw new ClosedByInterruptException();
        }
        if (!completed && closed) {
            throw new AsynchronousCloseException();
        }
    }
}
