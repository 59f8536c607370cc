package javax.management;

import java.util.Hashtable;
import java.util.Map;
import java.util.TreeMap;

/** The name of a managed object: a domain and properties; or a pattern of such names. */
public class ObjectName implements Comparable<ObjectName>, QueryExp {
    private static final long serialVersionUID = 1081892073854801359L;
    public static final ObjectName WILDCARD = wildcard();
    private final String name;
    private transient String domain;
    private transient TreeMap<String, String> properties;
    private transient boolean more;

    public ObjectName(String name) throws MalformedObjectNameException {
        this.name = name.isEmpty() ? "*:*" : name;
        parse();
    }

    public ObjectName(String domain, String key, String value) throws MalformedObjectNameException {
        this(domain + ":" + key + "=" + value);
    }

    public ObjectName(String domain, Hashtable<String, String> table) throws MalformedObjectNameException {
        this(text(domain, table));
    }

    private static String text(String domain, Map<String, String> table) throws MalformedObjectNameException {
        if (table.isEmpty()) {
            throw new MalformedObjectNameException("Key property list cannot be empty");
        }
        StringBuilder text = new StringBuilder(domain).append(':');
        table.forEach((key, value) -> text.append(text.charAt(text.length() - 1) == ':' ? "" : ",").append(key).append('=').append(value));
        return text.toString();
    }

    private static ObjectName wildcard() {
        try {
            return new ObjectName("*:*");
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException(e);
        }
    }

    private void parse() throws MalformedObjectNameException {
        int colon = name.indexOf(':');
        int equal = name.indexOf('=');
        if (equal >= 0 && (colon < 0 || equal < colon)) {
            throw new MalformedObjectNameException("Domain part must be specified");
        }
        if (colon < 0) {
            throw new MalformedObjectNameException("Key properties cannot be empty");
        }
        domain = name.substring(0, colon);
        if (domain.indexOf('\n') >= 0) {
            throw new MalformedObjectNameException("Invalid character '\\n' in domain name");
        }
        properties = new TreeMap<>();
        int at = colon + 1;
        int end = name.length();
        if (at == end) {
            throw new MalformedObjectNameException("Key properties cannot be empty");
        }
        while (at < end) {
            if (name.charAt(at) == '*' && (at + 1 == end || name.charAt(at + 1) == ',')) {
                if (more) {
                    throw new MalformedObjectNameException("Cannot have several '*' characters in pattern property list");
                }
                more = true;
                at += 2;
                if (at == end) {
                    throw new MalformedObjectNameException("Invalid ending comma");
                }
                continue;
            }
            int equals = at;
            while (equals < end && name.charAt(equals) != '=') {
                if (",:*?\n".indexOf(name.charAt(equals)) >= 0) {
                    String c = name.charAt(equals) == '\n' ? "\\n" : name.substring(equals, equals + 1);
                    throw new MalformedObjectNameException("Invalid character '" + c + "' in key part of property");
                }
                equals++;
            }
            if (equals == end) {
                throw new MalformedObjectNameException("Unterminated key property part");
            }
            if (equals == at) {
                throw new MalformedObjectNameException("Invalid key (empty)");
            }
            int stop = value(equals + 1, end);
            String key = name.substring(at, equals);
            if (properties.put(key, name.substring(equals + 1, stop)) != null) {
                throw new MalformedObjectNameException("key `" + key + "' already defined");
            }
            at = stop + 1;
            if (stop < end && at == end) {
                throw new MalformedObjectNameException("Invalid ending comma");
            }
        }
    }

    private int value(int from, int end) throws MalformedObjectNameException {
        int i = from;
        if (i < end && name.charAt(i) == '"') {
            for (i++; i < end && name.charAt(i) != '"'; i++) {
                if (name.charAt(i) == '\\' && ++i == end) {
                    break;
                }
            }
            if (i >= end) {
                throw new MalformedObjectNameException("Unterminated quoted value");
            }
            i++;
            if (i < end && name.charAt(i) != ',') {
                throw new MalformedObjectNameException("Invalid quote");
            }
            return i;
        }
        while (i < end && name.charAt(i) != ',') {
            char c = name.charAt(i);
            if (c == '=' || c == ':' || c == '"' || c == '\n') {
                throw new MalformedObjectNameException("Invalid character '" + (c == '\n' ? "\\n" : String.valueOf(c)) + "' in value part of property");
            }
            i++;
        }
        return i;
    }

    public static ObjectName getInstance(String name) throws MalformedObjectNameException {
        return new ObjectName(name);
    }

    public static ObjectName getInstance(String domain, String key, String value) throws MalformedObjectNameException {
        return new ObjectName(domain, key, value);
    }

    public static ObjectName getInstance(String domain, Hashtable<String, String> table) throws MalformedObjectNameException {
        return new ObjectName(domain, table);
    }

    public static ObjectName getInstance(ObjectName name) {
        return name;
    }

    private static boolean wild(String s) {
        return s.indexOf('*') >= 0 || s.indexOf('?') >= 0;
    }

    public boolean isPattern() {
        return isDomainPattern() || isPropertyPattern();
    }

    public boolean isDomainPattern() {
        return wild(domain);
    }

    public boolean isPropertyPattern() {
        return more || isPropertyValuePattern();
    }

    public boolean isPropertyListPattern() {
        return more;
    }

    public boolean isPropertyValuePattern() {
        for (String value : properties.values()) {
            if (wild(value)) {
                return true;
            }
        }
        return false;
    }

    public boolean isPropertyValuePattern(String property) {
        String value = properties.get(property);
        if (value == null) {
            throw new IllegalArgumentException("key property '" + property + "' not found");
        }
        return wild(value);
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
        String list = name.substring(domain.length() + 1);
        return more ? list.equals("*") ? "" : list.endsWith(",*") ? list.substring(0, list.length() - 2)
                : list.startsWith("*,") ? list.substring(2) : list.replace(",*,", ",") : list;
    }

    public String getCanonicalKeyPropertyListString() {
        StringBuilder text = new StringBuilder();
        properties.forEach((key, value) -> text.append(text.length() == 0 ? "" : ",").append(key).append('=').append(value));
        return text.toString();
    }

    public String getCanonicalName() {
        String list = getCanonicalKeyPropertyListString();
        return domain + ":" + list + (more ? list.isEmpty() ? "*" : ",*" : "");
    }

    public static String quote(String s) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\n') {
                text.append("\\n");
                continue;
            }
            if (c == '\\' || c == '*' || c == '?' || c == '"') {
                text.append('\\');
            }
            text.append(c);
        }
        return text.append('"').toString();
    }

    public static String unquote(String q) {
        int last = q.length() - 1;
        if (last < 1 || q.charAt(0) != '"' || q.charAt(last) != '"') {
            throw new IllegalArgumentException("Argument not quoted");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < last; i++) {
            char c = q.charAt(i);
            if (c == '\\') {
                if (i + 1 == last) {
                    throw new IllegalArgumentException("Trailing backslash");
                }
                c = q.charAt(++i);
                if (c == 'n') {
                    c = '\n';
                } else if ("\\*?\"".indexOf(c) < 0) {
                    throw new IllegalArgumentException("Bad character '" + c + "' after backslash");
                }
            } else if (c == '*' || c == '?' || c == '"' || c == '\n') {
                throw new IllegalArgumentException("Invalid unescaped character '" + c + "' in the string to unquote");
            }
            text.append(c);
        }
        return text.toString();
    }

    @Override
    public boolean apply(ObjectName other) {
        if (other.isPattern()) {
            return false;
        }
        if (!isPattern()) {
            return equals(other);
        }
        if (!matches(domain, other.domain) || !more && properties.size() != other.properties.size()) {
            return false;
        }
        for (Map.Entry<String, String> e : properties.entrySet()) {
            String value = other.properties.get(e.getKey());
            if (value == null || !matches(e.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public void setMBeanServer(MBeanServer mbs) {
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        try {
            parse();
        } catch (MalformedObjectNameException e) {
            throw new java.io.InvalidObjectException(e.toString());
        }
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof ObjectName && getCanonicalName().equals(((ObjectName) object).getCanonicalName());
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
