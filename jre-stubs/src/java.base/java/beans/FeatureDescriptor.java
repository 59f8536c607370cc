package java.beans;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Map;

/** What properties, events, methods and parameters of a bean have in common: names, flags and attributes. */
public class FeatureDescriptor {
    private String name;
    private String displayName;
    private String shortDescription;
    private boolean expert;
    private boolean hidden;
    private boolean preferred;
    private Hashtable<String, Object> table;
    private WeakReference<Class<?>> owner;

    public FeatureDescriptor() {
    }

    /** A copy for a descriptor of the same feature. */
    FeatureDescriptor(FeatureDescriptor other) {
        name = other.name;
        displayName = other.displayName;
        shortDescription = other.shortDescription;
        expert = other.expert;
        hidden = other.hidden;
        preferred = other.preferred;
        owner = other.owner;
        addTable(other);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName == null ? getName() : displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public boolean isExpert() {
        return expert;
    }

    public void setExpert(boolean expert) {
        this.expert = expert;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public boolean isPreferred() {
        return preferred;
    }

    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    public String getShortDescription() {
        return shortDescription == null ? getDisplayName() : shortDescription;
    }

    public void setShortDescription(String text) {
        shortDescription = text;
    }

    public void setValue(String attributeName, Object value) {
        if (table == null) {
            table = new Hashtable<>();
        }
        table.put(attributeName, value);
    }

    public Object getValue(String attributeName) {
        return table == null || attributeName == null ? null : table.get(attributeName);
    }

    public Enumeration<String> attributeNames() {
        return table == null ? Collections.emptyEnumeration() : table.keys();
    }

    final void addTable(FeatureDescriptor other) {
        if (other.table != null) {
            for (Map.Entry<String, Object> entry : other.table.entrySet()) {
                setValue(entry.getKey(), entry.getValue());
            }
        }
    }

    /** The class that the feature is one of; not kept alive by it. */
    final Class<?> owner() {
        return owner == null ? null : owner.get();
    }

    final void setOwner(Class<?> type) {
        owner = type == null ? null : new WeakReference<>(type);
    }

    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName());
        text.append("[name=").append(name);
        appendTo(text, "displayName", displayName);
        appendTo(text, "shortDescription", shortDescription);
        appendTo(text, "preferred", preferred);
        appendTo(text, "hidden", hidden);
        appendTo(text, "expert", expert);
        if (table != null && !table.isEmpty()) {
            text.append("; values={");
            String separator = "";
            for (Map.Entry<String, Object> entry : table.entrySet()) {
                text.append(separator).append(entry.getKey()).append('=').append(entry.getValue());
                separator = "; ";
            }
            text.append('}');
        }
        appendTo(text);
        return text.append(']').toString();
    }

    /** What a kind of descriptor says of itself beyond the common. */
    void appendTo(StringBuilder text) {
    }

    static void appendTo(StringBuilder text, String name, Object value) {
        if (value != null) {
            text.append("; ").append(name).append('=').append(value);
        }
    }

    static void appendTo(StringBuilder text, String name, boolean value) {
        if (value) {
            text.append("; ").append(name);
        }
    }
}
