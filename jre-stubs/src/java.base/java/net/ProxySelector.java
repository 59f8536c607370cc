package java.net;

import java.io.IOException;
import java.util.List;

/** Says which proxy leads to an address. */
public abstract class ProxySelector {
    private static volatile ProxySelector theProxySelector = new sun.net.spi.DefaultProxySelector();

    public ProxySelector() {
    }

    public static ProxySelector getDefault() {
        return theProxySelector;
    }

    public static void setDefault(ProxySelector ps) {
        theProxySelector = ps;
    }

    public abstract List<Proxy> select(URI uri);

    public abstract void connectFailed(URI uri, SocketAddress sa, IOException ioe);

    public static ProxySelector of(InetSocketAddress proxyAddress) {
        return new Fixed(proxyAddress);
    }

    private static final class Fixed extends ProxySelector {
        private static final List<Proxy> NONE = List.of(Proxy.NO_PROXY);
        private final List<Proxy> list;

        Fixed(InetSocketAddress address) {
            list = address == null ? NONE : List.of(new Proxy(Proxy.Type.HTTP, address));
        }

        @Override
        public List<Proxy> select(URI uri) {
            String scheme = uri.getScheme().toLowerCase(java.util.Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https") ? list : NONE;
        }

        @Override
        public void connectFailed(URI uri, SocketAddress sa, IOException ioe) {
        }
    }
}
