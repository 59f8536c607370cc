package sun.net.httpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Gives the files and lists the directories below a directory. */
public final class FileHandler implements HttpHandler {
    private static final List<String> KNOWN = List.of("CONNECT", "DELETE", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

    private final Path root;

    public FileHandler(Path root) {
        Path at = root.normalize();
        if (!Files.exists(at)) {
            throw new IllegalArgumentException("Path does not exist: " + at);
        }
        if (!at.isAbsolute()) {
            throw new IllegalArgumentException("Path is not absolute: " + at);
        }
        if (!Files.isDirectory(at)) {
            throw new IllegalArgumentException("Path is not a directory: " + at);
        }
        if (!Files.isReadable(at)) {
            throw new IllegalArgumentException("Path is not readable: " + at);
        }
        this.root = at;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String method = exchange.getRequestMethod();
            boolean body = method.equals("GET");
            if (!body && !method.equals("HEAD")) {
                boolean known = KNOWN.contains(method);
                if (known) {
                    exchange.getResponseHeaders().set("Allow", "HEAD, GET");
                }
                exchange.sendResponseHeaders(known ? 405 : 501, -1);
                return;
            }
            Path path = find(exchange);
            exchange.setAttribute("request-path", path == null ? null : path.toString());
            if (path == null) {
                byte[] page = page("File not found", "<p>" + escaped(exchange.getRequestURI().getPath()) + "</p>\n");
                send(exchange, 404, "text/html; charset=UTF-8", page, body);
            } else if (!Files.isDirectory(path)) {
                file(exchange, path, body);
            } else if (!exchange.getRequestURI().getPath().endsWith("/")) {
                URI uri = exchange.getRequestURI();
                exchange.getResponseHeaders().set("Location", uri.getRawPath() + "/" + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
                exchange.sendResponseHeaders(301, -1);
            } else {
                for (String index : List.of("index.html", "index.htm")) {
                    if (Files.isRegularFile(path.resolve(index)) && isServed(path.resolve(index))) {
                        file(exchange, path.resolve(index), body);
                        return;
                    }
                }
                exchange.getResponseHeaders().set("Last-Modified", modified(path));
                send(exchange, 200, "text/html; charset=UTF-8", listing(exchange, path), body);
            }
        }
    }

    /** The file that is meant; null if it is not there, or hidden. */
    private Path find(HttpExchange exchange) {
        String context = exchange.getHttpContext().getPath();
        String uri = exchange.getRequestURI().getPath();
        if (!uri.startsWith(context)) {
            return null;
        }
        String rest = uri.substring(context.length());
        while (rest.startsWith("/")) {
            rest = rest.substring(1);
        }
        try {
            Path path = root.resolve(rest).normalize();
            if (!path.startsWith(root) || !Files.exists(path)) {
                return null;
            }
            for (Path p = path; !p.equals(root); p = p.getParent()) {
                if (!isServed(p)) {
                    return null;
                }
            }
            return path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isServed(Path path) {
        try {
            return !Files.isHidden(path) && !Files.isSymbolicLink(path) && Files.isReadable(path);
        } catch (IOException e) {
            return false;
        }
    }

    private static String modified(Path path) throws IOException {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US).format(Files.getLastModifiedTime(path).toInstant().atOffset(ZoneOffset.UTC));
    }

    private static void file(HttpExchange exchange, Path path, boolean body) throws IOException {
        String type = URLConnection.getFileNameMap().getContentTypeFor(path.getFileName().toString());
        exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
        exchange.getResponseHeaders().set("Last-Modified", modified(path));
        long size = Files.size(path);
        if (!body) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(size));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, size == 0 ? -1 : size);
        if (size > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                Files.copy(path, out);
            }
        }
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] page, boolean body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (!body) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(page.length));
            exchange.sendResponseHeaders(code, -1);
            return;
        }
        exchange.sendResponseHeaders(code, page.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(page);
        }
    }

    private static byte[] page(String title, String rest) {
        return ("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\"/>\n</head>\n<body>\n<h1>" + title + "</h1>\n" + rest + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] listing(HttpExchange exchange, Path path) throws IOException {
        StringBuilder list = new StringBuilder("<ul>\n");
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path, FileHandler::isServed)) {
            for (Path file : all) {
                boolean directory = Files.isDirectory(file);
                String name = file.getFileName().toString();
                String link = path.toUri().relativize(file.toUri()).toASCIIString();
                list.append("<li><a href=\"").append(link).append("\">").append(escaped(directory ? name + "/" : name)).append("</a></li>\n");
            }
        }
        return page("Directory listing for " + escaped(exchange.getRequestURI().getPath()), list.append("</ul>\n").toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#x27;").replace("/", "&#x2F;");
    }
}
