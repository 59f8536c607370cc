package javax.net.ssl;

import java.util.EventListener;

/** A value that is told when it comes into a session and leaves it. */
public interface SSLSessionBindingListener extends EventListener {
    void valueBound(SSLSessionBindingEvent event);

    void valueUnbound(SSLSessionBindingEvent event);
}
