package sun.net.httpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request of our server and its response. */
final class ExchangeImpl extends HttpExchange {
    private static final String[] REASONS = {"100 Continue", "200 OK", "201 Created", "202 Accepted", "203 Non-Authoritative Information", "204 No Content",
        "205 Reset Content", "206 Partial Content", "300 Multiple Choices", "301 Moved Permanently", "302 Temporary Redirect", "303 See Other", "304 Not Modified",
        "305 Use Proxy", "400 Bad Request", "401 Unauthorized", "402 Payment Required", "403 Forbidden", "404 Not Found", "405 Method Not Allowed",
        "406 Not Acceptable", "407 Proxy Authentication Required", "408 Request Time-Out", "409 Conflict", "410 Gone", "411 Length Required",
        "412 Precondition Failed", "413 Request Entity Too Large", "414 Request-URI Too Large", "415 Unsupported Media Type", "500 Internal Server Error",
        "501 Not Implemented", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout", "505 HTTP Version Not Supported"};

    private final HttpServerImpl server;
    private final Connection connection;
    private final HttpContextImpl context;
    private final String method;
    private final URI uri;
    private final String protocol;
    private final Headers request;
    private final Headers response = new Headers();
    private final RequestBody body;
    private final ResponseBody answer;
    private InputStream in;
    private OutputStream out;
    private HttpPrincipal principal;
    private int code = -1;
    private boolean keep;
    private final boolean old;
    private boolean over;

    ExchangeImpl(HttpServerImpl server, Connection connection, HttpContextImpl context, String method, URI uri, String protocol, Headers request, long length) {
        this.server = server;
        this.connection = connection;
        this.context = context;
        this.method = method;
        this.uri = uri;
        this.protocol = protocol;
        this.request = request;
        body = new RequestBody(connection.in, length);
        answer = new ResponseBody(this, connection.out);
        in = body;
        out = answer;
        String wish = request.getFirst("Connection");
        old = protocol.equalsIgnoreCase("HTTP/1.0");
        keep = old ? "keep-alive".equalsIgnoreCase(wish) : !"close".equalsIgnoreCase(wish);
        if (old) {
            response.set("Connection", keep ? "keep-alive" : "close");
            if (keep) {
                response.set("Keep-Alive", "timeout=30");
            }
        }
    }

    static String reason(int code) {
        String start = code + " ";
        for (String text : REASONS) {
            if (text.startsWith(start)) {
                return text.substring(4);
            }
        }
        return "";
    }

    @Override
    public void sendResponseHeaders(int rCode, long responseLength) throws IOException {
        if (code != -1) {
            throw new IOException("headers already sent");
        }
        code = rCode;
        boolean empty = false;
        long length = responseLength;
        response.set("Date", DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US).format(Instant.now().atOffset(ZoneOffset.UTC)));
        if (rCode >= 100 && rCode < 200 || rCode == 204 || rCode == 304) {
            empty = true;
            length = 0;
        } else if (method.equalsIgnoreCase("HEAD")) {
            empty = true;
            length = 0;
        } else if (responseLength == 0) {
            if (old) {
                keep = false;
                length = ResponseBody.TO_THE_END;
            } else {
                response.set("Transfer-Encoding", "chunked");
                length = ResponseBody.CHUNKS;
            }
        } else {
            empty = responseLength < 0;
            length = Math.max(responseLength, 0);
            response.set("Content-Length", Long.toString(length));
        }
        List<String> wish = response.get("Connection");
        if (wish != null && wish.stream().anyMatch("close"::equalsIgnoreCase)) {
            keep = false;
        }
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(rCode).append(' ').append(reason(rCode)).append("\r\n");
        for (Map.Entry<String, List<String>> entry : response.entrySet()) {
            for (String value : entry.getValue()) {
                head.append(entry.getKey()).append(": ").append(value).append("\r\n");
            }
        }
        answer.begin(length);
        try {
            connection.out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            connection.out.flush();
        } catch (IOException e) {
            abandon();
            throw e;
        }
        if (empty && (rCode < 100 || rCode >= 200 || rCode == 101)) {
            answer.close();
        }
    }

    /** The response has been written to its end. */
    void finished() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        boolean whole = body.drain();
        server.giveBack(connection, keep && whole);
    }

    /** Nothing more can be said on this connection. */
    void abandon() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        server.idle();
        server.close(connection);
    }

    @Override
    public void close() {
        if (code == -1) {
            abandon();
            return;
        }
        try {
            in.close();
            out.close();
        } catch (IOException e) {
            abandon();
        }
    }

    @Override
    public Headers getRequestHeaders() {
        return request;
    }

    @Override
    public Headers getResponseHeaders() {
        return response;
    }

    @Override
    public URI getRequestURI() {
        return uri;
    }

    @Override
    public String getRequestMethod() {
        return method;
    }

    @Override
    public HttpContextImpl getHttpContext() {
        return context;
    }

    @Override
    public InputStream getRequestBody() {
        return in;
    }

    @Override
    public OutputStream getResponseBody() {
        return out;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
        return connection.remote;
    }

    @Override
    public int getResponseCode() {
        return code;
    }

    @Override
    public InetSocketAddress getLocalAddress() {
        return connection.local;
    }

    @Override
    public String getProtocol() {
        return protocol;
    }

    @Override
    public Object getAttribute(String name) {
        return context.getAttributes().get(java.util.Objects.requireNonNull(name, "null name parameter"));
    }

    @Override
    public void setAttribute(String name, Object value) {
        java.util.Objects.requireNonNull(name, "null name parameter");
        if (value == null) {
            context.getAttributes().remove(name);
        } else {
            context.getAttributes().put(name, value);
        }
    }

    @Override
    public void setStreams(InputStream i, OutputStream o) {
        in = i == null ? in : i;
        out = o == null ? out : o;
    }

    @Override
    public HttpPrincipal getPrincipal() {
        return principal;
    }

    void setPrincipal(HttpPrincipal principal) {
        this.principal = principal;
    }
}
