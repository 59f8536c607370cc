package sun.nio.ch;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;

/** A lock that a channel of this virtual machine holds. */
public final class FileLockImpl extends FileLock {
    private final FileChannelImpl owner;
    private volatile boolean valid = true;

    FileLockImpl(FileChannelImpl channel, long position, long size, boolean shared) {
        super(channel, position, size, shared);
        owner = channel;
    }

    void forget() {
        valid = false;
    }

    @Override
    public boolean isValid() {
        return valid;
    }

    @Override
    public void release() throws IOException {
        if (!owner.isOpen()) {
            throw new ClosedChannelException();
        }
        synchronized (this) {
            if (valid) {
                valid = false;
                owner.release(this);
            }
        }
    }
}
