import java.io.*;
import java.net.*;
import java.net.http.*;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;

/** java.net.http.HttpClient and what a server by hand sees of it. */
public class Requests {
    interface Action { Object run() throws Exception; }

    static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();
    static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    static int port;

    static String clean(Object o) {
        return String.valueOf(o).replace(":" + port, ":PORT").replace(System.getProperty("java.version"), "VERSION");
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + clean(action.run()));
        } catch (Throwable e) {
            System.out.println(what + ": " + clean(e) + (e.getCause() == null ? "" : " / " + clean(e.getCause().getClass())));
        }
        for (String s; (s = SEEN.poll()) != null; ) {
            System.out.print(clean(s));
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
                StringBuilder request = new StringBuilder("  " + first + "\n");
                int length = 0;
                boolean chunked = false;
                boolean expects = false;
                String auth = null;
                for (String l; !(l = line(in)).isEmpty(); ) {
                    request.append("  ").append(l).append('\n');
                    String low = l.toLowerCase(Locale.ROOT);
                    if (low.startsWith("content-length:")) {
                        length = Integer.parseInt(low.substring(15).trim());
                    }
                    chunked |= low.startsWith("transfer-encoding:");
                    expects |= low.startsWith("expect:");
                    if (low.startsWith("authorization:")) {
                        auth = l.substring(14).trim();
                    }
                }
                String path = first.split(" ")[1].replaceAll("^http://[^/]*", "");
                if (expects) {
                    out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes());
                    out.flush();
                }
                if (chunked) {
                    int total = 0;
                    StringBuilder text = new StringBuilder();
                    for (int n; (n = Integer.parseInt(line(in), 16)) > 0; ) {
                        text.append(new String(in.readNBytes(n), StandardCharsets.UTF_8));
                        line(in);
                        total += n;
                    }
                    line(in);
                    request.append("  chunked ").append(total).append(' ').append(text.length() > 40 ? "" : text).append('\n');
                } else if (length > 0) {
                    String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                    request.append("  ").append(text.length() > 60 ? text.length() : text).append('\n');
                }
                SEEN.add(request.toString());
                String answer = ANSWERS.getOrDefault(path, "HTTP/1.1 200 OK\r\nContent-Length: " + (first.startsWith("HEAD") ? "9\r\n\r\n" : (3 + path.length()) + "\r\n\r\nok " + path));
                if (path.startsWith("/slow")) {
                    Thread.sleep(2000);
                    return;
                }
                if (path.startsWith("/basic") && !("Basic " + Base64.getEncoder().encodeToString("user:pass".getBytes())).equals(auth)) {
                    answer = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"r\"\r\nContent-Length: 2\r\n\r\nno";
                }
                out.write(answer.replace("PORT", "" + port).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                if (!answer.contains("Content-Length") && !answer.contains("chunked") && !answer.contains(" 204 ")) {
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            // The client has left.
        }
    }

    static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    public static void main(String[] args) throws Exception {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        port = server.getLocalPort();
        Thread t = new Thread(() -> {
            try {
                while (true) {
                    Socket s = server.accept();
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
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        System.out.println(client.version() + " " + client.followRedirects() + " " + client.cookieHandler() + " " + client.connectTimeout() + " " + client.proxy() + " " + client.authenticator() + " " + client.executor());
        System.out.println(HttpClient.newHttpClient().version());
        show("get", () -> {
            HttpResponse<String> r = client.send(to("/a?b=c").build(), BodyHandlers.ofString());
            return r + " " + r.statusCode() + " " + r.body() + " " + r.headers() + " " + r.uri() + " " + r.version() + " " + r.previousResponse() + " " + r.request() + " " + r.sslSession();
        });
        show("headers", () -> client.send(to("/h").header("X-B", "1").header("x-a", "2").headers("X-B", "3", "Accept", "text/plain").setHeader("X-C", "4").build(), BodyHandlers.ofString()).body());
        show("post", () -> client.send(to("/post").POST(BodyPublishers.ofString("hello \u00e9")).build(), BodyHandlers.ofString()).body());
        show("put", () -> client.send(to("/put").PUT(BodyPublishers.ofByteArray("0123456789".getBytes(), 2, 5)).build(), BodyHandlers.ofString()).body());
        show("delete", () -> client.send(to("/delete").DELETE().build(), BodyHandlers.ofString()).body());
        show("head", () -> {
            HttpResponse<String> r = client.send(to("/head").HEAD().build(), BodyHandlers.ofString());
            return r.statusCode() + "[" + r.body() + "]" + r.headers().map();
        });
        show("patch", () -> client.send(to("/patch").method("PATCH", BodyPublishers.ofString("x")).build(), BodyHandlers.ofString()).body());
        show("post nothing", () -> client.send(to("/nothing").POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString()).body());
        show("stream", () -> client.send(to("/stream").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("streamed".getBytes()))).build(), BodyHandlers.ofString()).body());
        show("arrays", () -> client.send(to("/arrays").POST(BodyPublishers.ofByteArrays(List.of("one".getBytes(), "two".getBytes()))).build(), BodyHandlers.ofString()).body());
        show("concat", () -> client.send(to("/concat").POST(BodyPublishers.concat(BodyPublishers.ofString("a"), BodyPublishers.ofString("bc"), BodyPublishers.noBody())).build(), BodyHandlers.ofString()).body());
        show("big", () -> client.send(to("/big").POST(BodyPublishers.ofString("x".repeat(100000))).build(), BodyHandlers.ofString()).body());
        show("expect", () -> client.send(to("/expect").expectContinue(true).POST(BodyPublishers.ofString("x")).build(), BodyHandlers.ofString()).body());
        Path file = Files.createTempFile("body", ".txt");
        Files.writeString(file, "from a file");
        show("file", () -> client.send(to("/file").POST(BodyPublishers.ofFile(file)).build(), BodyHandlers.ofString()).body());
        ANSWERS.put("/chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain; charset=ISO-8859-1\r\nX-D: 1\r\nX-D: 2\r\n\r\n5\r\nh\u00e9llo\r\n7\r\n\nworld\n\r\n0\r\n\r\n");
        ANSWERS.put("/lines", "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\na\r\nb\n\nc\rd\ne\r\n");
        ANSWERS.put("/close", "HTTP/1.0 200 OK\r\n\r\nto the end");
        ANSWERS.put("/204", "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n");
        ANSWERS.put("/404", "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone");
        ANSWERS.put("/500", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/garbage", "nonsense\r\n\r\n");
        ANSWERS.put("/name", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Disposition: attachment; filename=\"got.txt\"\r\n\r\ndata");
        show("chunks", () -> client.send(to("/chunks").build(), BodyHandlers.ofString()).body().replace('\n', '|'));
        show("utf8", () -> client.send(to("/chunks").build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body().length());
        show("bytes", () -> Arrays.toString(client.send(to("/chunks").build(), BodyHandlers.ofByteArray()).body()));
        show("lines", () -> client.send(to("/lines").build(), BodyHandlers.ofLines()).body().toList());
        show("input", () -> new String(client.send(to("/close").build(), BodyHandlers.ofInputStream()).body().readAllBytes()));
        show("discarding", () -> client.send(to("/chunks").build(), BodyHandlers.discarding()).body());
        show("replacing", () -> client.send(to("/chunks").build(), BodyHandlers.replacing("mine")).body());
        show("204", () -> {
            HttpResponse<String> r = client.send(to("/204").build(), BodyHandlers.ofString());
            return r + "[" + r.body() + "]" + r.headers();
        });
        show("404", () -> {
            HttpResponse<String> r = client.send(to("/404").build(), BodyHandlers.ofString());
            return r + r.body();
        });
        show("500", () -> client.send(to("/500").build(), BodyHandlers.ofString()));
        show("garbage", () -> client.send(to("/garbage").build(), BodyHandlers.ofString()));
        Path dir = Files.createTempDirectory("got");
        show("to file", () -> Files.readString(client.send(to("/404").build(), BodyHandlers.ofFile(dir.resolve("x"))).body()));
        show("download", () -> {
            Path got = client.send(to("/name").build(), BodyHandlers.ofFileDownload(dir, StandardOpenOption.CREATE, StandardOpenOption.WRITE)).body();
            return got.getFileName() + Files.readString(got);
        });
        show("consumer", () -> {
            StringBuffer b = new StringBuffer();
            client.send(to("/404").build(), BodyHandlers.ofByteArrayConsumer(o -> b.append(o.map(String::new).orElse("END"))));
            return b;
        });
        show("mapping", () -> client.send(to("/404").build(), info -> BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8), s -> info.statusCode() + s.toUpperCase())).body());
        show("line subscriber", () -> {
            List<String> got = new CopyOnWriteArrayList<>();
            client.send(to("/lines").build(), BodyHandlers.fromLineSubscriber(new Flow.Subscriber<String>() {
                public void onSubscribe(Flow.Subscription s) {
                    s.request(Long.MAX_VALUE);
                }

                public void onNext(String s) {
                    got.add(s);
                }

                public void onError(Throwable e) {
                    got.add(e.toString());
                }

                public void onComplete() {
                    got.add("END");
                }
            }));
            return got;
        });
        show("buffering", () -> client.send(to("/404").build(), BodyHandlers.buffering(BodyHandlers.ofString(), 2)).body());
        show("limiting", () -> client.send(to("/404").build(), BodyHandlers.limiting(BodyHandlers.ofString(), 3)).body());
        show("limiting enough", () -> client.send(to("/404").build(), BodyHandlers.limiting(BodyHandlers.ofString(), 4)).body());
        show("handler throws", () -> client.send(to("/404").build(), info -> {
            throw new IllegalStateException("handler");
        }));
        show("async", () -> client.sendAsync(to("/async").build(), BodyHandlers.ofString()).thenApply(HttpResponse::body).get(10, TimeUnit.SECONDS));
        show("many", () -> {
            List<CompletableFuture<String>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(client.sendAsync(to("/m" + i).build(), BodyHandlers.ofString()).thenApply(HttpResponse::body));
            }
            StringBuilder b = new StringBuilder();
            for (CompletableFuture<String> f : all) {
                b.append(f.join()).append(' ');
            }
            SEEN.clear();
            return b;
        });
        ANSWERS.put("/302", "HTTP/1.1 302 Found\r\nLocation: /target?x=y\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/307", "HTTP/1.1 307 Temp\r\nLocation: http://127.0.0.1:PORT/target\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/303", "HTTP/1.1 303 See\r\nLocation: /302\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/lost", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/ftp", "HTTP/1.1 302 Found\r\nLocation: ftp://x/y\r\nContent-Length: 0\r\n\r\n");
        show("never", () -> client.send(to("/302").build(), BodyHandlers.ofString()));
        HttpClient follows = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();
        for (String path : List.of("/302", "/307", "/303", "/lost", "/ftp")) {
            show(path, () -> {
                HttpResponse<String> r = follows.send(to(path).header("X-K", "v").POST(BodyPublishers.ofString("body")).build(), BodyHandlers.ofString());
                return r + " " + r.body() + " " + r.uri() + " " + r.previousResponse() + " " + r.request() + " " + r.previousResponse().map(HttpResponse::body);
            });
        }
        show("loop", () -> {
            HttpResponse<String> r = follows.send(to("/loop").build(), BodyHandlers.ofString());
            int n = SEEN.size();
            SEEN.clear();
            return r + " " + n;
        });
        show("timeout", () -> client.send(to("/slow").timeout(Duration.ofMillis(100)).build(), BodyHandlers.ofString()));
        show("timeout async", () -> client.sendAsync(to("/slow2").timeout(Duration.ofMillis(100)).build(), BodyHandlers.ofString()).get());
        show("no basic", () -> client.send(to("/basic").build(), BodyHandlers.ofString()));
        HttpClient knows = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).authenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                System.out.println(clean("asked " + getRequestingHost() + " " + getRequestingSite() + " " + getRequestingPrompt() + " " + getRequestingScheme() + " " + getRequestingURL() + " " + getRequestorType()
                        + " " + getRequestingProtocol()));
                return new PasswordAuthentication("user", "pass".toCharArray());
            }
        }).build();
        show("basic", () -> knows.send(to("/basic").build(), BodyHandlers.ofString()).body());
        show("basic again", () -> knows.send(to("/basic").build(), BodyHandlers.ofString()).body());
        CookieManager cookies = new CookieManager();
        HttpClient eats = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
        ANSWERS.put("/set", "HTTP/1.1 200 OK\r\nSet-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Path=/\r\nContent-Length: 0\r\n\r\n");
        show("set", () -> eats.send(to("/set").build(), BodyHandlers.ofString()));
        show("cookies", () -> eats.send(to("/get").header("Cookie", "own=1").build(), BodyHandlers.ofString()));
        HttpClient far = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", port))).build();
        show("proxy", () -> far.send(HttpRequest.newBuilder(URI.create("http://nowhere.invalid/p")).build(), BodyHandlers.ofString()).body());
        try (HttpClient closing = HttpClient.newHttpClient()) {
            System.out.println(closing.isTerminated());
        }
        HttpClient closed = HttpClient.newHttpClient();
        closed.shutdown();
        System.out.println(closed.awaitTermination(Duration.ofSeconds(5)) + " " + closed.isTerminated());
        show("closed", () -> closed.send(to("/x").build(), BodyHandlers.ofString()));
        int old = port;
        server.close();
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        show("refused", () -> client.send(to("/x").build(), BodyHandlers.ofString()));
        show("refused async", () -> client.sendAsync(to("/x").build(), BodyHandlers.ofString()).get());
        show("unknown host", () -> client.send(HttpRequest.newBuilder(URI.create("http://nowhere.invalid/p")).build(), BodyHandlers.ofString()).body());
        Files.delete(file);
        for (File f : dir.toFile().listFiles()) {
            f.delete();
        }
        Files.delete(dir);
    }
}
