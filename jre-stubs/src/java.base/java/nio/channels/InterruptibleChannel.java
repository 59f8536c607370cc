package java.nio.channels;

import java.io.IOException;

/** A channel that can be closed, and whose threads can be interrupted, while it is used. */
public interface InterruptibleChannel extends Channel {
    @Override
    void close() throws IOException;
}
