package sun.net.spi;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Goes by the properties http.proxyHost, http.proxyPort, http.nonProxyHosts and socksProxyHost. */
public class DefaultProxySelector extends ProxySelector {
    public DefaultProxySelector() {
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (uri == null) {
            throw new IllegalArgumentException("URI can't be null.");
        }
        String scheme = uri.getScheme();
        String host = uri.getHost();
        if (host == null) {
            String authority = uri.getAuthority();
            if (authority != null) {
                host = authority.substring(authority.indexOf('@') + 1);
                int colon = host.lastIndexOf(':');
                host = colon >= 0 ? host.substring(0, colon) : host;
            }
        }
        if (scheme == null || host == null) {
            throw new IllegalArgumentException("protocol = " + scheme + " host = " + host);
        }
        scheme = scheme.toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https") || scheme.equals("ftp");
        String proxy = web ? System.getProperty(scheme + ".proxyHost") : null;
        if (proxy != null && !proxy.isEmpty()) {
            String except = System.getProperty((scheme.equals("https") ? "http" : scheme) + ".nonProxyHosts", "localhost|127.*|[::1]|0.0.0.0|[::0]");
            if (matches(except, host.toLowerCase(Locale.ROOT))) {
                return List.of(Proxy.NO_PROXY);
            }
            int port = Integer.getInteger(scheme + ".proxyPort", scheme.equals("https") ? 443 : 80);
            return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy, port)));
        }
        String socks = System.getProperty("socksProxyHost");
        if (socks != null && !socks.isEmpty() && !matches(System.getProperty("socksNonProxyHosts", "localhost|127.*|[::1]|0.0.0.0|[::0]"), host)) {
            return List.of(new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved(socks, Integer.getInteger("socksProxyPort", 1080))));
        }
        return List.of(Proxy.NO_PROXY);
    }

    private static boolean matches(String patterns, String host) {
        for (String pattern : patterns.toLowerCase(Locale.ROOT).split("\\|")) {
            boolean open = pattern.startsWith("*");
            boolean more = pattern.length() > 1 && pattern.endsWith("*");
            String text = pattern.substring(open ? 1 : 0, pattern.length() - (more ? 1 : 0));
            if (!pattern.isEmpty() && (open && more ? host.contains(text) : open ? host.endsWith(text) : more ? host.startsWith(text) : host.equals(text))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress sa, IOException ioe) {
        if (uri == null || sa == null || ioe == null) {
            throw new IllegalArgumentException("Arguments can't be null.");
        }
    }
}
