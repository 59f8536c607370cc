package java.beans;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class VetoableChangeSupport implements Serializable {
    private static final long serialVersionUID = -5090210921595982017L;
    private static final VetoableChangeListener[] NONE = {};

    private Object source;
    private transient Listeners<VetoableChangeListener> listeners = new Listeners<>(NONE);

    public VetoableChangeSupport(Object sourceBean) {
        if (sourceBean == null) {
            throw new NullPointerException();
        }
        source = sourceBean;
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
            listeners.add(null, listener);
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
            listeners.remove(null, listener);
        }
    }

    public VetoableChangeListener[] getVetoableChangeListeners() {
        return listeners.all(VetoableChangeListenerProxy::new);
    }

    public void addVetoableChangeListener(String propertyName, VetoableChangeListener listener) {
        VetoableChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            listeners.add(propertyName, own);
        }
    }

    public void removeVetoableChangeListener(String propertyName, VetoableChangeListener listener) {
        VetoableChangeListener own = bare(listener);
        if (own != null && propertyName != null) {
            listeners.remove(propertyName, own);
        }
    }

    public VetoableChangeListener[] getVetoableChangeListeners(String propertyName) {
        return propertyName == null ? NONE.clone() : listeners.of(propertyName).clone();
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
        ArrayList<VetoableChangeListener> all = new ArrayList<>(List.of(listeners.of(null)));
        if (name != null) {
            all.addAll(List.of(listeners.of(name)));
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
            listeners.add(null, (VetoableChangeListener) next);
        }
    }
}
