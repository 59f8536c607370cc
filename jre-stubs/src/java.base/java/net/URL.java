package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;

public final class URL implements Serializable {
    private static final long serialVersionUID = -7627629688361524110L;
    private static final HashMap<String, URLStreamHandler> HANDLERS = new HashMap<>();
    private static URLStreamHandlerFactory factory;

    private String protocol;
    private String host;
    private int port = -1;
    private String file;
    private transient String query;
    private String authority;
    private transient String path;
    private transient String userInfo;
    private String ref;
    transient URLStreamHandler handler;
    private int hashCode = -1;
    private transient InetAddress address;

    @Deprecated(since = "20")
    public URL(String protocol, String host, int port, String file) throws MalformedURLException {
        this(protocol, host, port, file, null);
    }

    @Deprecated(since = "20")
    public URL(String protocol, String host, String file) throws MalformedURLException {
        this(protocol, host, -1, file);
    }

    @Deprecated(since = "20")
    public URL(String protocol, String host, int port, String file, URLStreamHandler handler) throws MalformedURLException {
        this.protocol = protocol.toLowerCase(Locale.ROOT);
        if (host != null) {
            if (host.indexOf(':') >= 0 && !host.startsWith("[")) {
                host = "[" + host + "]";
            }
            this.host = host;
            if (port < -1) {
                throw new MalformedURLException("Invalid port number :" + port);
            }
            this.port = port;
            authority = port == -1 ? host : host + ":" + port;
        }
        int hash = file.indexOf('#');
        ref = hash < 0 ? null : file.substring(hash + 1);
        String rest = hash < 0 ? file : file.substring(0, hash);
        int mark = rest.lastIndexOf('?');
        query = mark < 0 ? null : rest.substring(mark + 1);
        path = mark < 0 ? rest : rest.substring(0, mark);
        this.file = query == null ? path : path + "?" + query;
        this.handler = handler != null ? handler : handlerOf(this.protocol);
        if (this.handler == null) {
            throw new MalformedURLException("unknown protocol: " + protocol);
        }
    }

    @Deprecated(since = "20")
    public URL(String spec) throws MalformedURLException {
        this(null, spec);
    }

    @Deprecated(since = "20")
    public URL(URL context, String spec) throws MalformedURLException {
        this(context, spec, null);
    }

    @Deprecated(since = "20")
    public URL(URL context, String spec, URLStreamHandler handler) throws MalformedURLException {
        try {
            parse(context, spec, handler);
        } catch (MalformedURLException e) {
            throw e;
        } catch (Exception e) {
            MalformedURLException malformed = new MalformedURLException(e.getMessage());
            malformed.initCause(e);
            throw malformed;
        }
    }

    public static URL of(URI uri, URLStreamHandler handler) throws MalformedURLException {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        return handler == null && uri.getScheme().equals("jrt") && uri.isOpaque() ? new URL(uri.toString())
                : new URL(null, uri.toString(), handler);
    }

    private void parse(URL context, String spec, URLStreamHandler given) throws MalformedURLException {
        int limit = spec.length();
        while (limit > 0 && spec.charAt(limit - 1) <= ' ') {
            limit--;
        }
        int start = 0;
        while (start < limit && spec.charAt(start) <= ' ') {
            start++;
        }
        if (spec.regionMatches(true, start, "url:", 0, 4)) {
            start += 4;
        }
        String newProtocol = null;
        boolean reference = start < spec.length() && spec.charAt(start) == '#';
        for (int i = start; !reference && i < limit && spec.charAt(i) != '/'; i++) {
            if (spec.charAt(i) == ':') {
                String candidate = spec.substring(start, i).toLowerCase(Locale.ROOT);
                if (isProtocol(candidate)) {
                    newProtocol = candidate;
                    start = i + 1;
                }
                break;
            }
        }
        protocol = newProtocol;
        boolean relative = false;
        if (context != null && (newProtocol == null || newProtocol.equalsIgnoreCase(context.protocol))) {
            if (given == null) {
                given = context.handler;
            }
            if (context.path != null && context.path.startsWith("/")) {
                newProtocol = null;
            }
            if (newProtocol == null) {
                protocol = context.protocol;
                authority = context.authority;
                userInfo = context.userInfo;
                host = context.host;
                port = context.port;
                file = context.file;
                path = context.path;
                relative = true;
            }
        }
        if (protocol == null) {
            throw new MalformedURLException("no protocol: " + spec);
        }
        handler = given != null ? given : handlerOf(protocol);
        if (handler == null) {
            throw new MalformedURLException("unknown protocol: " + protocol);
        }
        int hash = spec.indexOf('#', start);
        if (hash >= 0) {
            if (!protocol.equals("jar")) {
                ref = spec.substring(hash + 1, limit);
                limit = hash;
            }
        }
        if (relative && start == limit) {
            query = context.query;
            if (ref == null) {
                ref = context.ref;
            }
        }
        handler.parseURL(this, spec, start, limit);
    }

    private static boolean isProtocol(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '+' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static synchronized URLStreamHandler handlerOf(String protocol) {
        URLStreamHandler known = HANDLERS.get(protocol);
        if (known == null) {
            if (factory != null) {
                known = factory.createURLStreamHandler(protocol);
            }
            boolean fixed = protocol.equals("jrt") || protocol.equals("file");
            if (known == null && !fixed) {
                known = provided(protocol);
            }
            if (known == null) {
                known = Handlers.of(protocol);
            }
            if (known != null) {
                HANDLERS.put(protocol, known);
            }
        }
        return known;
    }

    /** What a provider, or a class named by the property, knows of a protocol; null: nothing. */
    private static URLStreamHandler provided(String protocol) {
        for (java.net.spi.URLStreamHandlerProvider each : ijen.internal.Providers.of(java.net.spi.URLStreamHandlerProvider.class)) {
            URLStreamHandler found = each.createURLStreamHandler(protocol);
            if (found != null) {
                return found;
            }
        }
        String packages = System.getProperty("java.protocol.handler.pkgs");
        if (packages != null) {
            for (String prefix : packages.split("\\|")) {
                try {
                    Class<?> c = Class.forName(prefix.trim() + "." + protocol + ".Handler", true, ClassLoader.getSystemClassLoader());
                    return (URLStreamHandler) c.getDeclaredConstructor().newInstance();
                } catch (ReflectiveOperationException | ClassCastException e) {
                    // The next one.
                }
            }
        }
        return null;
    }

    void set(String newProtocol, String newHost, int newPort, String newAuthority, String newUserInfo, String newPath,
            String newQuery, String newRef) {
        protocol = newProtocol;
        host = newHost;
        port = newPort;
        authority = newAuthority;
        userInfo = newUserInfo;
        path = newPath;
        query = newQuery;
        ref = newRef;
        file = newQuery == null ? newPath : newPath + "?" + newQuery;
        hashCode = -1;
        address = null;
    }

    public String getQuery() {
        return query;
    }

    public String getPath() {
        return path;
    }

    public String getUserInfo() {
        return userInfo;
    }

    public String getAuthority() {
        return authority;
    }

    public int getPort() {
        return port;
    }

    public int getDefaultPort() {
        return handler.getDefaultPort();
    }

    public String getProtocol() {
        return protocol;
    }

    public String getHost() {
        return host;
    }

    public String getFile() {
        return file;
    }

    public String getRef() {
        return ref;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof URL && handler.equals(this, (URL) object);
    }

    @Override
    public synchronized int hashCode() {
        if (hashCode == -1) {
            hashCode = handler.hashCode(this);
        }
        return hashCode;
    }

    public boolean sameFile(URL other) {
        return handler.sameFile(this, other);
    }

    @Override
    public String toString() {
        return toExternalForm();
    }

    public String toExternalForm() {
        return handler.toExternalForm(this);
    }

    public URI toURI() throws URISyntaxException {
        return new URI(toString());
    }

    public URLConnection openConnection() throws IOException {
        return handler.openConnection(this);
    }

    public URLConnection openConnection(Proxy proxy) throws IOException {
        if (proxy == null) {
            throw new IllegalArgumentException("proxy can not be null");
        }
        return handler.openConnection(this, proxy);
    }

    synchronized InetAddress address() {
        if (address == null && host != null && !host.isEmpty()) {
            try {
                address = InetAddress.getByName(host);
            } catch (UnknownHostException e) {
                return null;
            }
        }
        return address;
    }

    public final InputStream openStream() throws IOException {
        return openConnection().getInputStream();
    }

    public final Object getContent() throws IOException {
        return openConnection().getContent();
    }

    public final Object getContent(Class<?>[] classes) throws IOException {
        return openConnection().getContent(classes);
    }

    public static void setURLStreamHandlerFactory(URLStreamHandlerFactory fac) {
        synchronized (URL.class) {
            if (factory != null) {
                throw new Error("factory already defined");
            }
            HANDLERS.clear();
            factory = Objects.requireNonNull(fac);
        }
    }

    private void writeObject(java.io.ObjectOutputStream s) throws java.io.IOException {
        s.defaultWriteObject();
    }
}
