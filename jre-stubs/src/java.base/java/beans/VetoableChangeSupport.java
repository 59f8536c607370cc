package java.beans;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class VetoableChangeSupport implements Serializable {
    private static final long serialVersionUID = -5090210921595982017L;
    private static final VetoableChangeListener[] NONE = {};

    private Object source;
    /** The listeners by property; those to all under null. */
    private transient Map<String, VetoableChangeListener[]> listeners = new LinkedHashMap<>();

    public VetoableChangeSupport(Object sourceBean) {
        if (sourceBean == null) {
            throw new NullPointerException();
        }
        source = sourceBean;
    }

    private synchronized void add(String name, VetoableChangeListener listener) {
        VetoableChangeListener[] old = of(name);
        VetoableChangeListener[] more = new VetoableChangeListener[old.length + 1];
        System.arraycopy(old, 0, more, 0, old.length);
        more[old.length] = listener;
        listeners.put(name, more);
    }

    private synchronized void remove(String name, VetoableChangeListener listener) {
        ArrayList<VetoableChangeListener> left = new ArrayList<>(List.of(of(name)));
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

    private synchronized VetoableChangeListener[] of(String name) {
        VetoableChangeListener[] found = listeners.get(name);
        return found == null ? NONE : found;
    }

    private static VetoableChangeListener bare(VetoableChangeListener listener) {
        VetoableChangeListener inner = listener;
        while (inner instanceof VetoableChangeListenerProxy) {
            inner = ((VetoableChangeListenerProxy) inner).getListener();
        }
        return inner;
    }

    public void addVetoableChangeListener(VetoableChangeListener listener) {
        if (listener == null) {
            return;
        }
        if (listener instanceof VetoableChangeListenerProxy) {
            VetoableChangeListenerProxy proxy = (VetoableChangeListenerProxy) listener;
            addVetoableChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else {
            add(null, listener);
        }
    }

    public void removeVetoableChangeListener(VetoableChangeListener listener) {
        if (listener == null) {
            return;
        }
        if (listener instanceof VetoableChangeListenerProxy) {
            VetoableChangeListenerProxy proxy = (VetoableChangeListenerProxy) listener;
            removeVetoableChangeListener(proxy.getPropertyName(), proxy.getListener());
        } else {
            remove(null, listener);
        }
    }

    public synchronized VetoableChangeListener[] getVetoableChangeListeners() {
        ArrayList<VetoableChangeListener> all = new ArrayList<>();
        for (Map.Entry<String, VetoableChangeListener[]> entry : listeners.entrySet()) {
            if (entry.getKey() == null) {
                all.addAll(0, List.of(entry.getValue()));
                continue;
            }
            for (VetoableChangeListener listener : entry.getValue()) {
                all.add(new VetoableChangeListenerProxy(entry.getKey(), listener));
            }
        }
        return all.toArray(NONE);
    }

    public void addVetoableChangeListener(String propertyName, VetoableChangeListener listener) {
        VetoableChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            add(propertyName, own);
        }
    }

    public void removeVetoableChangeListener(String propertyName, VetoableChangeListener listener) {
        VetoableChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            remove(propertyName, own);
        }
    }

    public VetoableChangeListener[] getVetoableChangeListeners(String propertyName) {
        return propertyName == null ? NONE.clone() : of(propertyName).clone();
    }

    public void fireVetoableChange(String propertyName, Object oldValue, Object newValue) throws PropertyVetoException {
        if (oldValue == null || newValue == null || !oldValue.equals(newValue)) {
            fireVetoableChange(new PropertyChangeEvent(source, propertyName, oldValue, newValue));
        }
    }

    public void fireVetoableChange(String propertyName, int oldValue, int newValue) throws PropertyVetoException {
        if (oldValue != newValue) {
            fireVetoableChange(propertyName, Integer.valueOf(oldValue), Integer.valueOf(newValue));
        }
    }

    public void fireVetoableChange(String propertyName, boolean oldValue, boolean newValue) throws PropertyVetoException {
        if (oldValue != newValue) {
            fireVetoableChange(propertyName, Boolean.valueOf(oldValue), Boolean.valueOf(newValue));
        }
    }

    /** After a veto those already told hear that the change is undone. */
    public void fireVetoableChange(PropertyChangeEvent event) throws PropertyVetoException {
        Object old = event.getOldValue();
        Object now = event.getNewValue();
        if (old != null && now != null && old.equals(now)) {
            return;
        }
        String name = event.getPropertyName();
        ArrayList<VetoableChangeListener> all = new ArrayList<>(List.of(of(null)));
        if (name != null) {
            all.addAll(List.of(of(name)));
        }
        int told = 0;
        try {
            while (told < all.size()) {
                all.get(told).vetoableChange(event);
                told++;
            }
        } catch (PropertyVetoException veto) {
            PropertyChangeEvent back = new PropertyChangeEvent(source, name, now, old);
            for (int i = 0; i < told; i++) {
                try {
                    all.get(i).vetoableChange(back);
                } catch (PropertyVetoException e) {
                    continue;
                }
            }
            throw veto;
        }
    }

    public synchronized boolean hasListeners(String propertyName) {
        return of(null).length > 0 || propertyName != null && of(propertyName).length > 0;
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        s.defaultWriteObject();
        for (VetoableChangeListener listener : of(null)) {
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
            add(null, (VetoableChangeListener) next);
        }
    }
}
