package javax.management;

import java.util.Arrays;

/** Notifications that a managed object sends. */
public class MBeanNotificationInfo extends MBeanFeatureInfo implements Cloneable {
    private static final long serialVersionUID = -3888371564530107064L;
    private final String[] types;

    public MBeanNotificationInfo(String[] notifTypes, String name, String description) {
        super(name, description);
        types = notifTypes == null ? new String[0] : notifTypes.clone();
    }

    public String[] getNotifTypes() {
        return types.clone();
    }

    @Override
    public Object clone() {
        return this;
    }

    @Override
    public String toString() {
        return text(", notifTypes=" + Arrays.asList(types));
    }
}
