package javax.net.ssl;

import java.util.EventListener;

/** Is told when two ends have agreed. */
public interface HandshakeCompletedListener extends EventListener {
    void handshakeCompleted(HandshakeCompletedEvent event);
}
