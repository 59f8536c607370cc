package java.beans;

/** What introspection has found. */
final class FoundBeanInfo extends SimpleBeanInfo {
    private final BeanDescriptor bean;
    private final EventSetDescriptor[] events;
    private final int defaultEvent;
    private final PropertyDescriptor[] properties;
    private final int defaultProperty;
    private final MethodDescriptor[] methods;

    FoundBeanInfo(BeanDescriptor bean, EventSetDescriptor[] events, int defaultEvent, PropertyDescriptor[] properties, int defaultProperty,
            MethodDescriptor[] methods) {
        this.bean = bean;
        this.events = events;
        this.defaultEvent = defaultEvent;
        this.properties = properties;
        this.defaultProperty = defaultProperty;
        this.methods = methods;
    }

    @Override
    public BeanDescriptor getBeanDescriptor() {
        return bean;
    }

    @Override
    public EventSetDescriptor[] getEventSetDescriptors() {
        return events;
    }

    @Override
    public int getDefaultEventIndex() {
        return defaultEvent;
    }

    @Override
    public PropertyDescriptor[] getPropertyDescriptors() {
        return properties;
    }

    @Override
    public int getDefaultPropertyIndex() {
        return defaultProperty;
    }

    @Override
    public MethodDescriptor[] getMethodDescriptors() {
        return methods;
    }
}
