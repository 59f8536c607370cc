package java.beans;

import java.util.EventObject;

public class PropertyChangeEvent extends EventObject {
    private static final long serialVersionUID = 7042693688939648123L;

    private String propertyName;
    private Object newValue;
    private Object oldValue;
    private Object propagationId;

    public PropertyChangeEvent(Object source, String propertyName, Object oldValue, Object newValue) {
        super(source);
        this.propertyName = propertyName;
        this.newValue = newValue;
        this.oldValue = oldValue;
    }

    public String getPropertyName() {
        return propertyName;
    }

    public Object getNewValue() {
        return newValue;
    }

    public Object getOldValue() {
        return oldValue;
    }

    public void setPropagationId(Object propagationId) {
        this.propagationId = propagationId;
    }

    public Object getPropagationId() {
        return propagationId;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName());
        text.append("[propertyName=").append(getPropertyName());
        appendTo(text);
        text.append("; oldValue=").append(getOldValue());
        text.append("; newValue=").append(getNewValue());
        text.append("; propagationId=").append(getPropagationId());
        text.append("; source=").append(getSource());
        return text.append("]").toString();
    }

    void appendTo(StringBuilder text) {
    }
}
