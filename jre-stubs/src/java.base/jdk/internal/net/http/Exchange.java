package jdk.internal.net.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.ConnectException;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import sun.net.www.MessageHeader;
import sun.net.www.http.BodyStream;
import sun.net.www.http.Link;

/** A request with all that follows from it: redirections, passwords, the response's body. */
final class Exchange<T> implements Runnable, Flow.Subscription {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_PASSWORDS = 3;

    final CompletableFuture<HttpResponse<T>> result = new CompletableFuture<>() {
        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean done = super.cancel(mayInterruptIfRunning);
            if (done && mayInterruptIfRunning) {
                abort();
            }
            return done;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new CompletableFuture<>();
        }
    };
    private final HttpClientImpl client;
    private final HttpRequest request;
    private final BodyHandler<T> handler;
    private final long deadline;
    private volatile Link link;
    private volatile BodyStream body;
    private boolean viaProxy;
    private int code;
    private MessageHeader head;
    private long demand;
    private boolean cancelled;

    Exchange(HttpClientImpl client, HttpRequest request, BodyHandler<T> handler) {
        this.client = client;
        this.request = request;
        this.handler = handler;
        deadline = request.timeout().map(time -> System.nanoTime() + time.toNanos()).orElse(Long.MAX_VALUE);
    }

    void abort() {
        cancel();
        fail(new IOException("closed"));
    }

    private void fail(Throwable e) {
        finish(null, e);
    }

    private void finish(HttpResponse<T> response, Throwable e) {
        Runnable end = () -> {
            if (e != null) {
                result.completeExceptionally(e);
            } else {
                result.complete(response);
            }
        };
        Executor executor = client.executor().orElse(null);
        if (executor == null) {
            end.run();
            return;
        }
        try {
            executor.execute(end);
        } catch (RuntimeException f) {
            end.run();
        }
    }

    @Override
    public void run() {
        try {
            exchange();
        } catch (Throwable e) {
            if (link != null) {
                link.close();
            }
            fail(e);
        } finally {
            client.ended(this);
        }
    }

    private void exchange() throws IOException {
        HttpRequest current = request;
        HttpResponse<T> previous = null;
        int redirects = 0;
        int passwords = 0;
        while (true) {
            send(current);
            HttpHeaders headers = headers();
            CookieHandler cookies = client.cookieHandler().orElse(null);
            if (cookies != null) {
                cookies.put(current.uri(), headers.map());
            }
            body = body(current);
            HttpResponseImpl<T> response = new HttpResponseImpl<>(current, code, headers, null, previous);
            if (code == 401 && challenge(current, headers, passwords)) {
                passwords++;
                drain(body);
                previous = response;
                continue;
            }
            URI next = code == 301 || code == 302 || code == 303 || code == 307 || code == 308 ? redirection(current, headers) : null;
            if (next != null && ++redirects < MOST_REDIRECTS) {
                drain(body);
                boolean keeps = code == 307 || code == 308 || code != 303 && !current.method().equals("POST");
                String method = keeps || current.method().equals("HEAD") ? current.method() : "GET";
                current = new HttpRequestBuilderImpl.Request(next, method, current.headers(), keeps ? current.bodyPublisher().orElse(null) : null, null, null, current.expectContinue());
                previous = response;
                continue;
            }
            deliver(response, body);
            return;
        }
    }

    private URI redirection(HttpRequest from, HttpHeaders headers) throws IOException {
        if (client.followRedirects() == HttpClient.Redirect.NEVER) {
            return null;
        }
        String location = headers.firstValue("Location").orElse(null);
        if (location == null) {
            throw new IOException(new UncheckedIOException(new IOException("Invalid redirection")));
        }
        URI to;
        try {
            to = from.uri().resolve(URI.create(location));
        } catch (IllegalArgumentException e) {
            throw new IOException(new UncheckedIOException(new IOException("Invalid redirection")));
        }
        String scheme = to.getScheme();
        boolean fine = from.uri().getScheme().equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)
                || client.followRedirects() == HttpClient.Redirect.ALWAYS && "http".equalsIgnoreCase(scheme);
        return fine ? to : null;
    }

    private boolean challenge(HttpRequest to, HttpHeaders headers, int attempts) throws IOException {
        Authenticator by = client.authenticator().orElse(null);
        if (by == null || to.headers().firstValue("Authorization").isPresent()) {
            return false;
        }
        for (String text : headers.allValues("WWW-Authenticate")) {
            if (!text.regionMatches(true, 0, "Basic", 0, 5)) {
                continue;
            }
            int start = text.toLowerCase(Locale.ROOT).indexOf("realm=\"");
            int end = start < 0 ? -1 : text.indexOf('"', start + 7);
            String realm = end < 0 ? null : text.substring(start + 7, end);
            if (attempts >= MOST_PASSWORDS) {
                throw new IOException("too many authentication attempts. Limit: " + MOST_PASSWORDS);
            }
            URI uri = to.uri();
            PasswordAuthentication secret = by.requestPasswordAuthenticationInstance(uri.getHost(), null, uri.getPort(), uri.getScheme(), realm, "basic", uri.toURL(),
                    Authenticator.RequestorType.SERVER);
            if (secret == null) {
                return false;
            }
            boolean utf8 = text.toLowerCase(Locale.ROOT).contains("charset=\"utf-8\"");
            byte[] both = (secret.getUserName() + ":" + new String(secret.getPassword())).getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            client.credentials.put(origin(uri), "Basic " + Base64.getEncoder().encodeToString(both));
            return true;
        }
        return false;
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort();
    }

    /** Milliseconds up to the request's time limit, 0 for no limit. */
    private int left() throws HttpTimeoutException {
        if (deadline == Long.MAX_VALUE) {
            return 0;
        }
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new HttpTimeoutException("request timed out");
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    private void connect(URI uri, boolean mayReuse) throws IOException {
        ProxySelector selector = client.proxy().orElseGet(ProxySelector::getDefault);
        Proxy proxy = Proxy.NO_PROXY;
        if (selector != null) {
            for (Proxy way : selector.select(uri)) {
                proxy = way;
                break;
            }
        }
        viaProxy = proxy.type() == Proxy.Type.HTTP;
        String host = viaProxy ? ((InetSocketAddress) proxy.address()).getHostString() : uri.getHost();
        int port = viaProxy ? ((InetSocketAddress) proxy.address()).getPort() : uri.getPort() == -1 ? 80 : uri.getPort();
        String key = "client " + client.id + " " + host + ":" + port;
        link = mayReuse ? Link.idle(key) : null;
        if (link != null) {
            closeIfCancelled();
            return;
        }
        int limit = left();
        Duration connecting = client.connectTimeout().orElse(null);
        boolean own = connecting != null && (limit == 0 || connecting.toMillis() < limit);
        try {
            link = Link.open(new InetSocketAddress(InetAddress.getByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host), port),
                    own ? (int) Math.max(1, Math.min(connecting.toMillis(), Integer.MAX_VALUE)) : limit, key);
        } catch (SocketTimeoutException e) {
            throw own ? new HttpConnectTimeoutException("HTTP connect timed out") : new HttpTimeoutException("request timed out");
        } catch (IOException e) {
            ConnectException failure = new ConnectException();
            failure.initCause(e);
            throw failure;
        }
        closeIfCancelled();
    }

    /** Who cancels says so before he looks for a connection to close; so one of the two sees the other. */
    private synchronized void closeIfCancelled() {
        if (cancelled || result.isDone()) {
            link.close();
        }
    }

    private void send(HttpRequest to) throws IOException {
        body = null;
        if (!"http".equalsIgnoreCase(to.uri().getScheme())) {
            throw new IOException("no TLS here, so no requests by https: " + to.uri());
        }
        for (boolean again = false; ; again = true) {
            connect(to.uri(), !again);
            try {
                if (write(to)) {
                    return;
                }
                throw new IOException("HTTP/1.1 header parser received no bytes", new EOFException("EOF reached while reading"));
            } catch (SocketTimeoutException e) {
                throw new HttpTimeoutException("request timed out");
            } catch (HttpTimeoutException | ProtocolException e) {
                throw e;
            } catch (IOException e) {
                boolean repeats = link.wasUsed() && !again && head == null && (to.method().equals("GET") || to.method().equals("HEAD"));
                link.close();
                if (!repeats || cancelled) {
                    throw e;
                }
            }
        }
    }

    /** Sends a request and reads the answer's head; false if the connection ended instead. */
    private boolean write(HttpRequest to) throws IOException {
        head = null;
        URI uri = to.uri();
        BodyPublisher publisher = to.bodyPublisher().orElse(null);
        long length = publisher == null ? 0 : publisher.contentLength();
        Map<String, String> system = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (length > 0 || length == 0 && publisher != null && (to.method().equals("POST") || to.method().equals("PUT"))) {
            system.put("Content-Length", Long.toString(length));
        } else if (length < 0) {
            system.put("Transfer-encoding", "chunked");
        }
        if (to.expectContinue()) {
            system.put("Expect", "100-Continue");
        }
        system.put("Host", uri.getHost() + (uri.getPort() == -1 || uri.getPort() == 80 ? "" : ":" + uri.getPort()));
        system.put("User-Agent", "Java-http-client/" + System.getProperty("java.version"));
        String known = client.authenticator().isPresent() ? client.credentials.get(origin(uri)) : null;
        if (known != null) {
            system.put("Authorization", known);
        }
        to.headers().map().keySet().forEach(system::remove);
        MessageHeader all = new MessageHeader();
        system.forEach(all::add);
        List<String> cookies = new ArrayList<>();
        CookieHandler jar = client.cookieHandler().orElse(null);
        if (jar != null) {
            cookies.addAll(jar.get(uri, to.headers().map()).getOrDefault("Cookie", List.of()));
        }
        for (Map.Entry<String, List<String>> entry : to.headers().map().entrySet()) {
            if (entry.getKey().equalsIgnoreCase("Cookie")) {
                cookies.addAll(entry.getValue());
            } else {
                entry.getValue().forEach(value -> all.add(entry.getKey(), value));
            }
        }
        if (!cookies.isEmpty()) {
            all.add("Cookie", String.join("; ", cookies));
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        path = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        link.write(to.method() + " " + (viaProxy ? uri.getScheme() + "://" + uri.getRawAuthority() + path : path) + " HTTP/1.1", all, null);
        if (publisher != null && length != 0) {
            if (to.expectContinue() && read() && code != 100) {
                return true;
            }
            Sending sending = new Sending(link.out, length);
            publisher.subscribe(sending);
            sending.await(left());
        }
        do {
            if (!read()) {
                return false;
            }
        } while (code == 100);
        return true;
    }

    private boolean read() throws IOException {
        link.socket.setSoTimeout(left());
        String line = Link.line(link.in);
        if (line == null) {
            return false;
        }
        head = new MessageHeader();
        String[] words = line.split(" ", 3);
        try {
            if (!words[0].startsWith("HTTP/1.") || words.length < 2 || words[1].length() != 3) {
                throw new NumberFormatException();
            }
            code = Integer.parseInt(words[1]);
        } catch (NumberFormatException e) {
            throw new ProtocolException("Invalid status line: \"" + line + "\"");
        }
        head.add(null, line);
        Link.lines(link.in, head);
        link.socket.setSoTimeout(0);
        return true;
    }

    private HttpHeaders headers() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 1; i < head.size(); i++) {
            if (head.key(i) != null) {
                map.computeIfAbsent(head.key(i).toLowerCase(Locale.US), k -> new ArrayList<>()).add(head.value(i));
            }
        }
        return HttpHeaders.of(map, (name, value) -> true);
    }

    private BodyStream body(HttpRequest to) {
        String connection = head.find("Connection");
        boolean keep = !"close".equalsIgnoreCase(connection) && !"close".equalsIgnoreCase(to.headers().firstValue("Connection").orElse(null))
                && (head.value(0).startsWith("HTTP/1.1") || "keep-alive".equalsIgnoreCase(connection));
        boolean chunked = "chunked".equalsIgnoreCase(head.find("Transfer-Encoding"));
        long length = BodyStream.TO_THE_END;
        try {
            length = head.find("Content-Length") == null ? length : Long.parseLong(head.find("Content-Length"));
        } catch (NumberFormatException e) {
            // As if it were not there.
        }
        if (to.method().equals("HEAD") || code == 204 || code == 304) {
            return new BodyStream(link, 0, keep, head);
        }
        return new BodyStream(link, chunked ? BodyStream.CHUNKS : length, keep && (chunked || length >= 0), head);
    }

    private static void drain(BodyStream body) {
        try (body) {
            body.readAllBytes();
        } catch (IOException e) {
            // The next request has a connection of its own.
        }
    }

    private void deliver(HttpResponseImpl<T> response, BodyStream body) throws IOException {
        BodySubscriber<T> subscriber = handler.apply(response);
        subscriber.getBody().whenComplete((value, e) -> {
            if (e != null) {
                fail(e instanceof java.util.concurrent.CompletionException && e.getCause() != null ? e.getCause() : e);
            } else {
                finish(new HttpResponseImpl<>(response.request(), code, response.headers(), value, response.previousResponse().orElse(null)), null);
            }
        });
        subscriber.onSubscribe(this);
        byte[] buffer = new byte[16384];
        long total = 0;
        while (true) {
            synchronized (this) {
                while (demand == 0 && !cancelled && !body.isOver()) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        cancelled = true;
                    }
                }
                if (cancelled) {
                    body.close();
                    return;
                }
            }
            int n;
            try {
                n = body.read(buffer);
            } catch (IOException e) {
                String length = head.find("Content-Length");
                boolean early = "Premature EOF".equals(e.getMessage());
                subscriber.onError(!early ? e : new IOException(length != null ? "fixed content-length: " + length + ", bytes received: " + total
                        : "chunked transfer encoding, state: READING_LENGTH", new EOFException("EOF reached while reading")));
                return;
            }
            if (n < 0) {
                subscriber.onComplete();
                return;
            }
            total += n;
            synchronized (this) {
                demand = demand == Long.MAX_VALUE ? demand : demand - 1;
            }
            subscriber.onNext(List.of(ByteBuffer.wrap(java.util.Arrays.copyOf(buffer, n)).asReadOnlyBuffer()));
        }
    }

    @Override
    public void request(long n) {
        synchronized (this) {
            demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            notifyAll();
        }
    }

    @Override
    public void cancel() {
        synchronized (this) {
            cancelled = true;
            notifyAll();
        }
        Link open = link;
        BodyStream coming = body;
        if (open != null && (coming == null || !coming.isOver())) {
            open.close();
        }
    }

    /** Writes a request's body as it is published. */
    private static final class Sending implements Flow.Subscriber<ByteBuffer> {
        private final CountDownLatch done = new CountDownLatch(1);
        private final OutputStream out;
        private final long length;
        private long sent;
        private Flow.Subscription subscription;
        private volatile Throwable failure;

        Sending(OutputStream out, long length) {
            this.out = out;
            this.length = length;
        }

        /** Waits for the end, at most that many milliseconds if they are not 0. */
        void await(int millis) throws IOException {
            try {
                if (millis == 0) {
                    done.await();
                } else if (!done.await(millis, TimeUnit.MILLISECONDS)) {
                    throw new HttpTimeoutException("request timed out");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (failure instanceof IOException) {
                throw (IOException) failure;
            }
            if (failure != null) {
                throw new IOException(failure.getMessage(), failure);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(ByteBuffer item) {
            try {
                byte[] bytes = new byte[item.remaining()];
                item.get(bytes);
                sent += bytes.length;
                if (length >= 0 && sent > length) {
                    throw new IOException("Too many bytes in request body. Expected: " + length + ", got: " + sent);
                }
                if (bytes.length > 0) {
                    if (length < 0) {
                        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    }
                    out.write(bytes);
                    if (length < 0) {
                        out.write(new byte[] {'\r', '\n'});
                    }
                }
            } catch (IOException e) {
                subscription.cancel();
                onError(e);
                return;
            }
            subscription.request(1);
        }

        @Override
        public void onError(Throwable throwable) {
            failure = throwable;
            done.countDown();
        }

        @Override
        public void onComplete() {
            try {
                if (length >= 0 && sent < length) {
                    throw new IOException("Too few bytes returned by the publisher (" + sent + "/" + length + ")");
                }
                if (length < 0) {
                    out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                }
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
            done.countDown();
        }
    }
}
