package sun.net.www.protocol.https;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;

/** The protocol https. */
public class Handler extends sun.net.www.protocol.http.Handler {
    public Handler() {
    }

    @Override
    protected int getDefaultPort() {
        return 443;
    }

    @Override
    protected URLConnection openConnection(URL u) throws IOException {
        return openConnection(u, null);
    }

    @Override
    protected URLConnection openConnection(URL u, Proxy p) throws IOException {
        return new HttpsURLConnectionImpl(u, p);
    }
}
