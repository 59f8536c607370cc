package javax.management;

/** Sends notifications. */
public interface NotificationBroadcaster {
    void addNotificationListener(NotificationListener listener, NotificationFilter filter, Object handback);

    void removeNotificationListener(NotificationListener listener) throws ListenerNotFoundException;

    MBeanNotificationInfo[] getNotificationInfo();
}
