import com.sun.net.httpserver.*;
import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** com.sun.net.httpserver seen by a client that reads every byte. */
public class Server {
    interface Action { Object run() throws Exception; }

    static int port;

    static String clean(Object o) {
        return String.valueOf(o).replaceAll("Date: [^\r\n]*GMT", "Date: DATE").replace(":" + port, ":PORT").replaceAll("/127.0.0.1:\\d+", "/127.0.0.1:ANY").replaceAll("@[0-9a-f]+", "@H");
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + clean(action.run()).replace("\r", ""));
        } catch (Throwable e) {
            System.out.println(what + ": " + clean(e));
        }
    }

    /** Sends text on a connection of its own and gives all that comes back. */
    static String raw(String text) throws IOException {
        try (Socket s = new Socket("127.0.0.1", port)) {
            s.setSoTimeout(10000);
            s.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            s.shutdownOutput();
            return new String(s.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static String get(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\nHost: h\nConnection: close\n\n");
    }

    static void send(HttpExchange x, int code, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = x.getResponseBody()) {
            out.write(bytes);
        }
    }

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        port = server.getAddress().getPort();
        System.out.println(clean(server.getAddress()) + " " + server.getExecutor());
        HttpContext root = server.createContext("/", x -> send(x, 200, "root " + x.getRequestURI()));
        System.out.println(root.getPath() + " " + root.getFilters() + " " + root.getAttributes() + " " + root.getAuthenticator() + " " + (root.getServer() == server));
        server.createContext("/info", x -> {
            StringBuilder b = new StringBuilder();
            b.append(x.getRequestMethod()).append(' ').append(x.getRequestURI()).append(' ').append(x.getProtocol()).append(' ').append(x.getLocalAddress().getPort() == port).append(' ')
                    .append(x.getRemoteAddress().getAddress()).append(' ').append(x.getHttpContext().getPath()).append(' ').append(x.getPrincipal()).append(' ').append(x.getResponseCode()).append('\n');
            b.append(new TreeMap<>(x.getRequestHeaders())).append(' ').append(x.getRequestHeaders().getFirst("hoST")).append(' ').append(x.getRequestHeaders().get("x-a")).append('\n');
            b.append(new String(x.getRequestBody().readAllBytes())).append('\n').append(Thread.currentThread().getName());
            x.setAttribute("k", "v");
            b.append(' ').append(x.getAttribute("k")).append(x.getAttribute("none"));
            x.getResponseHeaders().set("X-One", "1");
            x.getResponseHeaders().add("x-two", "a");
            x.getResponseHeaders().add("x-two", "b");
            x.getResponseHeaders().set("Content-Type", "text/plain");
            send(x, 200, b.toString());
        });
        server.createContext("/chunked", x -> {
            x.sendResponseHeaders(200, 0);
            try (OutputStream out = x.getResponseBody()) {
                out.write("hello ".getBytes());
                out.flush();
                out.write("world".getBytes());
            }
        });
        server.createContext("/empty", x -> {
            x.sendResponseHeaders(204, -1);
            x.close();
        });
        server.createContext("/fails", x -> {
            throw new IllegalStateException("handler");
        });
        server.createContext("/failsio", x -> {
            throw new IOException("handler");
        });
        server.createContext("/noanswer", HttpExchange::close);
        server.createContext("/twice", x -> {
            x.sendResponseHeaders(200, 3);
            String what = "";
            try {
                x.sendResponseHeaders(200, 3);
            } catch (IOException e) {
                what = e.toString();
            }
            System.out.println("twice: " + what);
            x.getResponseBody().write("abc".getBytes());
            try {
                x.getResponseBody().write("d".getBytes());
            } catch (IOException e) {
                System.out.println("more: " + e);
            }
            x.close();
        });
        server.createContext("/early", x -> {
            try {
                x.getResponseBody().write(1);
            } catch (IOException e) {
                System.out.println("early: " + e);
            }
            send(x, 201, "late");
        });
        HttpContext filtered = server.createContext("/filtered", x -> send(x, 200, "attr " + x.getAttribute("f")));
        filtered.getFilters().add(new Filter() {
            @Override
            public String description() {
                return "adds";
            }

            @Override
            public void doFilter(HttpExchange x, Chain chain) throws IOException {
                x.getResponseHeaders().add("X-Filter", "1");
                chain.doFilter(x);
            }
        });
        filtered.getFilters().add(Filter.beforeHandler("sets", x -> x.setAttribute("f", "set")));
        filtered.getFilters().add(Filter.afterHandler("after", x -> System.out.println("after " + x.getResponseCode())));
        filtered.getFilters().add(Filter.adaptRequest("adapts", r -> r.with("X-Adapted", List.of("yes"))));
        System.out.println(filtered.getFilters().size() + " " + filtered.getFilters().get(0).description() + " " + filtered.getFilters().get(1).description());
        HttpContext secret = server.createContext("/secret", x -> send(x, 200, "you are " + x.getPrincipal() + " " + x.getPrincipal().getUsername() + " " + x.getPrincipal().getRealm() + " " + x.getPrincipal().getName()));
        System.out.println(secret.setAuthenticator(new BasicAuthenticator("my realm") {
            @Override
            public boolean checkCredentials(String user, String password) {
                return user.equals("u") && password.equals("p");
            }
        }));
        server.start();
        show("root", () -> get("/some/path?q=1%20x"));
        show("info", () -> raw("POST /info/x?y HTTP/1.1\nHost: h\nx-a: 1\nX-A: 2\nContent-Length: 4\nConnection: close\n\nbody"));
        show("info chunked", () -> raw("PUT /info HTTP/1.1\nHost: h\nTransfer-Encoding: chunked\nConnection: close\n\n3\nabc\n4;x=y\ndefg\n0\n\n"));
        show("chunked", () -> get("/chunked"));
        show("chunked 1.0", () -> raw("GET /chunked HTTP/1.0\n\n"));
        show("head", () -> raw("HEAD /empty HTTP/1.1\nHost: h\nConnection: close\n\n"));
        show("1.0", () -> raw("GET / HTTP/1.0\n\n"));
        show("1.0 keep", () -> raw("GET /a HTTP/1.0\nConnection: keep-alive\n\nGET /b HTTP/1.0\n\n"));
        show("pipeline", () -> raw("GET /a HTTP/1.1\nHost: h\n\nGET /b HTTP/1.1\nHost: h\nConnection: close\n\n"));
        show("empty", () -> get("/empty"));
        show("early", () -> get("/early"));
        show("filtered", () -> get("/filtered/deep"));
        show("secret", () -> get("/secret"));
        show("secret wrong", () -> raw("GET /secret HTTP/1.1\nHost: h\nAuthorization: Basic " + Base64.getEncoder().encodeToString("u:x".getBytes()) + "\nConnection: close\n\n"));
        show("secret other", () -> raw("GET /secret HTTP/1.1\nHost: h\nAuthorization: Digest x\nConnection: close\n\n"));
        show("secret right", () -> raw("GET /secret HTTP/1.1\nHost: h\nAuthorization: Basic " + Base64.getEncoder().encodeToString("u:p".getBytes()) + "\nConnection: close\n\n"));
        show("fails", () -> get("/fails"));
        show("failsio", () -> get("/failsio"));
        show("noanswer", () -> get("/noanswer"));
        show("twice", () -> get("/twice"));
        show("bad line", () -> raw("NONSENSE\n\n"));
        show("bad uri", () -> raw("GET /%zz HTTP/1.1\nHost: h\n\n"));
        show("bad length", () -> raw("POST / HTTP/1.1\nContent-Length: x\n\n"));
        show("bad header", () -> raw("GET / HTTP/1.1\nno colon here\n\n"));
        show("bad coding", () -> raw("POST / HTTP/1.1\nTransfer-Encoding: gzip\n\n"));
        show("absolute", () -> raw("GET http://h/abs HTTP/1.1\nHost: h\nConnection: close\n\n"));
        show("expect", () -> raw("POST /info HTTP/1.1\nHost: h\nExpect: 100-continue\nContent-Length: 2\nConnection: close\n\nok"));
        show("duplicate", () -> server.createContext("/info", x -> { }));
        show("bad path", () -> server.createContext("info", x -> { }));
        show("null path", () -> server.createContext(null));
        show("start again", () -> {
            server.start();
            return 0;
        });
        show("set executor", () -> {
            server.setExecutor(null);
            return 0;
        });
        show("no handler", () -> {
            HttpContext c = server.createContext("/later");
            String first = get("/later");
            c.setHandler(x -> send(x, 200, "now"));
            return first + get("/later");
        });
        show("remove", () -> {
            server.removeContext("/later");
            return get("/later");
        });
        show("remove root", () -> {
            server.removeContext(root);
            return get("/nowhere");
        });
        show("remove unknown", () -> {
            server.removeContext("/unknown");
            return 0;
        });
        show("keep alive client", () -> {
            StringBuilder b = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                HttpURLConnection c = (HttpURLConnection) new URL("http://127.0.0.1:" + port + "/info").openConnection();
                c.setDoOutput(true);
                c.getOutputStream().write(("post " + i).getBytes());
                b.append(c.getResponseCode()).append(c.getHeaderField("X-two")).append(new String(c.getInputStream().readAllBytes()).lines().skip(2).toList());
            }
            return b;
        });
        System.out.println(filtered.getAttributes());
        server.stop(0);
        show("stopped", () -> get("/info"));
        show("started after", () -> {
            server.start();
            return 0;
        });

        HttpServer pooled = HttpServer.create();
        pooled.bind(new InetSocketAddress("127.0.0.1", 0), 5);
        port = pooled.getAddress().getPort();
        ExecutorService pool = Executors.newFixedThreadPool(3, r -> {
            Thread t = new Thread(r, "worker");
            t.setDaemon(true);
            return t;
        });
        pooled.setExecutor(pool);
        CountDownLatch both = new CountDownLatch(2);
        pooled.createContext("/both").setHandler(x -> {
            both.countDown();
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            send(x, 200, Thread.currentThread().getName() + " " + both.getCount());
        });
        pooled.start();
        show("bind again", () -> {
            pooled.bind(new InetSocketAddress(0), 0);
            return 0;
        });
        FutureTask<String> other = new FutureTask<>(() -> get("/both"));
        new Thread(other).start();
        show("one", () -> get("/both"));
        show("other", other::get);
        pooled.stop(0);
        pool.shutdown();
    }
}
