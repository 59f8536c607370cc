package javax.management;

import java.util.EventListener;

/** Gets notifications. */
public interface NotificationListener extends EventListener {
    void handleNotification(Notification notification, Object handback);
}
