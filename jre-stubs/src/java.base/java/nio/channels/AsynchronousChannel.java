package java.nio.channels;

import java.io.IOException;

/** A channel whose operations do not wait. */
public interface AsynchronousChannel extends Channel {
    @Override
    void close() throws IOException;
}
