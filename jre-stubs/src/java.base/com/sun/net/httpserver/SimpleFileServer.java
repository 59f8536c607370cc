package com.sun.net.httpserver;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A server of the files below a directory. */
public final class SimpleFileServer {
    private SimpleFileServer() {
    }

    /** How much is written about exchanges. */
    public enum OutputLevel {
        NONE, INFO, VERBOSE
    }

    public static HttpServer createFileServer(InetSocketAddress addr, Path rootDirectory, OutputLevel outputLevel) {
        Objects.requireNonNull(addr);
        Objects.requireNonNull(rootDirectory);
        Objects.requireNonNull(outputLevel);
        HttpHandler handler = createFileHandler(rootDirectory);
        try {
            return outputLevel == OutputLevel.NONE ? HttpServer.create(addr, 0, "/", handler)
                    : HttpServer.create(addr, 0, "/", handler, createOutputFilter(System.out, outputLevel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HttpHandler createFileHandler(Path rootDirectory) {
        return new sun.net.httpserver.FileHandler(Objects.requireNonNull(rootDirectory));
    }

    public static Filter createOutputFilter(OutputStream out, OutputLevel outputLevel) {
        Objects.requireNonNull(out);
        Objects.requireNonNull(outputLevel);
        if (outputLevel == OutputLevel.NONE) {
            throw new IllegalArgumentException("Not a valid outputLevel: " + outputLevel);
        }
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Filter.afterHandler("HttpExchange OutputFilter (outputLevel: " + outputLevel + ")", exchange -> {
            StringBuilder text = new StringBuilder();
            text.append(exchange.getRemoteAddress().getAddress().getHostAddress()).append(" - - [")
                    .append(OffsetDateTime.now().format(DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.US))).append("] \"").append(exchange.getRequestMethod()).append(' ')
                    .append(exchange.getRequestURI()).append(' ').append(exchange.getProtocol()).append("\" ").append(exchange.getResponseCode()).append(" -");
            if (outputLevel == OutputLevel.VERBOSE) {
                Object path = exchange.getAttribute("request-path");
                text.append("\nResource requested: ").append(path == null ? "could not resolve request URI path" : path);
                lines(text, '>', exchange.getRequestHeaders());
                lines(text, '<', exchange.getResponseHeaders());
            }
            to.println(text);
        });
    }

    private static void lines(StringBuilder text, char mark, Headers headers) {
        for (Map.Entry<String, List<String>> entry : headers.entrySet()) {
            for (String value : entry.getValue()) {
                text.append('\n').append(mark).append(' ').append(entry.getKey()).append(": ").append(value);
            }
        }
        text.append('\n').append(mark);
    }
}
