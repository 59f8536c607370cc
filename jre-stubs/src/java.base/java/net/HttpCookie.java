package java.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A cookie of Netscape's kind, RFC 2109's or RFC 2965's. */
public final class HttpCookie implements Cloneable {
    private static final String SEPARATORS = ",; ";
    private static final long UNSPECIFIED = -1;

    final long created;
    private final String name;
    private String value;
    private String comment;
    private String commentURL;
    private boolean toDiscard;
    private String domain;
    private long maxAge = UNSPECIFIED;
    private String path;
    private String portlist;
    private boolean secure;
    private boolean httpOnly;
    private int version = 1;
    /** The header that it comes from, for Netscape's. */
    private final String header;

    public HttpCookie(String name, String value) {
        this(name, value, null, System.currentTimeMillis());
    }

    private HttpCookie(String name, String value, String header, long created) {
        name = name.trim();
        if (name.isEmpty() || !isToken(name) || name.charAt(0) == '$') {
            throw new IllegalArgumentException("Illegal cookie name");
        }
        this.name = name;
        this.value = value;
        this.header = header;
        this.created = created;
    }

    private static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7f || SEPARATORS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    public static List<HttpCookie> parse(String header) {
        return parse(header, false);
    }

    static List<HttpCookie> parse(String header, boolean retainHeader) {
        String lower = header.toLowerCase(Locale.ROOT);
        int version = 0;
        if (lower.startsWith("set-cookie2:") || guess(lower) == 1) {
            version = 1;
        }
        if (lower.startsWith("set-cookie2:")) {
            header = header.substring(12);
        } else if (lower.startsWith("set-cookie:")) {
            header = header.substring(11);
        }
        List<HttpCookie> cookies = new ArrayList<>();
        if (version == 0) {
            HttpCookie one = parseOne(header, retainHeader);
            one.version = 0;
            cookies.add(one);
            return cookies;
        }
        int start = 0;
        int quotes = 0;
        for (int i = 0; i <= header.length(); i++) {
            if (i < header.length() && header.charAt(i) == '"') {
                quotes++;
            }
            if (i == header.length() || header.charAt(i) == ',' && quotes % 2 == 0) {
                if (i > start || i < header.length()) {
                    HttpCookie one = parseOne(header.substring(start, i), retainHeader);
                    one.version = 1;
                    cookies.add(one);
                }
                start = i + 1;
            }
        }
        return cookies;
    }

    private static int guess(String lower) {
        if (lower.contains("expires=")) {
            return 0;
        }
        return lower.contains("version=") || lower.contains("max-age") ? 1 : 0;
    }

    private static HttpCookie parseOne(String text, boolean retainHeader) {
        long now = System.currentTimeMillis();
        String[] parts = text.split(";", -1);
        String pair = null;
        int next = 0;
        while (next < parts.length && (pair == null || pair.isEmpty())) {
            pair = parts[next++];
            if (next < parts.length && pair.isEmpty()) {
                continue;
            }
            break;
        }
        int equals = pair.indexOf('=');
        if (pair.isEmpty()) {
            throw new IllegalArgumentException("Empty cookie header string");
        }
        if (equals < 0) {
            throw new IllegalArgumentException("Invalid cookie name-value pair");
        }
        HttpCookie cookie = new HttpCookie(pair.substring(0, equals).trim(), unquoted(pair.substring(equals + 1).trim()), retainHeader ? text : null, now);
        for (; next < parts.length; next++) {
            String part = parts[next];
            int sign = part.indexOf('=');
            cookie.attribute((sign < 0 ? part : part.substring(0, sign)).trim(), sign < 0 ? null : unquoted(part.substring(sign + 1).trim()));
        }
        return cookie;
    }

    private static String unquoted(String text) {
        int n = text.length();
        if (n > 2 && (text.charAt(0) == '"' && text.charAt(n - 1) == '"' || text.charAt(0) == '\'' && text.charAt(n - 1) == '\'')) {
            return text.substring(1, n - 1);
        }
        return text;
    }

    private void attribute(String attribute, String text) {
        switch (attribute.toLowerCase(Locale.ROOT)) {
            case "comment":
                comment = comment == null ? text : comment;
                break;
            case "commenturl":
                commentURL = commentURL == null ? text : commentURL;
                break;
            case "discard":
                toDiscard = true;
                break;
            case "domain":
                if (domain == null) {
                    setDomain(text);
                }
                break;
            case "max-age":
                try {
                    long seconds = Long.parseLong(text);
                    maxAge = maxAge == UNSPECIFIED ? seconds : maxAge;
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException("Illegal cookie max-age attribute");
                }
                break;
            case "path":
                path = path == null ? text : path;
                break;
            case "port":
                portlist = portlist == null ? text == null ? "" : text : portlist;
                break;
            case "secure":
                secure = true;
                break;
            case "httponly":
                httpOnly = true;
                break;
            case "version":
                try {
                    setVersion(Integer.parseInt(text));
                } catch (NumberFormatException e) {
                    // It stays what it is.
                }
                break;
            case "expires":
                if (maxAge == UNSPECIFIED) {
                    long seconds = text == null ? 0 : sun.net.www.HttpDates.seconds(text, created);
                    maxAge = Math.max(seconds, 0);
                }
                break;
            default:
                break;
        }
    }

    public boolean hasExpired() {
        if (maxAge == 0) {
            return true;
        }
        if (maxAge < 0) {
            return false;
        }
        return (System.currentTimeMillis() - created) / 1000 > maxAge;
    }

    public void setComment(String purpose) {
        comment = purpose;
    }

    public String getComment() {
        return comment;
    }

    public void setCommentURL(String purpose) {
        commentURL = purpose;
    }

    public String getCommentURL() {
        return commentURL;
    }

    public void setDiscard(boolean discard) {
        toDiscard = discard;
    }

    public boolean getDiscard() {
        return toDiscard;
    }

    public void setPortlist(String ports) {
        portlist = ports;
    }

    public String getPortlist() {
        return portlist;
    }

    public void setDomain(String pattern) {
        domain = pattern == null ? null : pattern.toLowerCase(Locale.ROOT);
    }

    public String getDomain() {
        return domain;
    }

    public void setMaxAge(long expiry) {
        maxAge = expiry;
    }

    public long getMaxAge() {
        return maxAge;
    }

    public void setPath(String uri) {
        path = uri;
    }

    public String getPath() {
        return path;
    }

    public void setSecure(boolean flag) {
        secure = flag;
    }

    public boolean getSecure() {
        return secure;
    }

    public String getName() {
        return name;
    }

    public void setValue(String newValue) {
        value = newValue;
    }

    public String getValue() {
        return value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int v) {
        if (v != 0 && v != 1) {
            throw new IllegalArgumentException("cookie version should be 0 or 1");
        }
        version = v;
    }

    public boolean isHttpOnly() {
        return httpOnly;
    }

    public void setHttpOnly(boolean httpOnly) {
        this.httpOnly = httpOnly;
    }

    public static boolean domainMatches(String domain, String host) {
        if (domain == null || host == null) {
            return false;
        }
        boolean local = ".local".equalsIgnoreCase(domain);
        int dot = domain.indexOf('.');
        if (dot == 0) {
            dot = domain.indexOf('.', 1);
        }
        if (!local && (dot == -1 || dot == domain.length() - 1)) {
            return false;
        }
        int first = host.indexOf('.');
        if (first == -1 && (local || domain.equalsIgnoreCase(host + ".local"))) {
            return true;
        }
        int more = host.length() - domain.length();
        if (more == 0) {
            return host.equalsIgnoreCase(domain);
        }
        if (more > 0) {
            String start = host.substring(0, more);
            return start.indexOf('.') == -1 && host.substring(more).equalsIgnoreCase(domain);
        }
        return more == -1 && domain.charAt(0) == '.' && host.equalsIgnoreCase(domain.substring(1));
    }

    @Override
    public String toString() {
        if (version <= 0) {
            return name + "=" + value;
        }
        return name + "=\"" + value + '"' + (path == null ? "" : ";$Path=\"" + path + '"') + (domain == null ? "" : ";$Domain=\"" + domain + '"')
                + (portlist == null ? "" : ";$Port=\"" + portlist + '"');
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        if (!(obj instanceof HttpCookie)) {
            return false;
        }
        HttpCookie other = (HttpCookie) obj;
        return name.equalsIgnoreCase(other.name) && (domain == null ? other.domain == null : domain.equalsIgnoreCase(other.domain)) && Objects.equals(path, other.path);
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode() + (domain == null ? 0 : domain.toLowerCase(Locale.ROOT).hashCode()) + (path == null ? 0 : path.hashCode());
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.getMessage());
        }
    }
}
