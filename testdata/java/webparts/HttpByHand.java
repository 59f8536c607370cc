import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** A small HTTP/1.1 server over sockets, with routes, query strings, chunks and keep-alive, and a client that reads it byte by byte. */
public class HttpByHand {
    record Request(String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {
    }

    record Response(int status, String type, byte[] body) {
        static Response text(int status, String s) {
            return new Response(status, "text/plain; charset=utf-8", s.getBytes(StandardCharsets.UTF_8));
        }
    }

    interface Route {
        Response handle(Request r) throws Exception;
    }

    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        for (int c; (c = in.read()) != '\n';) {
            if (c < 0) {
                return b.size() == 0 ? null : b.toString();
            }
            if (c != '\r') {
                b.write(c);
            }
        }
        return b.toString(StandardCharsets.ISO_8859_1);
    }

    static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> h = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String l; (l = line(in)) != null && !l.isEmpty();) {
            int c = l.indexOf(':');
            h.merge(l.substring(0, c).trim(), l.substring(c + 1).trim(), (a, b) -> a + ", " + b);
        }
        return h;
    }

    static byte[] body(InputStream in, Map<String, String> h) throws IOException {
        if ("chunked".equalsIgnoreCase(h.get("Transfer-Encoding"))) {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            for (int n; (n = Integer.parseInt(line(in).trim(), 16)) > 0; line(in)) {
                b.write(in.readNBytes(n));
            }
            line(in);
            return b.toByteArray();
        }
        return in.readNBytes(Integer.parseInt(h.getOrDefault("Content-Length", "0")));
    }

    static class Server implements Closeable {
        final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        final Map<String, Route> routes = new TreeMap<>();
        final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();

        Server() throws IOException {
        }

        void start() {
            pool.execute(() -> {
                while (true) {
                    try {
                        Socket s = socket.accept();
                        pool.execute(() -> serve(s));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
        }

        void serve(Socket s) {
            try (s; InputStream in = new BufferedInputStream(s.getInputStream()); OutputStream out = new BufferedOutputStream(s.getOutputStream())) {
                for (String first; (first = line(in)) != null;) {
                    String[] w = first.split(" ");
                    Map<String, String> h = headers(in);
                    Response r;
                    if (w.length != 3) {
                        r = Response.text(400, "bad request line: " + first);
                    } else {
                        URI u = URI.create(w[1]);
                        Map<String, String> q = new TreeMap<>();
                        if (u.getRawQuery() != null) {
                            for (String p : u.getRawQuery().split("&")) {
                                String[] kv = p.split("=", 2);
                                q.put(URLDecoder.decode(kv[0], StandardCharsets.UTF_8), kv.length > 1 ? URLDecoder.decode(kv[1], StandardCharsets.UTF_8) : "");
                            }
                        }
                        Route route = routes.get(w[0] + " " + u.getPath());
                        try {
                            r = route == null ? Response.text(404, "no " + w[0] + " " + u.getPath()) : route.handle(new Request(w[0], u.getPath(), q, h, body(in, h)));
                        } catch (Exception e) {
                            r = Response.text(500, e.toString());
                        }
                    }
                    boolean close = "close".equalsIgnoreCase(h.get("Connection")) || r.status() == 400;
                    out.write(("HTTP/1.1 " + r.status() + " X\r\nContent-Type: " + r.type() + "\r\nContent-Length: " + r.body().length + (close ? "\r\nConnection: close" : "") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    out.write(r.body());
                    out.flush();
                    if (close) {
                        return;
                    }
                }
            } catch (IOException | RuntimeException e) {
                System.out.println("server: " + e);
            }
        }

        public void close() throws IOException {
            socket.close();
            pool.close();
        }
    }

    public static void main(String[] args) throws Exception {
        try (Server server = new Server()) {
            List<String> notes = Collections.synchronizedList(new ArrayList<>());
            server.routes.put("GET /hello", r -> Response.text(200, "Hello, " + r.query().getOrDefault("name", "world") + "!"));
            server.routes.put("POST /notes", r -> {
                notes.add(new String(r.body(), StandardCharsets.UTF_8));
                return Response.text(201, "note " + notes.size());
            });
            server.routes.put("GET /notes", r -> Response.text(200, String.join("|", notes)));
            server.routes.put("GET /fail", r -> {
                throw new IllegalStateException("on purpose");
            });
            server.routes.put("GET /headers", r -> Response.text(200, r.headers().toString()));
            server.start();
            try (Socket s = new Socket(InetAddress.getLoopbackAddress(), server.socket.getLocalPort())) {
                InputStream in = new BufferedInputStream(s.getInputStream());
                OutputStream out = s.getOutputStream();
                for (String req : new String[] {"GET /hello HTTP/1.1\r\n\r\n", "GET /hello?name=J%C3%BCrgen+K&x HTTP/1.1\r\nHost: h\r\n\r\n", "POST /notes HTTP/1.1\r\nContent-Length: 5\r\n\r\nfirst", "POST /notes HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
                    "GET /notes HTTP/1.1\r\n\r\n", "GET /none HTTP/1.1\r\n\r\n", "GET /fail HTTP/1.1\r\n\r\n", "GET /headers HTTP/1.1\r\nx-a: 1\r\nX-A:2\r\nAccept: text/*\r\n\r\n", "DELETE /notes HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n"}) {
                    out.write(req.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                    String status = line(in);
                    Map<String, String> h = headers(in);
                    System.out.println(req.substring(0, req.indexOf('\r')) + " -> " + status + " " + h + " " + new String(body(in, h), StandardCharsets.UTF_8));
                }
                System.out.println(in.read());
            }
            try (Socket s = new Socket(InetAddress.getLoopbackAddress(), server.socket.getLocalPort())) {
                s.getOutputStream().write("GET /hello HTTP/1.1\r\nConnection: close\r\n\r\n".getBytes());
                System.out.println(new String(s.getInputStream().readAllBytes()).replace("\r\n", "~"));
            }
        }
        System.out.println("stopped");
    }
}
