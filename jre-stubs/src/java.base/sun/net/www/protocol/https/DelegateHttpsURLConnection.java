package sun.net.www.protocol.https;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import sun.net.www.http.Link;
import sun.net.www.protocol.http.HttpURLConnection;

/** HTTP over the sockets of a factory. */
final class DelegateHttpsURLConnection extends HttpURLConnection {
    private final HttpsURLConnection owner;
    SSLSession session;

    DelegateHttpsURLConnection(URL url, Proxy proxy, HttpsURLConnection owner) throws IOException {
        super(url, proxy);
        this.owner = owner;
    }

    private static Socket unconnected(SSLSocketFactory factory) throws IOException {
        try {
            return factory.createSocket();
        } catch (SocketException e) {
            if (e.getCause() instanceof UnsupportedOperationException) {
                return new Socket();
            }
            throw e;
        }
    }

    @Override
    protected Link dial(InetSocketAddress to, String key, boolean proxied) throws IOException {
        SSLSocketFactory factory = owner.getSSLSocketFactory();
        String host = url.getHost();
        int port = url.getPort() == -1 ? url.getDefaultPort() : url.getPort();
        Socket socket = proxied ? new Socket() : unconnected(factory);
        try {
            socket.connect(to, getConnectTimeout());
            if (proxied) {
                tunnel(socket, host + ":" + port);
            }
            SSLSocket secure = (SSLSocket) (socket instanceof SSLSocket ? socket : factory.createSocket(socket, host, port, true));
            HostnameVerifier verifier = owner.getHostnameVerifier();
            boolean own = verifier != null && verifier.getClass() != HttpsURLConnection.getDefaultHostnameVerifier().getClass();
            if (!own) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
            }
            secure.startHandshake();
            session = secure.getSession();
            if (own && !verifier.verify(host, session)) {
                throw new IOException("HTTPS hostname wrong:  should be <" + host + ">");
            }
            return new Link(secure, key);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** Asks a proxy to pass on what comes. */
    private static void tunnel(Socket socket, String to) throws IOException {
        String head = "CONNECT " + to + " HTTP/1.1\r\nHost: " + to + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1);
        String status = Link.line(in);
        String[] words = status == null ? new String[0] : status.split(" ", 3);
        for (String line = status; line != null && !line.isEmpty(); line = Link.line(in)) {
            continue;
        }
        if (words.length < 2 || !words[1].equals("200")) {
            throw new IOException("Unable to tunnel through proxy. Proxy returns \"" + status + "\"");
        }
    }
}
