package javax.management;

import java.io.Serializable;

/** Which notifications a listener gets. */
public interface NotificationFilter extends Serializable {
    boolean isNotificationEnabled(Notification notification);
}
