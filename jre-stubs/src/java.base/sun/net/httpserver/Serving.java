package sun.net.httpserver;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sun.net.www.http.Link;

/** Reads one request and lets its context answer. */
final class Serving implements Runnable {
    private final HttpServerImpl server;
    private final Connection connection;

    Serving(HttpServerImpl server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    @Override
    public void run() {
        ExchangeImpl exchange = null;
        try {
            exchange = exchange();
            if (exchange == null) {
                server.idle();
                server.close(connection);
                return;
            }
            HttpContextImpl context = exchange.getHttpContext();
            List<Filter> filters = new ArrayList<>(context.getFilters());
            filters.add(0, authentication(context, exchange));
            new Filter.Chain(filters, context.getHandler()).doFilter(exchange);
        } catch (Exception e) {
            if (exchange == null) {
                server.idle();
                server.close(connection);
            } else {
                exchange.abandon();
            }
        } catch (Error e) {
            if (exchange == null) {
                server.idle();
                server.close(connection);
            } else {
                exchange.abandon();
            }
            throw e;
        }
    }

    private static Filter authentication(HttpContextImpl context, ExchangeImpl exchange) {
        return new Filter() {
            @Override
            public String description() {
                return "Authentication filter";
            }

            @Override
            public void doFilter(HttpExchange x, Chain chain) throws IOException {
                Authenticator by = context.getAuthenticator();
                if (by == null) {
                    chain.doFilter(x);
                    return;
                }
                Authenticator.Result result = by.authenticate(x);
                if (result instanceof Authenticator.Success) {
                    exchange.setPrincipal(((Authenticator.Success) result).getPrincipal());
                    chain.doFilter(x);
                    return;
                }
                int code = result instanceof Authenticator.Retry ? ((Authenticator.Retry) result).getResponseCode() : ((Authenticator.Failure) result).getResponseCode();
                x.getRequestBody().readAllBytes();
                x.sendResponseHeaders(code, -1);
            }
        };
    }

    /** Null if there is nothing to answer any more. */
    private ExchangeImpl exchange() throws IOException {
        String line = Link.line(connection.in);
        while (line != null && line.isEmpty()) {
            line = Link.line(connection.in);
        }
        if (line == null) {
            return null;
        }
        int first = line.indexOf(' ');
        int second = first < 0 ? -1 : line.indexOf(' ', first + 1);
        if (second < 0) {
            return reject(400, "Bad request line");
        }
        URI uri;
        try {
            uri = new URI(line.substring(first + 1, second));
        } catch (URISyntaxException e) {
            return reject(400, "URISyntaxException thrown");
        }
        Headers headers = new Headers();
        String pending = null;
        while (true) {
            String next = Link.line(connection.in);
            if (next != null && pending != null && (next.startsWith(" ") || next.startsWith("\t"))) {
                pending += " " + next.trim();
                continue;
            }
            if (pending != null && !add(headers, pending)) {
                return reject(400, "Header key contains illegal characters");
            }
            if (next == null || next.isEmpty()) {
                break;
            }
            pending = next;
        }
        List<String> coding = headers.get("Transfer-Encoding");
        List<String> lengths = headers.get("Content-Length");
        long length = 0;
        if (coding != null) {
            if (lengths != null || coding.size() > 1) {
                return reject(400, "Conflicting or malformed headers detected");
            }
            if (!coding.get(0).equalsIgnoreCase("chunked")) {
                return reject(501, "Unsupported Transfer-Encoding value");
            }
            length = -1;
        } else if (lengths != null) {
            if (lengths.size() > 1) {
                return reject(400, "Conflicting or malformed headers detected");
            }
            try {
                length = Long.parseLong(lengths.get(0));
            } catch (NumberFormatException e) {
                return reject(400, "NumberFormatException thrown");
            }
            if (length < 0) {
                return reject(400, "Conflicting or malformed headers detected");
            }
        }
        HttpContextImpl context = server.find(uri.getPath());
        if (context == null) {
            return reject(404, "No context found for request");
        }
        if (context.getHandler() == null) {
            return reject(500, "No handler for context");
        }
        if ("100-continue".equalsIgnoreCase(headers.getFirst("Expect"))) {
            connection.out.write("HTTP/1.1 100 Continue\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            connection.out.flush();
        }
        return new ExchangeImpl(server, connection, context, line.substring(0, first), uri, line.substring(second + 1), headers, length);
    }

    private static boolean add(Headers headers, String line) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!(c < 127 && (Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0))) {
                return false;
            }
        }
        if (key.isEmpty()) {
            return false;
        }
        headers.add(key, colon < 0 ? "" : line.substring(colon + 1).trim());
        return true;
    }

    private ExchangeImpl reject(int code, String why) throws IOException {
        String text = "<h1>" + code + " " + ExchangeImpl.reason(code) + "</h1>" + why;
        String all = "HTTP/1.1 " + code + " " + ExchangeImpl.reason(code) + "\r\nContent-Length: " + text.length() + "\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" + text;
        connection.out.write(all.getBytes(StandardCharsets.ISO_8859_1));
        connection.out.flush();
        return null;
    }
}
