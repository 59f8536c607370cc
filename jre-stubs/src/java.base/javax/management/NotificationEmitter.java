package javax.management;

/** Sends notifications; a listener may be removed with its filter and handback. */
public interface NotificationEmitter extends NotificationBroadcaster {
    void removeNotificationListener(NotificationListener listener, NotificationFilter filter, Object handback)
            throws ListenerNotFoundException;
}
