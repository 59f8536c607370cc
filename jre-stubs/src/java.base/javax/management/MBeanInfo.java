package javax.management;

import java.io.Serializable;

/** What a managed object has. */
public class MBeanInfo implements Cloneable, Serializable {
    private static final long serialVersionUID = -6451021435135161911L;
    private final String className;
    private final String description;
    private final MBeanAttributeInfo[] attributes;
    private final MBeanOperationInfo[] operations;
    private final MBeanConstructorInfo[] constructors;
    private final MBeanNotificationInfo[] notifications;

    public MBeanInfo(String className, String description, MBeanAttributeInfo[] attributes, MBeanConstructorInfo[] constructors,
            MBeanOperationInfo[] operations, MBeanNotificationInfo[] notifications) {
        this.className = className;
        this.description = description;
        this.attributes = attributes == null ? new MBeanAttributeInfo[0] : attributes.clone();
        this.constructors = constructors == null ? new MBeanConstructorInfo[0] : constructors.clone();
        this.operations = operations == null ? new MBeanOperationInfo[0] : operations.clone();
        this.notifications = notifications == null ? new MBeanNotificationInfo[0] : notifications.clone();
    }

    public String getClassName() {
        return className;
    }

    public String getDescription() {
        return description;
    }

    public MBeanAttributeInfo[] getAttributes() {
        return attributes.clone();
    }

    public MBeanOperationInfo[] getOperations() {
        return operations.clone();
    }

    public MBeanConstructorInfo[] getConstructors() {
        return constructors.clone();
    }

    public MBeanNotificationInfo[] getNotifications() {
        return notifications.clone();
    }

    @Override
    public Object clone() {
        return this;
    }
}
