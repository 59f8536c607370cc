package java.nio.channels;

import java.io.Closeable;
import java.io.IOException;

/** A connection to something that does input or output. */
public interface Channel extends Closeable {
    boolean isOpen();

    @Override
    void close() throws IOException;
}
