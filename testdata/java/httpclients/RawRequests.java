import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** What HttpURLConnection writes, and what it makes of answers: a server by hand plays back one answer for each path. */
public class RawRequests {
    static final BlockingQueue<String> SEEN = new LinkedBlockingQueue<>();
    static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    static int port;

    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int c; (c = in.read()) >= 0 && c != '\n'; ) {
            if (c != '\r') {
                out.write(c);
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    static void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (true) {
                StringBuilder request = new StringBuilder();
                String first = line(in);
                if (first.isEmpty()) {
                    return;
                }
                request.append(first).append('\n');
                int length = 0;
                boolean chunked = false;
                for (String l; !(l = line(in)).isEmpty(); ) {
                    request.append(l).append('\n');
                    String low = l.toLowerCase(Locale.ROOT);
                    if (low.startsWith("content-length:")) {
                        length = Integer.parseInt(low.substring(15).trim());
                    }
                    chunked |= low.startsWith("transfer-encoding:");
                }
                if (chunked) {
                    for (int n; (n = Integer.parseInt(line(in), 16)) > 0; ) {
                        request.append("chunk ").append(n).append(": ").append(new String(in.readNBytes(n), StandardCharsets.UTF_8)).append('\n');
                        line(in);
                    }
                    line(in);
                } else if (length > 0) {
                    request.append(new String(in.readNBytes(length), StandardCharsets.UTF_8)).append('\n');
                }
                if (!first.contains("fixedshort") && !first.contains("fixedlong")) {
                    SEEN.add(request.toString().replace(":" + port, ":PORT").replace(System.getProperty("java.version"), "VERSION"));
                }
                String path = first.split(" ")[1];
                String answer = ANSWERS.getOrDefault(path, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                out.write(answer.replace("PORT", "" + port).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                if (answer.contains("Connection: close") || !answer.contains("Content-Length") && !answer.contains("chunked")) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client has left.
        }
    }

    static void seen() {
        for (String s; (s = SEEN.poll()) != null; ) {
            System.out.print(s);
        }
    }

    static HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) new URL("http://127.0.0.1:" + port + path).openConnection();
    }

    static String clean(Object text) {
        return String.valueOf(text).replace(":" + port, ":PORT");
    }

    static void answer(HttpURLConnection c) {
        try {
            System.out.println(c.getResponseCode() + " " + c.getResponseMessage());
            System.out.println("body " + new String(c.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.out.println(clean(e));
            try (InputStream in = c.getErrorStream()) {
                System.out.println("error " + (in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException f) {
                System.out.println(clean(f));
            }
        }
    }

    static void headers(HttpURLConnection c) {
        for (int i = 0; ; i++) {
            String value = c.getHeaderField(i);
            if (value == null) {
                break;
            }
            System.out.println("  " + i + " " + c.getHeaderFieldKey(i) + "=" + clean(value));
        }
        System.out.println("  " + clean(c.getHeaderFields()));
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

        HttpURLConnection c = open("/plain?x=1#frag");
        System.out.println(clean(c) + " " + c.getRequestMethod() + " " + c.getContentLength() + " " + c.usingProxy());
        answer(c);
        headers(c);
        seen();

        c = open("");
        answer(c);
        seen();

        c = open("/props");
        c.setRequestProperty("X-One", "1");
        c.addRequestProperty("X-Two", "a");
        c.addRequestProperty("X-Two", "b");
        c.setRequestProperty("Accept", "text/plain");
        c.setRequestProperty("User-Agent", "me");
        c.setRequestProperty("Host", "ignored");
        c.setRequestProperty("Connection", "close");
        c.setRequestProperty("Authorization", "Basic abc");
        System.out.println(c.getRequestProperties() + " " + c.getRequestProperty("X-Two") + " " + c.getRequestProperty("Host") + " " + c.getRequestProperty("Authorization"));
        answer(c);
        seen();

        for (String method : List.of("POST", "PUT")) {
            c = open("/" + method);
            c.setRequestMethod(method);
            c.setDoOutput(true);
            try (OutputStream out = c.getOutputStream()) {
                out.write("a=1&b=".getBytes());
                out.write('2');
            }
            answer(c);
            seen();
        }
        c = open("/implicit");
        c.setDoOutput(true);
        c.getOutputStream().write("body".getBytes());
        System.out.println(c.getRequestMethod());
        answer(c);
        seen();

        c = open("/chunked");
        c.setDoOutput(true);
        c.setChunkedStreamingMode(8);
        c.setRequestProperty("Content-Type", "text/plain");
        try (OutputStream out = c.getOutputStream()) {
            out.write("0123456789abcdefghij".getBytes());
        }
        answer(c);
        seen();

        c = open("/fixed");
        c.setDoOutput(true);
        c.setFixedLengthStreamingMode(5);
        try (OutputStream out = c.getOutputStream()) {
            out.write("12345".getBytes());
        }
        answer(c);
        seen();

        c = open("/fixedshort");
        c.setDoOutput(true);
        c.setFixedLengthStreamingMode(5);
        try {
            OutputStream out = c.getOutputStream();
            out.write("123".getBytes());
            out.close();
        } catch (IOException e) {
            System.out.println(e);
        }
        c = open("/fixedlong");
        c.setDoOutput(true);
        c.setFixedLengthStreamingMode(2L);
        try {
            OutputStream out = c.getOutputStream();
            out.write("123".getBytes());
        } catch (IOException e) {
            System.out.println(e);
        }
        seen();

        for (String method : List.of("DELETE", "HEAD", "OPTIONS", "TRACE")) {
            c = open("/" + method);
            if (method.equals("HEAD")) {
                ANSWERS.put("/HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\nX: y\r\n\r\n");
            }
            c.setRequestMethod(method);
            answer(c);
            seen();
        }
        try {
            c.setRequestMethod("GET");
        } catch (ProtocolException e) {
            System.out.println(e);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        try {
            open("/x").setRequestMethod("PATCH");
        } catch (ProtocolException e) {
            System.out.println(e);
        }

        ANSWERS.put("/404", "HTTP/1.1 404 Not Found\r\nContent-Length: 7\r\n\r\nmissing");
        ANSWERS.put("/500", "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 4\r\n\r\nbang");
        ANSWERS.put("/410", "HTTP/1.0 410 Gone\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        ANSWERS.put("/400", "HTTP/1.1 400\r\nContent-Length: 3\r\n\r\nbad");
        ANSWERS.put("/204", "HTTP/1.1 204 No Content\r\nX-A: b\r\nConnection: close\r\n\r\n");
        ANSWERS.put("/chunks", "HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html; charset=utf-8\r\nX-Dup: 1\r\nX-Dup: 2\r\nx-dup: 3\r\n\r\n5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\nTrailer: t\r\n\r\n");
        ANSWERS.put("/close", "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nuntil the end");
        ANSWERS.put("/dates", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nLast-Modified: Sunday, 06-Nov-94 08:49:37 GMT\r\nExpires: Sun Nov  6 08:49:37 1994\r\nX-Int: 42\r\nX-Bad: no\r\nContent-Encoding: gzip\r\n\r\n");
        ANSWERS.put("/folded", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-F: one\r\n  two\r\nNoValue:\r\nSpaced  :   v  \r\n\r\n");
        ANSWERS.put("/short", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nabc");
        ANSWERS.put("/garbage", "nonsense\r\n\r\nbody");
        ANSWERS.put("/badchunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nhello\r\n");
        ANSWERS.put("/100", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes");
        for (String path : List.of("/404", "/500", "/410", "/400", "/204", "/chunks", "/close", "/dates", "/folded", "/short", "/garbage", "/badchunk", "/100")) {
            System.out.println("-- " + path);
            c = open(path);
            answer(c);
            headers(c);
            System.out.println("  " + c.getContentLength() + " " + c.getContentLengthLong() + " " + c.getContentType() + " " + c.getContentEncoding() + " " + c.getDate() + " " + c.getLastModified() + " "
                    + c.getExpiration() + " " + c.getHeaderFieldInt("X-Int", 7) + " " + c.getHeaderFieldInt("X-Bad", 7) + " " + c.getHeaderField("x-dup") + " " + c.getHeaderField("NOPE"));
            seen();
        }
        c = open("/404");
        try {
            c.getInputStream();
        } catch (FileNotFoundException e) {
            System.out.println(clean(e));
            System.out.println(new String(c.getErrorStream().readAllBytes()));
        }
        try {
            c.getOutputStream();
        } catch (ProtocolException e) {
            System.out.println(e);
        }
        seen();

        ANSWERS.put("/302", "HTTP/1.1 302 Found\r\nLocation: /target?q\r\nContent-Length: 5\r\n\r\nmoved");
        ANSWERS.put("/301", "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:PORT/302\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/307", "HTTP/1.1 307 Temporary\r\nLocation: next\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/loop", "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n");
        ANSWERS.put("/nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 2\r\n\r\nno");
        ANSWERS.put("/ftp", "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/x\r\nContent-Length: 2\r\n\r\nno");
        ANSWERS.put("/300", "HTTP/1.1 300 Choices\r\nLocation: /target\r\nContent-Length: 2\r\n\r\nno");
        for (String path : List.of("/302", "/301", "/307", "/nowhere", "/ftp", "/300")) {
            System.out.println("-- " + path);
            c = open(path);
            answer(c);
            System.out.println(clean(c.getURL()));
            seen();
        }
        System.out.println("-- no redirects");
        c = open("/302");
        c.setInstanceFollowRedirects(false);
        answer(c);
        System.out.println(c.getHeaderField("Location") + " " + c.getInstanceFollowRedirects() + HttpURLConnection.getFollowRedirects());
        seen();
        System.out.println("-- loop");
        c = open("/loop");
        answer(c);
        int loops = SEEN.size();
        SEEN.clear();
        System.out.println(loops);
        System.out.println("-- post 302");
        c = open("/302");
        c.setDoOutput(true);
        c.getOutputStream().write("x=y".getBytes());
        answer(c);
        System.out.println(c.getRequestMethod());
        seen();
        System.out.println("-- post 307");
        c = open("/307");
        c.setDoOutput(true);
        c.getOutputStream().write("x=y".getBytes());
        answer(c);
        seen();
        System.out.println("-- chunked 302");
        c = open("/302");
        c.setDoOutput(true);
        c.setChunkedStreamingMode(0);
        c.getOutputStream().write("x=y".getBytes());
        answer(c);
        seen();
        System.out.println("-- misuse");
        c = open("/misuse");
        c.connect();
        try {
            c.setDoOutput(true);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        try {
            c.setRequestProperty("a", "b");
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        try {
            c.getOutputStream();
        } catch (ProtocolException e) {
            System.out.println(e);
        }
        c.disconnect();
        c = open("/misuse");
        try {
            c.setFixedLengthStreamingMode(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        c.setFixedLengthStreamingMode(3);
        try {
            c.setChunkedStreamingMode(3);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        for (String bad : List.of("a\nb", "a:b", "a b", "")) {
            try {
                c.setRequestProperty(bad, "v");
                System.out.println("fine " + bad);
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
        try {
            c.setRequestProperty("k", "v\nw");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            c.setRequestProperty(null, "v");
        } catch (NullPointerException e) {
            System.out.println(e);
        }
        server.close();
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        try {
            open("/").getInputStream();
        } catch (ConnectException e) {
            System.out.println(clean(e));
        }
        try {
            open("/").getResponseCode();
        } catch (ConnectException e) {
            System.out.println(clean(e));
        }
    }
}
