package com.sun.net.httpserver;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Executor;

/** A small server of HTTP/1.1. */
public abstract class HttpServer {
    protected HttpServer() {
    }

    public static HttpServer create() throws IOException {
        return create(null, 0);
    }

    public static HttpServer create(InetSocketAddress addr, int backlog) throws IOException {
        HttpServer server = new sun.net.httpserver.HttpServerImpl();
        if (addr != null) {
            server.bind(addr, backlog);
        }
        return server;
    }

    public static HttpServer create(InetSocketAddress addr, int backlog, String path, HttpHandler handler, Filter... filters) throws IOException {
        Objects.requireNonNull(path);
        Objects.requireNonNull(handler);
        Objects.requireNonNull(filters);
        Arrays.stream(filters).forEach(Objects::requireNonNull);
        HttpServer server = create(addr, backlog);
        HttpContext context = server.createContext(path);
        context.setHandler(handler);
        context.getFilters().addAll(Arrays.asList(filters));
        return server;
    }

    public abstract void bind(InetSocketAddress addr, int backlog) throws IOException;

    public abstract void start();

    public abstract void setExecutor(Executor executor);

    public abstract Executor getExecutor();

    public abstract void stop(int delay);

    public abstract HttpContext createContext(String path, HttpHandler handler);

    public abstract HttpContext createContext(String path);

    public abstract void removeContext(String path) throws IllegalArgumentException;

    public abstract void removeContext(HttpContext context);

    public abstract InetSocketAddress getAddress();
}
