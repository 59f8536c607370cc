package jdk.internal.net.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What a request is to be like. */
public final class HttpRequestBuilderImpl implements HttpRequest.Builder {
    private static final List<String> RESTRICTED = List.of("connection", "content-length", "expect", "host", "upgrade");

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private URI uri;
    private String method = "GET";
    private boolean expectContinue;
    private BodyPublisher body;
    private HttpClient.Version version;
    private Duration timeout;

    public HttpRequestBuilderImpl() {
    }

    public HttpRequestBuilderImpl(URI uri) {
        uri(uri);
    }

    @Override
    public HttpRequest.Builder uri(URI uri) {
        Objects.requireNonNull(uri, "uri must be non-null");
        String scheme = uri.getScheme();
        if (scheme == null) {
            throw new IllegalArgumentException("URI with undefined scheme");
        }
        scheme = scheme.toLowerCase(Locale.US);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("invalid URI scheme " + scheme);
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("unsupported URI " + uri);
        }
        this.uri = uri;
        return this;
    }

    @Override
    public HttpRequest.Builder copy() {
        HttpRequestBuilderImpl copy = new HttpRequestBuilderImpl();
        copy.uri = uri;
        headers.forEach((name, values) -> copy.headers.put(name, new ArrayList<>(values)));
        copy.method = method;
        copy.expectContinue = expectContinue;
        copy.body = body;
        copy.version = version;
        copy.timeout = timeout;
        return copy;
    }

    static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 127 || !(Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static void check(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        if (!isToken(name)) {
            throw new IllegalArgumentException("invalid header name: \"" + name + "\"");
        }
        if (RESTRICTED.contains(name.toLowerCase(Locale.ROOT)) && !allowed(name)) {
            throw new IllegalArgumentException("restricted header name: \"" + name + "\"");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c == 127 || c > 255) {
                throw new IllegalArgumentException("invalid header value: \"" + value + "\"");
            }
        }
    }

    private static boolean allowed(String name) {
        String list = System.getProperty("jdk.httpclient.allowRestrictedHeaders");
        return list != null && List.of(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*")).contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public HttpRequest.Builder header(String name, String value) {
        check(name, value);
        headers.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
        return this;
    }

    @Override
    public HttpRequest.Builder headers(String... params) {
        Objects.requireNonNull(params);
        if (params.length == 0 || params.length % 2 != 0) {
            throw new IllegalArgumentException("wrong number, " + params.length + ", of parameters");
        }
        for (int i = 0; i < params.length; i += 2) {
            header(params[i], params[i + 1]);
        }
        return this;
    }

    @Override
    public HttpRequest.Builder setHeader(String name, String value) {
        check(name, value);
        List<String> values = new ArrayList<>();
        values.add(value);
        headers.put(name, values);
        return this;
    }

    @Override
    public HttpRequest.Builder expectContinue(boolean enable) {
        expectContinue = enable;
        return this;
    }

    @Override
    public HttpRequest.Builder version(HttpClient.Version version) {
        this.version = Objects.requireNonNull(version);
        return this;
    }

    @Override
    public HttpRequest.Builder timeout(Duration duration) {
        Objects.requireNonNull(duration, "duration");
        if (duration.isNegative() || Duration.ZERO.equals(duration)) {
            throw new IllegalArgumentException("Invalid duration: " + duration);
        }
        timeout = duration;
        return this;
    }

    private HttpRequest.Builder set(String method, BodyPublisher body) {
        this.method = method;
        this.body = body;
        return this;
    }

    @Override
    public HttpRequest.Builder GET() {
        return set("GET", null);
    }

    @Override
    public HttpRequest.Builder POST(BodyPublisher bodyPublisher) {
        return set("POST", Objects.requireNonNull(bodyPublisher));
    }

    @Override
    public HttpRequest.Builder PUT(BodyPublisher bodyPublisher) {
        return set("PUT", Objects.requireNonNull(bodyPublisher));
    }

    @Override
    public HttpRequest.Builder DELETE() {
        return set("DELETE", null);
    }

    @Override
    public HttpRequest.Builder method(String method, BodyPublisher bodyPublisher) {
        Objects.requireNonNull(method);
        if (method.isEmpty()) {
            throw new IllegalArgumentException("illegal method <empty string>");
        }
        if (method.equals("CONNECT")) {
            throw new IllegalArgumentException("method CONNECT is not supported");
        }
        if (!isToken(method)) {
            throw new IllegalArgumentException("illegal method \"" + method.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + "\"");
        }
        return set(method, Objects.requireNonNull(bodyPublisher));
    }

    @Override
    public HttpRequest build() {
        if (uri == null) {
            throw new IllegalStateException("uri is null");
        }
        return new Request(uri, method, HttpHeaders.of(headers, (name, value) -> true), body, timeout, version, expectContinue);
    }

    /** A request. */
    static final class Request extends HttpRequest {
        private final URI uri;
        private final String method;
        private final HttpHeaders headers;
        private final BodyPublisher body;
        private final Duration timeout;
        private final HttpClient.Version version;
        private final boolean expectContinue;

        Request(URI uri, String method, HttpHeaders headers, BodyPublisher body, Duration timeout, HttpClient.Version version, boolean expectContinue) {
            this.uri = uri;
            this.method = method;
            this.headers = headers;
            this.body = body;
            this.timeout = timeout;
            this.version = version;
            this.expectContinue = expectContinue;
        }

        @Override
        public Optional<BodyPublisher> bodyPublisher() {
            return Optional.ofNullable(body);
        }

        @Override
        public String method() {
            return method;
        }

        @Override
        public Optional<Duration> timeout() {
            return Optional.ofNullable(timeout);
        }

        @Override
        public boolean expectContinue() {
            return expectContinue;
        }

        @Override
        public URI uri() {
            return uri;
        }

        @Override
        public Optional<HttpClient.Version> version() {
            return Optional.ofNullable(version);
        }

        @Override
        public HttpHeaders headers() {
            return headers;
        }

        @Override
        public String toString() {
            return uri + " " + method;
        }
    }
}
