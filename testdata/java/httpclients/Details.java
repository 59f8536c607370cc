import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** Cookies, passwords, proxies, caches, timeouts and connections that serve more than once. */
public class Details {
    interface Action { Object run() throws Exception; }

    static int port;
    static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());
    static volatile int connections;

    static String clean(Object text) {
        return String.valueOf(text).replace(":" + port, ":PORT").replace(System.getProperty("java.version"), "VERSION");
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + clean(action.run()));
        } catch (Throwable e) {
            System.out.println(what + ": " + clean(e));
        }
        synchronized (SEEN) {
            SEEN.forEach(s -> System.out.println("  " + clean(s)));
            SEEN.clear();
        }
    }

    static String line(InputStream in) throws IOException {
        StringBuilder b = new StringBuilder();
        for (int c; (c = in.read()) >= 0 && c != '\n'; ) {
            if (c != '\r') {
                b.append((char) c);
            }
        }
        return b.toString();
    }

    static void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String first; !(first = line(in)).isEmpty(); ) {
                String auth = null;
                int length = 0;
                StringBuilder notes = new StringBuilder(first);
                for (String l; !(l = line(in)).isEmpty(); ) {
                    String low = l.toLowerCase(Locale.ROOT);
                    if (low.startsWith("authorization:")) {
                        auth = l.substring(14).trim();
                    }
                    if (low.startsWith("content-length:")) {
                        length = Integer.parseInt(l.substring(15).trim());
                    }
                    if (low.startsWith("cookie") || low.startsWith("authorization: basic") || low.startsWith("proxy-") || low.startsWith("if-mod") || low.startsWith("cache-") || low.startsWith("pragma")
                            || low.startsWith("connection: close") || low.startsWith("host")) {
                        notes.append(" | ").append(l);
                    } else if (low.startsWith("authorization: digest")) {
                        notes.append(" | ").append(l.replaceAll("(response|cnonce)=\"[^\"]*\"", "$1=..."));
                    }
                }
                in.readNBytes(length);
                SEEN.add(notes.toString());
                String path = first.split(" ")[1].replaceAll("^http://[^/]*", "");
                String head = "";
                String status = "200 OK";
                String body = "body of " + path;
                if (path.startsWith("/set")) {
                    head = "Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=\"two\"; Path=/deep; HttpOnly\r\nSet-Cookie: c=3; Max-Age=0\r\nSet-Cookie: d=4; Domain=example.com\r\n"
                            + "Set-Cookie2: e=5; Version=1; Path=/\r\nset-cookie: f=6; Expires=Wed, 09 Jun 2100 10:18:14 GMT; Path=/set\r\n";
                } else if (path.startsWith("/basic") && !("Basic " + Base64.getEncoder().encodeToString("user:pass".getBytes())).equals(auth)) {
                    status = "401 Unauthorized";
                    head = "WWW-Authenticate: Basic realm=\"the realm\"\r\n";
                } else if (path.startsWith("/digest") && (auth == null || !auth.startsWith("Digest "))) {
                    status = "401 Unauthorized";
                    head = "WWW-Authenticate: Digest realm=\"dig\", nonce=\"n0nce\", qop=\"auth\", opaque=\"op\", algorithm=SHA-256\r\n";
                } else if (path.equals("/unknown")) {
                    status = "401 Unauthorized";
                    head = "WWW-Authenticate: Strange x=y\r\n";
                } else if (path.equals("/slow")) {
                    Thread.sleep(3000);
                    return;
                } else if (path.equals("/drop")) {
                    return;
                } else if (path.equals("/304")) {
                    status = "304 Not Modified";
                    body = "";
                } else if (path.equals("/big")) {
                    body = "x".repeat(100000);
                }
                out.write(("HTTP/1.1 " + status + "\r\n" + head + "Content-Length: " + body.length() + "\r\nContent-Type: text/plain\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // The client has left.
        }
    }

    static HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) new URL("http://127.0.0.1:" + port + path).openConnection();
    }

    static String read(URLConnection c) throws IOException {
        try (InputStream in = c.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    public static void main(String[] args) throws Exception {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        port = server.getLocalPort();
        Thread t = new Thread(() -> {
            try {
                while (true) {
                    Socket s = server.accept();
                    connections++;
                    Thread each = new Thread(() -> serve(s));
                    each.setDaemon(true);
                    each.start();
                }
            } catch (IOException e) {
                // closed
            }
        });
        t.setDaemon(true);
        t.start();

        for (int i = 0; i < 4; i++) {
            int n = i;
            show("again " + i, () -> read(open("/n" + n)));
        }
        System.out.println("connections " + connections);
        show("big", () -> read(open("/big")).length());
        show("url stream", () -> new String(new URL("http://127.0.0.1:" + port + "/stream").openStream().readAllBytes()));
        show("content", () -> new String(((InputStream) open("/content").getContent()).readAllBytes()));
        show("content classes", () -> open("/content").getContent(new Class<?>[] {Integer.class}));

        CookieManager manager = new CookieManager();
        CookieHandler.setDefault(manager);
        show("set", () -> read(open("/set/x")));
        show("cookies", () -> {
            List<HttpCookie> all = new ArrayList<>(manager.getCookieStore().getCookies());
            all.sort(Comparator.comparing(HttpCookie::getName));
            StringBuilder b = new StringBuilder();
            for (HttpCookie c : all) {
                b.append(c).append('/').append(c.getPath()).append('/').append(c.getDomain()).append('/').append(c.getVersion()).append('/').append(c.isHttpOnly()).append('/').append(c.getMaxAge() > 1000000).append(' ');
            }
            return b + " " + manager.getCookieStore().getURIs();
        });
        show("get", () -> read(open("/get")));
        show("deep", () -> read(open("/deep/er")));
        show("own", () -> {
            HttpURLConnection c = open("/own");
            c.setRequestProperty("Cookie", "mine=1");
            return read(c);
        });
        manager.setCookiePolicy(CookiePolicy.ACCEPT_NONE);
        manager.getCookieStore().removeAll();
        show("none", () -> read(open("/set")) + manager.getCookieStore().getCookies());
        CookieHandler.setDefault(null);

        show("no authenticator", () -> read(open("/basic/a")));
        show("no authenticator code", () -> {
            HttpURLConnection c = open("/basic/a");
            return c.getResponseCode() + " " + new String(c.getErrorStream().readAllBytes());
        });
        show("unknown", () -> read(open("/unknown")));
        class Asked extends Authenticator {
            final String user;
            int asked;

            Asked(String user) {
                this.user = user;
            }

            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                asked++;
                SEEN.add("asked " + getRequestingHost() + " " + getRequestingSite() + " " + (getRequestingPort() == port) + " " + getRequestingProtocol() + " " + getRequestingPrompt() + " "
                        + getRequestingScheme() + " " + getRequestingURL() + " " + getRequestorType());
                return user == null ? null : new PasswordAuthentication(user, "pass".toCharArray());
            }
        }
        Authenticator.setDefault(new Asked(null));
        show("null", () -> read(open("/basic/a")));
        Authenticator.setDefault(new Asked("user"));
        show("right", () -> read(open("/basic/a")));
        show("right again", () -> read(open("/basic/b")));
        show("digest", () -> read(open("/digest/b")));
        show("post", () -> {
            HttpURLConnection c = open("/basic2");
            c.setDoOutput(true);
            c.getOutputStream().write(65);
            return read(c);
        });
        show("streaming", () -> {
            HttpURLConnection c = open("/basic3");
            c.setDoOutput(true);
            c.setAuthenticator(new Asked("other"));
            c.setFixedLengthStreamingMode(1);
            c.getOutputStream().write(65);
            return read(c);
        });
        show("own authenticator", () -> {
            HttpURLConnection c = open("/basic4");
            c.setAuthenticator(new Asked("user"));
            return read(c);
        });
        Authenticator.setDefault(null);

        show("read timeout", () -> {
            HttpURLConnection c = open("/slow");
            c.setReadTimeout(100);
            return c.getResponseCode();
        });
        show("dropped", () -> {
            HttpURLConnection c = open("/drop");
            return c.getResponseCode();
        });
        show("timeouts", () -> {
            HttpURLConnection c = open("/");
            c.setConnectTimeout(5);
            c.setReadTimeout(6);
            return c.getConnectTimeout() + " " + c.getReadTimeout();
        });
        show("negative", () -> {
            open("/").setReadTimeout(-1);
            return 0;
        });
        show("no caches", () -> {
            HttpURLConnection c = open("/no");
            c.setUseCaches(false);
            c.setIfModifiedSince(784111777000L);
            return read(c) + c.getHeaderField("Content-Type");
        });
        show("304", () -> {
            HttpURLConnection c = open("/304");
            return c.getResponseCode() + read(c);
        });
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", port));
        show("proxy", () -> {
            HttpURLConnection c = (HttpURLConnection) new URL("http://nowhere.invalid/p?q#r").openConnection(proxy);
            return read(c) + " " + c.usingProxy();
        });
        ProxySelector old = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress("127.0.0.1", port)));
        show("selector", () -> read(new URL("http://nowhere.invalid:81/s").openConnection()));
        show("no proxy", () -> read(new URL("http://127.0.0.1:" + port + "/s").openConnection(Proxy.NO_PROXY)));
        ProxySelector.setDefault(old);
        show("select", () -> ProxySelector.getDefault().select(URI.create("http://example.com/")));
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "" + port);
        show("by property", () -> ProxySelector.getDefault().select(URI.create("http://example.com/")));
        show("not local", () -> ProxySelector.getDefault().select(URI.create("http://localhost/")));
        show("null proxy", () -> new URL("http://localhost/").openConnection(null));
        show("proxied", () -> read(new URL("http://other.invalid/q").openConnection()));
        System.clearProperty("http.proxyHost");
        System.clearProperty("http.proxyPort");
        show("select null", () -> ProxySelector.getDefault().select(null));
        show("select file", () -> ProxySelector.getDefault().select(URI.create("file:/x")));

        Map<String, byte[]> kept = new HashMap<>();
        ResponseCache.setDefault(new ResponseCache() {
            @Override
            public CacheResponse get(URI uri, String method, Map<String, List<String>> headers) {
                byte[] bytes = kept.get(uri.getPath());
                SEEN.add("cache get " + method + " " + uri.getPath());
                return bytes == null ? null : new CacheResponse() {
                    @Override
                    public Map<String, List<String>> getHeaders() {
                        Map<String, List<String>> m = new HashMap<>();
                        m.put(null, List.of("HTTP/1.1 200 Kept"));
                        m.put("X-Kept", List.of("yes"));
                        return m;
                    }

                    @Override
                    public InputStream getBody() {
                        return new ByteArrayInputStream(bytes);
                    }
                };
            }

            @Override
            public CacheRequest put(URI uri, URLConnection c) {
                SEEN.add("cache put " + uri.getPath());
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                return new CacheRequest() {
                    @Override
                    public OutputStream getBody() {
                        return new FilterOutputStream(copy) {
                            @Override
                            public void close() {
                                kept.put(uri.getPath(), copy.toByteArray());
                            }
                        };
                    }

                    @Override
                    public void abort() {
                        SEEN.add("abort");
                    }
                };
            }
        });
        show("first", () -> read(open("/kept")));
        show("second", () -> {
            HttpURLConnection c = open("/kept");
            return read(c) + " " + c.getResponseCode() + " " + c.getResponseMessage() + " " + c.getHeaderField("X-Kept");
        });
        ResponseCache.setDefault(null);
        show("bad url", () -> new URL("http://127.0.0.1:" + port + "/a\nb").openConnection());
        show("no host", () -> {
            new URL("http:///x").openConnection().connect();
            return 1;
        });
        show("trace", () -> {
            HttpURLConnection c = open("/t");
            c.setRequestMethod("TRACE");
            c.setDoOutput(true);
            return c.getOutputStream();
        });
        show("after", () -> {
            HttpURLConnection c = open("/t");
            c.setDoOutput(true);
            read(c);
            return c.getOutputStream();
        });
        show("no input", () -> {
            HttpURLConnection c = open("/t");
            c.setDoInput(false);
            return c.getInputStream();
        });
        show("closed", () -> {
            HttpURLConnection c = open("/t");
            InputStream in = c.getInputStream();
            in.close();
            return in.read();
        });
        show("disconnected", () -> {
            HttpURLConnection c = open("/t");
            c.getInputStream();
            c.disconnect();
            return c.getRequestMethod();
        });
        show("followed", () -> HttpURLConnection.getFollowRedirects());
    }
}
