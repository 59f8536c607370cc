package java.net.http;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import jdk.internal.net.http.Publishers;

/** What a client sends. */
public abstract class HttpRequest {
    protected HttpRequest() {
    }

    /** Makes requests. */
    public interface Builder {
        Builder uri(URI uri);

        Builder expectContinue(boolean enable);

        Builder version(HttpClient.Version version);

        Builder header(String name, String value);

        Builder headers(String... headers);

        Builder timeout(Duration duration);

        Builder setHeader(String name, String value);

        Builder GET();

        Builder POST(BodyPublisher bodyPublisher);

        Builder PUT(BodyPublisher bodyPublisher);

        Builder DELETE();

        default Builder HEAD() {
            return method("HEAD", BodyPublishers.noBody());
        }

        Builder method(String method, BodyPublisher bodyPublisher);

        HttpRequest build();

        Builder copy();
    }

    public static Builder newBuilder(URI uri) {
        return new jdk.internal.net.http.HttpRequestBuilderImpl(uri);
    }

    public static Builder newBuilder(HttpRequest request, BiPredicate<String, String> filter) {
        Objects.requireNonNull(request);
        Objects.requireNonNull(filter);
        Builder builder = newBuilder().uri(request.uri()).expectContinue(request.expectContinue());
        HttpHeaders.of(request.headers().map(), filter).map().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        request.version().ifPresent(builder::version);
        request.timeout().ifPresent(builder::timeout);
        String method = request.method();
        request.bodyPublisher().ifPresentOrElse(body -> builder.method(method, body), () -> {
            switch (method) {
                case "GET":
                    builder.GET();
                    break;
                case "DELETE":
                    builder.DELETE();
                    break;
                default:
                    builder.method(method, BodyPublishers.noBody());
                    break;
            }
        });
        return builder;
    }

    public static Builder newBuilder() {
        return new jdk.internal.net.http.HttpRequestBuilderImpl();
    }

    public abstract Optional<BodyPublisher> bodyPublisher();

    public abstract String method();

    public abstract Optional<Duration> timeout();

    public abstract boolean expectContinue();

    public abstract URI uri();

    public abstract Optional<HttpClient.Version> version();

    public abstract HttpHeaders headers();

    @Override
    public final boolean equals(Object obj) {
        if (!(obj instanceof HttpRequest)) {
            return false;
        }
        HttpRequest other = (HttpRequest) obj;
        return other.method().equals(method()) && other.uri().equals(uri()) && other.headers().equals(headers());
    }

    @Override
    public final int hashCode() {
        return method().hashCode() + uri().hashCode() + headers().hashCode();
    }

    /** Gives a body. */
    public interface BodyPublisher extends Flow.Publisher<ByteBuffer> {
        long contentLength();
    }

    /** Usual bodies. */
    public static class BodyPublishers {
        private BodyPublishers() {
        }

        public static BodyPublisher fromPublisher(Flow.Publisher<? extends ByteBuffer> publisher) {
            return Publishers.from(publisher, -1);
        }

        public static BodyPublisher fromPublisher(Flow.Publisher<? extends ByteBuffer> publisher, long contentLength) {
            if (contentLength < 1) {
                throw new IllegalArgumentException("non-positive contentLength: " + contentLength);
            }
            return Publishers.from(publisher, contentLength);
        }

        public static BodyPublisher ofString(String body) {
            return ofString(body, StandardCharsets.UTF_8);
        }

        public static BodyPublisher ofString(String s, Charset charset) {
            return ofByteArray(s.getBytes(charset));
        }

        public static BodyPublisher ofInputStream(Supplier<? extends InputStream> streamSupplier) {
            return Publishers.ofStream(Objects.requireNonNull(streamSupplier), -1);
        }

        public static BodyPublisher ofByteArray(byte[] buf) {
            return Publishers.ofBytes(buf, 0, buf.length);
        }

        public static BodyPublisher ofByteArray(byte[] buf, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, buf.length);
            return Publishers.ofBytes(buf, offset, length);
        }

        public static BodyPublisher ofFile(Path path) throws FileNotFoundException {
            return Publishers.ofFile(Objects.requireNonNull(path));
        }

        public static BodyPublisher ofByteArrays(Iterable<byte[]> iter) {
            return Publishers.ofArrays(Objects.requireNonNull(iter));
        }

        public static BodyPublisher noBody() {
            return Publishers.ofBytes(new byte[0], 0, 0);
        }

        public static BodyPublisher concat(BodyPublisher... publishers) {
            return Publishers.concat(publishers);
        }
    }
}
