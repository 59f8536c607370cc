package java.beans;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EventListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A bean's listeners of one kind, by property; those to all properties under null. */
final class Listeners<L extends EventListener> {
    private final Map<String, L[]> byProperty = new LinkedHashMap<>();
    private final L[] none;

    /** An empty table; {@code none} gives the arrays' type. */
    Listeners(L[] none) {
        this.none = none;
    }

    synchronized void add(String name, L listener) {
        L[] old = of(name);
        L[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = listener;
        byProperty.put(name, more);
    }

    /** Takes one of the listener's entries away. */
    synchronized void remove(String name, L listener) {
        ArrayList<L> left = new ArrayList<>(List.of(of(name)));
        for (int i = 0; i < left.size(); i++) {
            if (listener.equals(left.get(i))) {
                left.remove(i);
                break;
            }
        }
        if (left.isEmpty()) {
            byProperty.remove(name);
        } else {
            byProperty.put(name, left.toArray(none));
        }
    }

    /** Not to be changed. */
    synchronized L[] of(String name) {
        L[] found = byProperty.get(name);
        return found == null ? none : found;
    }

    /** Those to all properties, then those to one as what {@code proxy} makes of the property and them. */
    synchronized L[] all(BiFunction<String, L, L> proxy) {
        ArrayList<L> all = new ArrayList<>(List.of(of(null)));
        for (Map.Entry<String, L[]> entry : byProperty.entrySet()) {
            if (entry.getKey() != null) {
                for (L listener : entry.getValue()) {
                    all.add(proxy.apply(entry.getKey(), listener));
                }
            }
        }
        return all.toArray(none);
    }

    synchronized boolean has(String name) {
        return of(null).length > 0 || name != null && of(name).length > 0;
    }

    /** The serial form: what can be written of those to all properties, then null. */
    void write(ObjectOutputStream s) throws IOException {
        for (L listener : of(null)) {
            if (listener instanceof Serializable) {
                s.writeObject(listener);
            }
        }
        s.writeObject(null);
    }
}
