package jdk.internal.net.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.ConnectException;
import java.net.CookieHandler;
import java.net.ProtocolException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** A client that speaks HTTP/1.1, each exchange on a thread of its own. */
final class HttpClientImpl extends HttpClient {
    private static final AtomicLong IDS = new AtomicLong();

    final long id = IDS.incrementAndGet();
    /** The value of the header Authorization, by origin and realm. */
    final Map<String, String> credentials = new ConcurrentHashMap<>();
    private final HttpClientBuilderImpl with;
    private final ExecutorService workers;
    private final Set<Exchange<?>> running = new HashSet<>();
    private boolean closed;

    HttpClientImpl(HttpClientBuilderImpl builder) {
        with = builder.copy();
        AtomicInteger count = new AtomicInteger();
        workers = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(null, task, "HttpClient-" + id + "-Worker-" + count.getAndIncrement(), 0, false);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.ofNullable(with.cookieHandler);
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.ofNullable(with.connectTimeout);
    }

    @Override
    public Redirect followRedirects() {
        return with.redirect;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.ofNullable(with.proxy);
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.ofNullable(with.authenticator);
    }

    @Override
    public Version version() {
        return with.version;
    }

    @Override
    public SSLContext sslContext() {
        try {
            return with.sslContext != null ? with.sslContext : SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public SSLParameters sslParameters() {
        return with.sslParameters != null ? with.sslParameters : new SSLParameters();
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.ofNullable(with.executor);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> future = null;
        try {
            future = sendAsync(request, handler);
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String text = cause.getMessage();
            if (cause instanceof Error) {
                throw (Error) cause;
            }
            if (cause instanceof IllegalArgumentException) {
                throw new IllegalArgumentException(text, cause);
            }
            if (cause instanceof SecurityException) {
                throw new SecurityException(text, cause);
            }
            if (cause instanceof HttpConnectTimeoutException) {
                throw caused(new HttpConnectTimeoutException(text), cause);
            }
            if (cause instanceof HttpTimeoutException) {
                throw new HttpTimeoutException(text);
            }
            if (cause instanceof ConnectException) {
                throw caused(new ConnectException(text), cause);
            }
            if (cause instanceof ProtocolException) {
                throw caused(new ProtocolException(text), cause);
            }
            throw new IOException(text, cause);
        }
    }

    private static IOException caused(IOException e, Throwable cause) {
        e.initCause(cause);
        return e;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return sendAsync(request, handler, null);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> push) {
        Objects.requireNonNull(request);
        Objects.requireNonNull(handler);
        Exchange<T> exchange = new Exchange<>(this, request, handler);
        synchronized (running) {
            if (closed) {
                return CompletableFuture.failedFuture(new IOException("closed"));
            }
            running.add(exchange);
        }
        workers.execute(exchange);
        return exchange.result;
    }

    void ended(Exchange<?> exchange) {
        synchronized (running) {
            running.remove(exchange);
            if (closed && running.isEmpty()) {
                workers.shutdown();
            }
            running.notifyAll();
        }
    }

    @Override
    public void shutdown() {
        synchronized (running) {
            closed = true;
            if (running.isEmpty()) {
                workers.shutdown();
            }
        }
    }

    @Override
    public void shutdownNow() {
        shutdown();
        Exchange<?>[] all;
        synchronized (running) {
            all = running.toArray(new Exchange<?>[0]);
        }
        for (Exchange<?> exchange : all) {
            exchange.abort();
        }
    }

    @Override
    public boolean isTerminated() {
        synchronized (running) {
            return closed && running.isEmpty();
        }
    }

    @Override
    public boolean awaitTermination(Duration duration) throws InterruptedException {
        long end = System.nanoTime() + Math.min(duration.toSeconds(), 1L << 32) * 1_000_000_000L + duration.toNanosPart();
        synchronized (running) {
            while (!closed || !running.isEmpty()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                running.wait(left);
            }
            return true;
        }
    }
}
