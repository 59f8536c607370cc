package javax.management;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** Keeps listeners and tells them. */
public class NotificationBroadcasterSupport implements NotificationEmitter {
    private record Listener(NotificationListener listener, NotificationFilter filter, Object handback) {
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Executor executor;
    private final MBeanNotificationInfo[] info;

    public NotificationBroadcasterSupport() {
        this(null, (MBeanNotificationInfo[]) null);
    }

    public NotificationBroadcasterSupport(Executor executor) {
        this(executor, (MBeanNotificationInfo[]) null);
    }

    public NotificationBroadcasterSupport(MBeanNotificationInfo... info) {
        this(null, info);
    }

    public NotificationBroadcasterSupport(Executor executor, MBeanNotificationInfo... info) {
        this.executor = executor != null ? executor : Runnable::run;
        this.info = info == null ? new MBeanNotificationInfo[0] : info.clone();
    }

    @Override
    public void addNotificationListener(NotificationListener listener, NotificationFilter filter, Object handback) {
        if (listener == null) {
            throw new IllegalArgumentException("Listener can't be null");
        }
        listeners.add(new Listener(listener, filter, handback));
    }

    @Override
    public void removeNotificationListener(NotificationListener listener) throws ListenerNotFoundException {
        if (!listeners.removeIf(l -> l.listener == listener)) {
            throw new ListenerNotFoundException("Listener not registered");
        }
    }

    @Override
    public void removeNotificationListener(NotificationListener listener, NotificationFilter filter, Object handback)
            throws ListenerNotFoundException {
        boolean known = false;
        for (Listener l : listeners) {
            known |= l.listener == listener;
            if (l.listener == listener && l.filter == filter && l.handback == handback) {
                listeners.remove(l);
                return;
            }
        }
        throw new ListenerNotFoundException(known ? "Listener not registered with this filter and handback" : "Listener not registered");
    }

    @Override
    public MBeanNotificationInfo[] getNotificationInfo() {
        return info.clone();
    }

    public void sendNotification(Notification notification) {
        if (notification == null) {
            return;
        }
        for (Listener l : listeners) {
            if (l.filter == null || l.filter.isNotificationEnabled(notification)) {
                executor.execute(() -> {
                    try {
                        handleNotification(l.listener, notification, l.handback);
                    } catch (Exception e) {
                        // The others are told all the same.
                    }
                });
            }
        }
    }

    protected void handleNotification(NotificationListener listener, Notification notif, Object handback) {
        listener.handleNotification(notif, handback);
    }
}
