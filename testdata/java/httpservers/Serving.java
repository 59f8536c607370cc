import com.sun.net.httpserver.*;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/** SimpleFileServer, HttpHandlers, Headers, Request.with. */
public class Serving {
    interface Action { Object run() throws Exception; }

    static int port;
    static String dir;

    static String clean(Object o) {
        return String.valueOf(o).replaceAll("Date: [^\r\n]*GMT", "Date: DATE").replaceAll("Last-modified: [^\r\n]*GMT", "Last-modified: DATE").replace(":" + port, ":PORT").replace(dir, "DIR")
                .replaceAll("\\[\\d\\d/[^\\]]*\\]", "[TIME]");
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + clean(action.run()).replace("\r", ""));
        } catch (Throwable e) {
            System.out.println(what + ": " + clean(e));
        }
    }

    static String raw(String text) throws IOException {
        try (Socket s = new Socket("127.0.0.1", port)) {
            s.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            s.shutdownOutput();
            return new String(s.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static String get(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\nHost: h\nConnection: close\n\n");
    }

    public static void main(String[] args) throws Exception {
        Path root = java.nio.file.Files.createTempDirectory("web").toRealPath();
        dir = root.toString();
        java.nio.file.Files.writeString(root.resolve("a.txt"), "text a");
        java.nio.file.Files.writeString(root.resolve("b & c.html"), "<p>b");
        java.nio.file.Files.writeString(root.resolve(".hidden"), "no");
        java.nio.file.Files.writeString(root.resolve("data.unknown"), "?");
        java.nio.file.Files.createDirectories(root.resolve("sub/empty"));
        java.nio.file.Files.createDirectories(root.resolve("site"));
        java.nio.file.Files.writeString(root.resolve("site/index.html"), "<h1>index");
        java.nio.file.Files.writeString(root.resolve("sub/x.json"), "{}");
        HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), root, OutputLevel.NONE);
        port = server.getAddress().getPort();
        server.start();
        show("list", () -> {
            List<String> lines = new ArrayList<>(get("/").lines().toList());
            Collections.sort(lines);
            return String.join("\n", lines);
        });
        for (String path : List.of("/a.txt", "/b%20&%20c.html", "/.hidden", "/data.unknown", "/sub", "/sub/x.json", "/sub/empty/", "/site/", "/nope", "/nope/deep", "/../x", "/a.txt/", "/a.txt?q=1")) {
            show(path, () -> get(path));
        }
        show("head", () -> raw("HEAD /a.txt HTTP/1.1\nConnection: close\n\n"));
        show("head dir", () -> raw("HEAD / HTTP/1.1\nConnection: close\n\n"));
        show("post", () -> raw("POST /a.txt HTTP/1.1\nContent-Length: 1\nConnection: close\n\nx"));
        show("put", () -> raw("PUT /a.txt HTTP/1.1\nContent-Length: 1\nConnection: close\n\nx"));
        server.stop(0);
        show("relative", () -> SimpleFileServer.createFileHandler(Path.of("relative")));
        show("missing", () -> SimpleFileServer.createFileHandler(root.resolve("missing")));
        show("file", () -> SimpleFileServer.createFileHandler(root.resolve("a.txt")));
        show("null", () -> SimpleFileServer.createFileHandler(null));
        for (OutputLevel level : List.of(OutputLevel.INFO, OutputLevel.VERBOSE)) {
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            HttpServer logged = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0, "/", SimpleFileServer.createFileHandler(root), SimpleFileServer.createOutputFilter(log, level));
            port = logged.getAddress().getPort();
            logged.start();
            show("logged", () -> get("/a.txt").length());
            show("logged", () -> get("/none").length());
            logged.stop(1);
            System.out.println(clean(log));
        }
        show("none", () -> SimpleFileServer.createOutputFilter(System.out, OutputLevel.NONE));
        System.out.println(Arrays.toString(OutputLevel.values()) + SimpleFileServer.createOutputFilter(System.out, OutputLevel.INFO).description());
        Headers headers = Headers.of("X-a", "1", "x-A", "2", "CONTENT-TYPE", "text/plain");
        System.out.println(headers + " " + headers.getFirst("x-a") + headers.get("X-A") + headers.containsKey("content-Type") + headers.containsKey("no") + headers.size() + headers.keySet());
        show("fixed", () -> {
            headers.add("y", "z");
            return 0;
        });
        Headers h = new Headers();
        show("null", () -> {
            h.add(null, "x");
            return 0;
        });
        show("null value", () -> {
            h.set("x", null);
            return h;
        });
        show("bad key", () -> {
            h.set("x\r", "v");
            return h;
        });
        show("bad value", () -> {
            h.set("x", "v\nw");
            return h;
        });
        show("bad value", () -> {
            h.set("x", "v\rw");
            return h;
        });
        show("folded", () -> {
            h.set("x", "v\r\n w");
            return h.size();
        });
        show("odd", () -> Headers.of("x"));
        show("none", () -> Headers.of());
        h.put("abc-DEF", new ArrayList<>(List.of("1")));
        h.putAll(Map.of("q", List.of("2")));
        h.replaceAll((k, v) -> List.of(k + v));
        System.out.println(h.remove("X") + " " + h + " " + h.equals(new Headers(h)) + " " + h.containsValue(List.of("nope")) + " " + h.entrySet());
        HttpServer chosen = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0, "/",
                HttpHandlers.handleOrElse(r -> r.getRequestMethod().equals("PUT"), HttpHandlers.of(201, Headers.of("X-Made", "yes"), "made"), HttpHandlers.of(405, Headers.of("Allow", "PUT"), "")));
        port = chosen.getAddress().getPort();
        chosen.start();
        show("PUT", () -> raw("PUT / HTTP/1.1\nContent-Length: 1\nConnection: close\n\nx"));
        show("GET", () -> get("/"));
        chosen.stop(0);
        show("code", () -> HttpHandlers.of(99, headers, ""));
        Request request = new Request() {
            @Override
            public URI getRequestURI() {
                return URI.create("/r");
            }

            @Override
            public String getRequestMethod() {
                return "GET";
            }

            @Override
            public Headers getRequestHeaders() {
                return headers;
            }
        };
        System.out.println(request.with("New", List.of("n")).getRequestHeaders() + " " + request.with("x-a", List.of("n")).getRequestHeaders() + request.with("a", List.of()).getRequestURI());
        HttpPrincipal p = new HttpPrincipal("me", "here");
        System.out.println(p + " " + p.getName() + " " + p.equals(new HttpPrincipal("me", "here")) + " " + (p.hashCode() == new HttpPrincipal("me", "here").hashCode()));
        show("realm", () -> new BasicAuthenticator("") {
            @Override
            public boolean checkCredentials(String u, String q) {
                return false;
            }
        });
        try (var all = java.nio.file.Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
