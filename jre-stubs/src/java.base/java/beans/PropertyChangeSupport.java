package java.beans;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

public class PropertyChangeSupport implements Serializable {
    private static final long serialVersionUID = 6401253773779951803L;
    private static final PropertyChangeListener[] NONE = {};

    private Object source;
    private transient Listeners<PropertyChangeListener> listeners = new Listeners<>(NONE);

    public PropertyChangeSupport(Object sourceBean) {
        if (sourceBean == null) {
            throw new NullPointerException();
        }
        source = sourceBean;
    }

    private static PropertyChangeListener bare(PropertyChangeListener listener) {
        PropertyChangeListener inner = listener;
        while (inner instanceof PropertyChangeListenerProxy) {
            inner = ((PropertyChangeListenerProxy) inner).getListener();
        }
        return inner;
    }

    public void addPropertyChangeListener(PropertyChangeListener listener) {
        if (listener == null) {
            return;
        }
        if (listener instanceof PropertyChangeListenerProxy) {
            PropertyChangeListenerProxy proxy = (PropertyChangeListenerProxy) listener;
            addPropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else {
            listeners.add(null, listener);
        }
    }

    public void removePropertyChangeListener(PropertyChangeListener listener) {
        if (listener == null) {
            return;
        }
        if (listener instanceof PropertyChangeListenerProxy) {
            PropertyChangeListenerProxy proxy = (PropertyChangeListenerProxy) listener;
            removePropertyChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else {
            listeners.remove(null, listener);
        }
    }

    public PropertyChangeListener[] getPropertyChangeListeners() {
        return listeners.all(PropertyChangeListenerProxy::new);
    }

    public void addPropertyChangeListener(String propertyName, PropertyChangeListener listener) {
        PropertyChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            listeners.add(propertyName, own);
        }
    }

    public void removePropertyChangeListener(String propertyName, PropertyChangeListener listener) {
        PropertyChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            listeners.remove(propertyName, own);
        }
    }

    public PropertyChangeListener[] getPropertyChangeListeners(String propertyName) {
        return propertyName == null ? NONE.clone() : listeners.of(propertyName).clone();
    }

    public void firePropertyChange(String propertyName, Object oldValue, Object newValue) {
        if (oldValue == null || newValue == null || !oldValue.equals(newValue)) {
            firePropertyChange(new PropertyChangeEvent(source, propertyName, oldValue, newValue));
        }
    }

    public void firePropertyChange(String propertyName, int oldValue, int newValue) {
        if (oldValue != newValue) {
            firePropertyChange(propertyName, Integer.valueOf(oldValue), Integer.valueOf(newValue));
        }
    }

    public void firePropertyChange(String propertyName, boolean oldValue, boolean newValue) {
        if (oldValue != newValue) {
            firePropertyChange(propertyName, Boolean.valueOf(oldValue), Boolean.valueOf(newValue));
        }
    }

    public void firePropertyChange(PropertyChangeEvent event) {
        Object old = event.getOldValue();
        if (old != null && event.getNewValue() != null && old.equals(event.getNewValue())) {
            return;
        }
        String name = event.getPropertyName();
        PropertyChangeListener[] common = listeners.of(null);
        PropertyChangeListener[] named = name == null ? NONE : listeners.of(name);
        for (PropertyChangeListener listener : common) {
            listener.propertyChange(event);
        }
        for (PropertyChangeListener listener : named) {
            listener.propertyChange(event);
        }
    }

    public void fireIndexedPropertyChange(String propertyName, int index, Object oldValue, Object newValue) {
        if (oldValue == null || newValue == null || !oldValue.equals(newValue)) {
            firePropertyChange(new IndexedPropertyChangeEvent(source, propertyName, oldValue, newValue, index));
        }
    }

    public void fireIndexedPropertyChange(String propertyName, int index, int oldValue, int newValue) {
        if (oldValue != newValue) {
            fireIndexedPropertyChange(propertyName, index, Integer.valueOf(oldValue), Integer.valueOf(newValue));
        }
    }

    public void fireIndexedPropertyChange(String propertyName, int index, boolean oldValue, boolean newValue) {
        if (oldValue != newValue) {
            fireIndexedPropertyChange(propertyName, index, Boolean.valueOf(oldValue), Boolean.valueOf(newValue));
        }
    }

    public boolean hasListeners(String propertyName) {
        return listeners.has(propertyName);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        listeners.write(s);
    }

    private void readObject(ObjectInputStream s) throws ClassNotFoundException, IOException {
        listeners = new Listeners<>(NONE);
        s.defaultReadObject();
        for (Object next = s.readObject(); next != null; next = s.readObject()) {
            listeners.add(null, (PropertyChangeListener) next);
        }
    }
}
