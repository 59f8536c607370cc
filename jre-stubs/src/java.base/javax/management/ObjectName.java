package javax.management;

import java.util.Hashtable;
import java.util.TreeMap;

/** The name of a managed object: a domain and properties. */
public class ObjectName implements Comparable<ObjectName> {
    private final String name;
    private final String domain;
    private final TreeMap<String, String> properties = new TreeMap<>();

    public ObjectName(String name) throws MalformedObjectNameException {
        int colon = name.indexOf(':');
        if (colon < 0) {
            throw new MalformedObjectNameException("Domain part must be specified");
        }
        this.name = name;
        domain = name.substring(0, colon);
        if (colon + 1 == name.length()) {
            throw new MalformedObjectNameException("Key properties cannot be empty");
        }
        for (String pair : name.substring(colon + 1).split(",")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new MalformedObjectNameException("Invalid character in key part of property");
            }
            if (properties.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                throw new MalformedObjectNameException("key `" + pair.substring(0, equals) + "' already defined");
            }
        }
    }

    public static ObjectName getInstance(String name) throws MalformedObjectNameException {
        return new ObjectName(name);
    }

    public String getDomain() {
        return domain;
    }

    public String getKeyProperty(String property) {
        return properties.get(property);
    }

    public Hashtable<String, String> getKeyPropertyList() {
        return new Hashtable<>(properties);
    }

    public String getKeyPropertyListString() {
        return name.substring(domain.length() + 1);
    }

    public String getCanonicalKeyPropertyListString() {
        StringBuilder text = new StringBuilder();
        properties.forEach((key, value) -> text.append(text.length() == 0 ? "" : ",").append(key).append('=').append(value));
        return text.toString();
    }

    public String getCanonicalName() {
        return domain + ":" + getCanonicalKeyPropertyListString();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof ObjectName
                && getCanonicalName().equals(((ObjectName) object).getCanonicalName());
    }

    @Override
    public int hashCode() {
        return getCanonicalName().hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public int compareTo(ObjectName other) {
        return getCanonicalName().compareTo(other.getCanonicalName());
    }
}
