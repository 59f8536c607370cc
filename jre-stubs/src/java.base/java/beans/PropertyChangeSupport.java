package java.beans;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class PropertyChangeSupport implements Serializable {
    private static final long serialVersionUID = 6401253773779951803L;
    private static final PropertyChangeListener[] NONE = {};

    private Object source;
    /** The listeners by property; those to all under null. */
    private transient Map<String, PropertyChangeListener[]> listeners = new LinkedHashMap<>();

    public PropertyChangeSupport(Object sourceBean) {
        if (sourceBean == null) {
            throw new NullPointerException();
        }
        source = sourceBean;
    }

    private synchronized void add(String name, PropertyChangeListener listener) {
        PropertyChangeListener[] old = of(name);
        PropertyChangeListener[] more = new PropertyChangeListener[old.length + 1];
        System.arraycopy(old, 0, more, 0, old.length);
        more[old.length] = listener;
        listeners.put(name, more);
    }

    private synchronized void remove(String name, PropertyChangeListener listener) {
        ArrayList<PropertyChangeListener> left = new ArrayList<>(List.of(of(name)));
        for (int i = 0; i < left.size(); i++) {
            if (listener.equals(left.get(i))) {
                left.remove(i);
                break;
            }
        }
        if (left.isEmpty()) {
            listeners.remove(name);
        } else {
            listeners.put(name, left.toArray(NONE));
        }
    }

    private synchronized PropertyChangeListener[] of(String name) {
        PropertyChangeListener[] found = listeners.get(name);
        return found == null ? NONE : found;
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
            add(null, listener);
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
            remove(null, listener);
        }
    }

    public synchronized PropertyChangeListener[] getPropertyChangeListeners() {
        ArrayList<PropertyChangeListener> all = new ArrayList<>();
        for (Map.Entry<String, PropertyChangeListener[]> entry : listeners.entrySet()) {
            if (entry.getKey() == null) {
                all.addAll(0, List.of(entry.getValue()));
                continue;
            }
            for (PropertyChangeListener listener : entry.getValue()) {
                all.add(new PropertyChangeListenerProxy(entry.getKey(), listener));
            }
        }
        return all.toArray(NONE);
    }

    public void addPropertyChangeListener(String propertyName, PropertyChangeListener listener) {
        PropertyChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            add(propertyName, own);
        }
    }

    public void removePropertyChangeListener(String propertyName, PropertyChangeListener listener) {
        PropertyChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            remove(propertyName, own);
        }
    }

    public PropertyChangeListener[] getPropertyChangeListeners(String propertyName) {
        return propertyName == null ? NONE.clone() : of(propertyName).clone();
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
        PropertyChangeListener[] common = of(null);
        PropertyChangeListener[] named = name == null ? NONE : of(name);
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

    public synchronized boolean hasListeners(String propertyName) {
        return of(null).length > 0 || propertyName != null && of(propertyName).length > 0;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        for (PropertyChangeListener listener : of(null)) {
            if (listener instanceof Serializable) {
                s.writeObject(listener);
            }
        }
        s.writeObject(null);
    }

    private void readObject(ObjectInputStream s) throws ClassNotFoundException, IOException {
        listeners = new LinkedHashMap<>();
        s.defaultReadObject();
        for (Object next = s.readObject(); next != null; next = s.readObject()) {
            add(null, (PropertyChangeListener) next);
        }
    }
}
