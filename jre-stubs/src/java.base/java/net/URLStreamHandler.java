package java.net;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

public abstract class URLStreamHandler {
    public URLStreamHandler() {
    }

    protected abstract URLConnection openConnection(URL u) throws IOException;

    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        throw new UnsupportedOperationException("Method not implemented.");
    }

    protected InetAddress getHostAddress(URL u) {
        return u.address();
    }

    @Deprecated
    protected void setURL(URL u, String protocol, String host, int port, String file, String ref) {
        String authority = null;
        String userInfo = null;
        if (host != null && !host.isEmpty()) {
            authority = port == -1 ? host : host + ":" + port;
            int at = host.lastIndexOf('@');
            if (at != -1) {
                userInfo = host.substring(0, at);
                host = host.substring(at + 1);
            }
        }
        int mark = file == null ? -1 : file.lastIndexOf('?');
        setURL(u, protocol, host, port, authority, userInfo, mark < 0 ? file : file.substring(0, mark), mark < 0 ? null : file.substring(mark + 1), ref);
    }

    private static boolean isIpv6(String s) {
        int scope = s.indexOf('%');
        return scope + 1 != s.length() && InetAddress.sixteen(scope < 0 ? s : s.substring(0, scope)) != null;
    }

    protected void parseURL(URL u, String spec, int start, int limit) {
        String protocol = u.getProtocol();
        String authority = u.getAuthority();
        String userInfo = u.getUserInfo();
        String host = u.getHost();
        int port = u.getPort();
        String path = u.getPath();
        String query = u.getQuery();
        String ref = u.getRef();
        boolean isRelative = false;
        boolean queryOnly = false;
        if (start < limit) {
            int mark = spec.indexOf('?');
            queryOnly = mark == start;
            if (mark != -1 && mark < limit) {
                query = spec.substring(mark + 1, limit);
                limit = mark;
                spec = spec.substring(0, mark);
            }
        }
        if (start <= limit - 4 && spec.startsWith("////", start)) {
            start += 2;
        } else if (start <= limit - 2 && spec.startsWith("//", start)) {
            start += 2;
            int end = spec.indexOf('/', start);
            if (end < 0 || end > limit) {
                int mark = spec.indexOf('?', start);
                end = mark < 0 ? limit : mark;
            }
            authority = spec.substring(start, end);
            host = authority;
            int at = authority.indexOf('@');
            userInfo = at >= 0 ? authority.substring(0, at) : null;
            host = at >= 0 ? authority.substring(at + 1) : authority;
            port = -1;
            if (at != authority.lastIndexOf('@')) {
                userInfo = null;
                host = "";
            }
            int close = host.startsWith("[") ? host.indexOf(']') : 0;
            if (host.startsWith("[") && close <= 2) {
                throw new IllegalArgumentException("Invalid authority field: " + authority);
            }
            if (close > 0 && !isIpv6(host.substring(1, close))) {
                throw new IllegalArgumentException("Invalid host: " + host.substring(0, close + 1));
            }
            if (close > 0 && close + 1 < host.length() && host.charAt(close + 1) != ':') {
                throw new IllegalArgumentException("Invalid authority field: " + authority);
            }
            int colon = host.indexOf(':', close);
            if (colon >= 0) {
                if (colon + 1 < host.length()) {
                    port = Integer.parseInt(host, colon + 1, host.length(), 10);
                }
                host = host.substring(0, colon);
            }
            for (int i = 0; i < host.length(); i++) {
                if (host.charAt(i) <= ' ' || "\"<>\\^`{|}".indexOf(host.charAt(i)) >= 0) {
                    throw new IllegalArgumentException("Illegal character found in host: '" + host.charAt(i) + "'");
                }
            }
            if (port < -1) {
                throw new IllegalArgumentException("Invalid port number :" + port);
            }
            start = end;
            path = authority.isEmpty() ? path : "";
            if (authority.isEmpty()) {
                path = "";
            }
        }
        if (host == null) {
            host = "";
        }
        if (start < limit) {
            String rest = spec.substring(start, limit);
            if (rest.startsWith("/")) {
                path = rest;
            } else if (path != null && !path.isEmpty()) {
                isRelative = true;
                int slash = path.lastIndexOf('/');
                String separator = slash == -1 && authority != null ? "/" : "";
                path = path.substring(0, slash + 1) + separator + rest;
            } else {
                path = (authority != null && !authority.isEmpty() ? "/" : "") + rest;
            }
        } else if (queryOnly && path != null) {
            path = path.substring(0, Math.max(path.lastIndexOf('/'), 0)) + "/";
        }
        if (path == null) {
            path = "";
        }
        setURL(u, protocol, host, port, authority, userInfo, isRelative ? normalized(path) : path, query, ref);
    }

    /** Without "/./" and "x/../". */
    static String normalized(String path) {
        int i;
        while ((i = path.indexOf("/./")) >= 0) {
            path = path.substring(0, i) + path.substring(i + 2);
        }
        i = 0;
        while ((i = path.indexOf("/../", i)) >= 0) {
            int above = i > 0 ? path.lastIndexOf('/', i - 1) : -1;
            if (above >= 0 && path.indexOf("/../", above) != 0) {
                path = path.substring(0, above) + path.substring(i + 3);
                i = 0;
            } else {
                i += 3;
            }
        }
        while (path.endsWith("/..")) {
            i = path.indexOf("/..");
            int above = path.lastIndexOf('/', i - 1);
            if (above < 0) {
                break;
            }
            path = path.substring(0, above + 1);
        }
        if (path.startsWith("./") && path.length() > 2) {
            path = path.substring(2);
        }
        return path.endsWith("/.") ? path.substring(0, path.length() - 1) : path;
    }

    protected int getDefaultPort() {
        return -1;
    }

    protected boolean equals(URL u1, URL u2) {
        return Objects.equals(u1.getRef(), u2.getRef()) && Objects.equals(u1.getQuery(), u2.getQuery()) && sameFile(u1, u2);
    }

    protected int hashCode(URL u) {
        int hash = u.getProtocol() == null ? 0 : u.getProtocol().hashCode();
        if (u.getHost() != null) {
            hash += u.getHost().toLowerCase(Locale.ROOT).hashCode();
        }
        if (u.getFile() != null) {
            hash += u.getFile().hashCode();
        }
        hash += u.getPort() == -1 ? getDefaultPort() : u.getPort();
        return u.getRef() == null ? hash : hash + u.getRef().hashCode();
    }

    protected boolean sameFile(URL u1, URL u2) {
        if (!(u1.getProtocol() == u2.getProtocol()
                || u1.getProtocol() != null && u1.getProtocol().equalsIgnoreCase(u2.getProtocol()))) {
            return false;
        }
        int port1 = u1.getPort() != -1 ? u1.getPort() : u1.handler.getDefaultPort();
        int port2 = u2.getPort() != -1 ? u2.getPort() : u2.handler.getDefaultPort();
        return Objects.equals(u1.getFile(), u2.getFile()) && port1 == port2 && hostsEqual(u1, u2);
    }

    protected boolean hostsEqual(URL u1, URL u2) {
        if (u1.getHost() != null && u2.getHost() != null) {
            return u1.getHost().equalsIgnoreCase(u2.getHost());
        }
        return u1.getHost() == null && u2.getHost() == null;
    }

    protected String toExternalForm(URL u) {
        String authority = u.getAuthority();
        return u.getProtocol() + ':' + (authority != null && !authority.isEmpty() ? "//" + authority : "")
                + (u.getPath() != null ? u.getPath() : "") + (u.getQuery() != null ? '?' + u.getQuery() : "")
                + (u.getRef() != null ? '#' + u.getRef() : "");
    }

    protected void setURL(URL u, String protocol, String host, int port, String authority, String userInfo, String path,
            String query, String ref) {
        if (this != u.handler) {
            throw new SecurityException("handler for url different from this handler");
        }
        u.set(protocol, host, port, authority, userInfo, path, query, ref);
    }
}
