package java.beans;

import java.util.ArrayList;
import java.util.List;

/** A base for property editors. */
public class PropertyEditorSupport implements PropertyEditor {
    private Object value;
    private Object source;
    private List<PropertyChangeListener> listeners;

    public PropertyEditorSupport() {
        source = this;
    }

    public PropertyEditorSupport(Object source) {
        if (source == null) {
            throw new NullPointerException();
        }
        this.source = source;
    }

    public Object getSource() {
        return source;
    }

    public void setSource(Object source) {
        this.source = source;
    }

    @Override
    public void setValue(Object value) {
        this.value = value;
        firePropertyChange();
    }

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public boolean isPaintable() {
        return false;
    }

    @Override
    public String getJavaInitializationString() {
        return "???";
    }

    @Override
    public String getAsText() {
        return value != null ? value.toString() : null;
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        if (!(value instanceof String)) {
            throw new IllegalArgumentException(text);
        }
        setValue(text);
    }

    @Override
    public String[] getTags() {
        return null;
    }

    @Override
    public boolean supportsCustomEditor() {
        return false;
    }

    @Override
    public synchronized void addPropertyChangeListener(PropertyChangeListener listener) {
        if (listeners == null) {
            listeners = new ArrayList<>();
        }
        listeners.add(listener);
    }

    @Override
    public synchronized void removePropertyChangeListener(PropertyChangeListener listener) {
        if (listeners != null) {
            listeners.remove(listener);
        }
    }

    public void firePropertyChange() {
        List<PropertyChangeListener> all;
        synchronized (this) {
            if (listeners == null) {
                return;
            }
            all = new ArrayList<>(listeners);
        }
        PropertyChangeEvent event = new PropertyChangeEvent(source, null, null, null);
        for (PropertyChangeListener listener : all) {
            listener.propertyChange(event);
        }
    }
}
