package sun.net.www.protocol.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.CacheRequest;
import java.net.CacheResponse;
import java.net.CookieHandler;
import java.net.HttpRetryException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ResponseCache;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import sun.net.www.MessageHeader;
import sun.net.www.http.BodyStream;
import sun.net.www.http.Link;

/** What {@code URL.openConnection} gives for http. */
public class HttpURLConnection extends java.net.HttpURLConnection {
    private static final String[] SECRET = {"Authorization", "Proxy-Authorization", "Cookie"};
    private static final List<String> RESTRICTED = List.of("access-control-request-headers", "access-control-request-method", "connection",
            "content-length", "content-transfer-encoding", "host", "keep-alive", "origin", "trailer", "transfer-encoding", "upgrade", "via");
    private static final int MOST_REDIRECTS = 20;

    private final Proxy given;
    private Proxy proxy;
    /** What the program has set, and what is sent. */
    private MessageHeader wanted = new MessageHeader();
    private MessageHeader requests;
    private MessageHeader responses = new MessageHeader();
    private Link link;
    private boolean connecting;
    private ByteArrayOutputStream poster;
    private StreamedOutput streamed;
    private InputStream input;
    private Exception remembered;
    private Authenticator authenticator;
    private Authentication authentication;
    private Map<String, List<String>> filtered;

    protected HttpURLConnection(URL url, Proxy proxy) throws IOException {
        super(url);
        given = proxy;
        String file = url.getFile();
        for (int i = 0; i < file.length(); i++) {
            if (file.charAt(i) == '\n' || file.charAt(i) == '\r') {
                throw new MalformedURLException("Illegal character in URL");
            }
        }
    }

    @Override
    public void setAuthenticator(Authenticator auth) {
        if (connecting || connected) {
            throw new IllegalStateException("Already connected");
        }
        if (authenticator != null) {
            throw new IllegalStateException("Authenticator already set");
        }
        authenticator = java.util.Objects.requireNonNull(auth);
    }

    @Override
    public void setConnectTimeout(int timeout) {
        checkTimeout(timeout);
        super.setConnectTimeout(timeout);
    }

    @Override
    public void setReadTimeout(int timeout) {
        checkTimeout(timeout);
        super.setReadTimeout(timeout);
    }

    private static void checkTimeout(int timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeouts can't be negative");
        }
    }

    @Override
    public void setRequestMethod(String method) throws ProtocolException {
        if (connecting) {
            throw new IllegalStateException("connect in progress");
        }
        super.setRequestMethod(method);
    }

    private boolean isStreaming() {
        return fixedContentLength != -1 || fixedContentLengthLong != -1 || chunkLength != -1;
    }

    private static int portOf(URL url) {
        return url.getPort() == -1 ? url.getDefaultPort() : url.getPort();
    }

    @Override
    public void connect() throws IOException {
        connecting = true;
        open(true);
    }

    private void open(boolean mayReuse) throws IOException {
        if (connected) {
            return;
        }
        List<Proxy> ways = List.of(Proxy.NO_PROXY);
        ProxySelector selector = ProxySelector.getDefault();
        URI uri = uri(url);
        if (given != null) {
            ways = List.of(given);
        } else if (selector != null && uri != null) {
            try {
                ways = selector.select(uri);
            } catch (IllegalArgumentException e) {
                throw new IOException("Failed to select a proxy", e);
            }
        }
        IOException failure = null;
        for (Proxy way : ways) {
            proxy = way;
            InetSocketAddress to = way.type() == Proxy.Type.HTTP ? (InetSocketAddress) way.address() : null;
            String host = to != null ? to.getHostString() : url.getHost();
            int port = to != null ? to.getPort() : portOf(url);
            String key = url.getProtocol() + " " + host + ":" + port + (to != null ? " proxy" : "");
            try {
                link = mayReuse ? Link.idle(key) : null;
                if (link == null) {
                    link = dial(new InetSocketAddress(InetAddress.getByName(host), port), key, to != null);
                }
                link.socket.setSoTimeout(getReadTimeout());
                connected = true;
                return;
            } catch (IOException e) {
                failure = e;
                if (to != null && selector != null && given == null) {
                    selector.connectFailed(uri, to, e);
                }
            }
        }
        throw failure;
    }

    /** A new connection to the server, or to the proxy. */
    protected Link dial(InetSocketAddress to, String key, boolean proxied) throws IOException {
        return Link.open(to, getConnectTimeout(), key);
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    @Override
    public boolean usingProxy() {
        return proxy != null && proxy.type() == Proxy.Type.HTTP && (connected || responseCode != -1);
    }

    private void prepare() throws IOException {
        requests = wanted.copy();
        if (!getUseCaches()) {
            requests.setIfAbsent("Cache-Control", "no-cache");
            requests.setIfAbsent("Pragma", "no-cache");
        }
        String agent = System.getProperty("http.agent");
        String version = "Java/" + System.getProperty("java.version");
        requests.setIfAbsent("User-Agent", agent == null ? version : agent + " " + version);
        String host = url.getHost();
        if (url.getPort() != -1 && url.getPort() != url.getDefaultPort()) {
            host += ":" + url.getPort();
        }
        requests.setIfAbsent("Host", host);
        requests.setIfAbsent("Accept", "*/*");
        requests.setIfAbsent(proxy.type() == Proxy.Type.HTTP ? "Proxy-Connection" : "Connection", mayKeep() ? "keep-alive" : "close");
        if (getIfModifiedSince() != 0) {
            requests.setIfAbsent("If-Modified-Since", java.time.format.DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.US)
                    .format(java.time.Instant.ofEpochMilli(getIfModifiedSince()).atOffset(java.time.ZoneOffset.UTC)));
        }
        if (wanted.find("Authorization") == null) {
            if (authentication == null) {
                authentication = Authentication.known(url, authenticator);
            }
            if (authentication != null) {
                requests.set("Authorization", authentication.header(url, method));
            }
        }
        if (!method.equals("PUT") && (poster != null || isStreaming())) {
            requests.setIfAbsent("Content-type", "application/x-www-form-urlencoded");
        }
        if (isStreaming()) {
            if (chunkLength != -1) {
                requests.set("Transfer-Encoding", "chunked");
            } else {
                requests.set("Content-Length", String.valueOf(fixedContentLengthLong != -1 ? fixedContentLengthLong : fixedContentLength));
            }
        } else if (poster != null) {
            requests.set("Content-Length", String.valueOf(poster.size()));
        }
        CookieHandler cookies = CookieHandler.getDefault();
        URI uri = uri(url);
        if (cookies != null && uri != null) {
            for (Map.Entry<String, List<String>> entry : cookies.get(uri, requests.map(SECRET)).entrySet()) {
                if (("Cookie".equalsIgnoreCase(entry.getKey()) || "Cookie2".equalsIgnoreCase(entry.getKey())) && !entry.getValue().isEmpty()) {
                    String own = wanted.find(entry.getKey());
                    requests.remove(entry.getKey());
                    requests.add(entry.getKey(), String.join("; ", entry.getValue()) + (own == null ? "" : ";" + own));
                }
            }
        }
    }

    private static boolean mayKeep() {
        return !"false".equals(System.getProperty("http.keepAlive"));
    }

    private void write() throws IOException {
        prepare();
        String file = url.getFile();
        if (file.isEmpty() || file.charAt(0) == '?') {
            file = "/" + file;
        }
        if (proxy.type() == Proxy.Type.HTTP) {
            file = url.getProtocol() + "://" + url.getAuthority() + file;
        }
        link.write(method + " " + file + " HTTP/1.1", requests, poster == null ? null : poster.toByteArray());
    }

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        connecting = true;
        if (!doOutput) {
            throw new ProtocolException("cannot write to a URLConnection if doOutput=false - call setDoOutput(true)");
        }
        if (method.equals("GET")) {
            method = "POST";
        }
        if (method.equals("TRACE")) {
            throw new ProtocolException("HTTP method TRACE doesn't support output");
        }
        if (input != null) {
            throw new ProtocolException("Cannot write output after reading input.");
        }
        open(true);
        if (!isStreaming()) {
            if (poster == null) {
                poster = new ByteArrayOutputStream();
            }
            return poster;
        }
        if (streamed == null) {
            if (link.wasUsed()) {
                // Nothing can be sent twice.
                link.close();
                connected = false;
                open(false);
            }
            write();
            streamed = new StreamedOutput(link.out, chunkLength != -1 ? -1 : fixedContentLengthLong != -1 ? fixedContentLengthLong : fixedContentLength, chunkLength);
        }
        return streamed;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        connecting = true;
        if (!doInput) {
            throw new ProtocolException("Cannot read from URLConnection if doInput=false (call setDoInput(true))");
        }
        if (remembered != null) {
            if (remembered instanceof RuntimeException) {
                throw new RuntimeException(remembered);
            }
            throw again((IOException) remembered);
        }
        if (input != null) {
            return input;
        }
        if (streamed != null && !streamed.isClosed()) {
            streamed.close();
            if (!streamed.isComplete()) {
                throw new IOException("insufficient data written");
            }
        }
        try {
            return exchange();
        } catch (RuntimeException e) {
            disconnect();
            remembered = e;
            throw e;
        } catch (IOException e) {
            remembered = e;
            String coding = responses.find("Transfer-Encoding");
            if (link != null && input == null && coding == null) {
                link.close();
            }
            throw e;
        }
    }

    private static IOException again(IOException e) {
        try {
            IOException copy = e.getClass().getConstructor(String.class).newInstance(e.getMessage());
            copy.initCause(e);
            return copy;
        } catch (ReflectiveOperationException | RuntimeException f) {
            return e;
        }
    }

    private InputStream exchange() throws IOException {
        int redirects = 0;
        while (true) {
            if (fromCache()) {
                return input;
            }
            send();
            CookieHandler cookies = CookieHandler.getDefault();
            URI uri = uri(url);
            if (cookies != null && uri != null) {
                cookies.put(uri, responses.map(null));
            }
            int code = code();
            if (code == HTTP_UNAUTHORIZED && challenge()) {
                if (++redirects >= MOST_REDIRECTS) {
                    throw new ProtocolException("Server redirected too many  times (" + redirects + ")");
                }
                continue;
            }
            if (code == -1) {
                disconnect();
                throw new IOException("Invalid Http response");
            }
            body(code);
            if (instanceFollowRedirects && follow(code)) {
                if (++redirects >= MOST_REDIRECTS) {
                    throw new ProtocolException("Server redirected too many times (" + redirects + ")");
                }
                continue;
            }
            responseCode = code;
            message();
            if (code == 404 || code == 410) {
                throw new FileNotFoundException(url.toString());
            }
            if (code >= 400) {
                throw new IOException("Server returned HTTP response code: " + code + " for URL: " + url);
            }
            return input;
        }
    }

    private boolean fromCache() throws IOException {
        ResponseCache cache = ResponseCache.getDefault();
        URI uri = uri(url);
        if (cache == null || !getUseCaches() || uri == null || poster != null || isStreaming()) {
            return false;
        }
        CacheResponse known = cache.get(uri, method, wanted.map(SECRET));
        if (known == null) {
            return false;
        }
        Map<String, List<String>> header = known.getHeaders();
        responses = new MessageHeader();
        if (header.get(null) != null) {
            responses.add(null, header.get(null).get(0));
        }
        header.forEach((key, values) -> {
            if (key != null) {
                values.forEach(value -> responses.add(key, value));
            }
        });
        input = known.getBody();
        return true;
    }

    /** Sends the request, unless it was streamed, and reads the answer's head; a connection that ends at once gets a second try. */
    private void send() throws IOException {
        for (int tries = 0; ; tries++) {
            open(tries == 0);
            boolean sent = false;
            try {
                if (streamed == null) {
                    write();
                }
                sent = true;
                if (head()) {
                    return;
                }
            } catch (SocketException e) {
                if (tries > 0 || streamed != null) {
                    throw e;
                }
            }
            link.close();
            connected = false;
            if (tries > 0 || streamed != null) {
                throw new SocketException("Unexpected end of file from server");
            }
        }
    }

    /** False where the connection has ended before an answer. */
    private boolean head() throws IOException {
        while (true) {
            responses = new MessageHeader();
            String line = Link.line(link.in);
            if (line == null) {
                return false;
            }
            if (!line.startsWith("HTTP/1.")) {
                responses.add("Content-type", "unknown/unknown");
                return true;
            }
            responses.add(null, line);
            Link.lines(link.in, responses);
            if (code() != 100) {
                return true;
            }
        }
    }

    private int code() {
        String status = responses.key(0) == null ? responses.value(0) : null;
        if (status == null) {
            return -1;
        }
        String[] words = status.split(" ", 3);
        try {
            return words.length < 2 ? -1 : Integer.parseInt(words[1].trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void message() {
        String[] words = responses.value(0).split(" ", 3);
        responseMessage = words.length > 2 ? words[2] : null;
    }

    private void body(int code) {
        String connection = responses.find(proxy.type() == Proxy.Type.HTTP ? "Proxy-Connection" : "Connection");
        boolean keep = mayKeep() && !"close".equalsIgnoreCase(connection) && !"close".equalsIgnoreCase(requests.find("Connection"))
                && (responses.value(0).startsWith("HTTP/1.1") || "keep-alive".equalsIgnoreCase(connection));
        boolean chunked = "chunked".equalsIgnoreCase(responses.find("Transfer-Encoding"));
        long length = BodyStream.TO_THE_END;
        try {
            String text = responses.find("Content-Length");
            length = text == null ? length : Long.parseLong(text);
        } catch (NumberFormatException e) {
            // As if it were not there.
        }
        if (method.equals("HEAD") || !chunked && length == 0 || code == HTTP_NOT_MODIFIED || code == HTTP_NO_CONTENT) {
            new BodyStream(link, 0, keep, responses);
            link = null;
            input = new ByteArrayInputStream(new byte[0]);
            connected = false;
            return;
        }
        input = new BodyStream(link, chunked ? BodyStream.CHUNKS : length, keep && (chunked || length >= 0), responses);
        ResponseCache cache = ResponseCache.getDefault();
        URI uri = uri(url);
        if (cache != null && getUseCaches() && uri != null && code == HTTP_OK) {
            try {
                CacheRequest request = cache.put(uri, this);
                if (request != null) {
                    input = new Copied(input, request);
                }
            } catch (IOException e) {
                // It is not kept.
            }
        }
    }

    private void drop() throws IOException {
        if (input != null) {
            byte[] rest = new byte[4096];
            try {
                for (int n = 0; n < 16 && input.read(rest) >= 0; n++) {
                    continue;
                }
            } catch (IOException e) {
                // Nobody wants it.
            }
            input.close();
        }
        input = null;
        link = null;
        connected = false;
    }

    private boolean follow(int code) throws IOException {
        String location = responses.find("Location");
        if (code < 300 || code > 307 || code == 304 || code == 306 || location == null) {
            return false;
        }
        URL next;
        try {
            next = new URL(location);
            if (!url.getProtocol().equalsIgnoreCase(next.getProtocol())) {
                return false;
            }
        } catch (MalformedURLException e) {
            next = new URL(url, location);
        }
        if (isStreaming()) {
            throw new HttpRetryException("cannot retry due to redirection, in streaming mode", code, location);
        }
        drop();
        responses = new MessageHeader();
        boolean sameHost = url.getHost().equalsIgnoreCase(next.getHost()) && portOf(url) == portOf(next);
        url = next;
        authentication = null;
        if (!sameHost) {
            wanted.remove("Authorization");
        }
        wanted.remove("Host");
        if (method.equals("POST") && !Boolean.getBoolean("http.strictPostRedirect") && code != 307) {
            method = "GET";
            poster = null;
            for (String name : List.of("Content-Type", "Content-Length")) {
                wanted.remove(name);
            }
        }
        return true;
    }

    /** Asks for a name and a password; true if there is something to send. */
    private boolean challenge() throws IOException {
        if (wanted.find("Authorization") != null) {
            return false;
        }
        boolean refused = authentication != null && !responses.all("WWW-Authenticate").stream().anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("stale=true"));
        if (isStreaming()) {
            if (responses.find("WWW-Authenticate") == null) {
                return false;
            }
            throw new HttpRetryException("cannot retry due to server authentication, in streaming mode", HTTP_UNAUTHORIZED);
        }
        Authentication next = Authentication.of(responses.all("WWW-Authenticate"), url, authenticator, refused ? authentication : null);
        if (next == null) {
            return false;
        }
        authentication = next;
        body(HTTP_UNAUTHORIZED);
        drop();
        return true;
    }

    @Override
    public InputStream getErrorStream() {
        return connected && responseCode >= 400 ? input : null;
    }

    private void look() {
        try {
            getInputStream();
        } catch (IOException e) {
            // The header says more.
        }
    }

    @Override
    public String getHeaderField(String name) {
        look();
        return responses.find(name);
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        look();
        if (filtered == null) {
            filtered = responses.map(null);
        }
        return filtered;
    }

    @Override
    public String getHeaderField(int n) {
        look();
        return responses.value(n);
    }

    @Override
    public String getHeaderFieldKey(int n) {
        look();
        return responses.key(n);
    }

    private boolean isAllowed(String key, String value) {
        if (key.indexOf('\n') >= 0 || key.indexOf(':') >= 0) {
            throw new IllegalArgumentException("Illegal character(s) in message header field: " + key);
        }
        if (value != null) {
            for (int i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) {
                if (i + 1 >= value.length() || value.charAt(i + 1) != ' ' && value.charAt(i + 1) != '\t') {
                    throw new IllegalArgumentException("Illegal character(s) in message header value: " + value);
                }
            }
        }
        String lower = key.toLowerCase(java.util.Locale.ROOT);
        return Boolean.getBoolean("sun.net.http.allowRestrictedHeaders") || lower.equals("connection") && "close".equals(value)
                || !RESTRICTED.contains(lower) && !lower.startsWith("sec-");
    }

    @Override
    public synchronized void setRequestProperty(String key, String value) {
        checkOpen(key);
        if (isAllowed(key, value)) {
            wanted.set(key, value);
        }
    }

    @Override
    public synchronized void addRequestProperty(String key, String value) {
        checkOpen(key);
        if (isAllowed(key, value)) {
            wanted.add(key, value);
        }
    }

    private void checkOpen(String key) {
        if (connected || connecting) {
            throw new IllegalStateException("Already connected");
        }
        java.util.Objects.requireNonNull(key, "key is null");
    }

    @Override
    public synchronized String getRequestProperty(String key) {
        if (key == null) {
            return null;
        }
        for (String secret : SECRET) {
            if (secret.equalsIgnoreCase(key)) {
                return null;
            }
        }
        return wanted.find(key);
    }

    @Override
    public synchronized Map<String, List<String>> getRequestProperties() {
        if (connected) {
            throw new IllegalStateException("Already connected");
        }
        return wanted.map(SECRET);
    }

    @Override
    public void disconnect() {
        responseCode = -1;
        if (link != null) {
            link.close();
            link = null;
        }
        connected = false;
    }
}
