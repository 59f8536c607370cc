package java.net.http;

import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLSession;
import jdk.internal.net.http.Bodies;
import jdk.internal.net.http.LineBody;
import jdk.internal.net.http.StreamBody;

/** What comes back. */
public interface HttpResponse<T> {
    int statusCode();

    default Optional<String> connectionLabel() {
        return Optional.empty();
    }

    HttpRequest request();

    Optional<HttpResponse<T>> previousResponse();

    HttpHeaders headers();

    T body();

    /** Never there: connections are not encrypted. */
    Optional<SSLSession> sslSession();

    URI uri();

    HttpClient.Version version();

    /** What is known before the body. */
    interface ResponseInfo {
        int statusCode();

        HttpHeaders headers();

        HttpClient.Version version();
    }

    /** Chooses who takes the body. */
    @FunctionalInterface
    interface BodyHandler<T> {
        BodySubscriber<T> apply(ResponseInfo responseInfo);
    }

    /** Makes something of a body. */
    interface BodySubscriber<T> extends Flow.Subscriber<List<ByteBuffer>> {
        CompletionStage<T> getBody();
    }

    /** For requests that a server answers unasked. */
    interface PushPromiseHandler<T> {
        void applyPushPromise(HttpRequest initiatingRequest, HttpRequest pushPromiseRequest, Function<BodyHandler<T>, CompletableFuture<HttpResponse<T>>> acceptor);

        static <T> PushPromiseHandler<T> of(Function<HttpRequest, BodyHandler<T>> pushPromiseHandler,
                ConcurrentMap<HttpRequest, CompletableFuture<HttpResponse<T>>> pushPromisesMap) {
            Objects.requireNonNull(pushPromiseHandler);
            Objects.requireNonNull(pushPromisesMap);
            return (first, promised, acceptor) -> pushPromisesMap.putIfAbsent(promised, acceptor.apply(pushPromiseHandler.apply(promised)));
        }
    }

    /** Usual handlers. */
    class BodyHandlers {
        private BodyHandlers() {
        }

        public static BodyHandler<Void> fromSubscriber(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
            Objects.requireNonNull(subscriber);
            return info -> BodySubscribers.fromSubscriber(subscriber, s -> null);
        }

        public static <S extends Flow.Subscriber<? super List<ByteBuffer>>, T> BodyHandler<T> fromSubscriber(S subscriber, Function<? super S, ? extends T> finisher) {
            Objects.requireNonNull(subscriber);
            Objects.requireNonNull(finisher);
            return info -> BodySubscribers.fromSubscriber(subscriber, finisher);
        }

        public static BodyHandler<Void> fromLineSubscriber(Flow.Subscriber<? super String> subscriber) {
            Objects.requireNonNull(subscriber);
            return info -> BodySubscribers.fromLineSubscriber(subscriber, s -> null, Bodies.charset(info.headers()), null);
        }

        public static <S extends Flow.Subscriber<? super String>, T> BodyHandler<T> fromLineSubscriber(S subscriber, Function<? super S, ? extends T> finisher, String lineSeparator) {
            Objects.requireNonNull(subscriber);
            Objects.requireNonNull(finisher);
            LineBody.check(lineSeparator);
            return info -> BodySubscribers.fromLineSubscriber(subscriber, finisher, Bodies.charset(info.headers()), lineSeparator);
        }

        public static BodyHandler<Void> discarding() {
            return info -> BodySubscribers.discarding();
        }

        public static <U> BodyHandler<U> replacing(U value) {
            return info -> BodySubscribers.replacing(value);
        }

        public static BodyHandler<String> ofString(Charset charset) {
            Objects.requireNonNull(charset);
            return info -> BodySubscribers.ofString(charset);
        }

        public static BodyHandler<Path> ofFile(Path file, OpenOption... openOptions) {
            Objects.requireNonNull(file);
            List<OpenOption> options = List.of(openOptions);
            if (options.contains(StandardOpenOption.DELETE_ON_CLOSE) || options.contains(StandardOpenOption.READ)) {
                throw new IllegalArgumentException("invalid openOptions: " + options);
            }
            return info -> BodySubscribers.ofFile(file, openOptions);
        }

        public static BodyHandler<Path> ofFile(Path file) {
            return ofFile(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        public static BodyHandler<Path> ofFileDownload(Path directory, OpenOption... openOptions) {
            Objects.requireNonNull(directory);
            List<OpenOption> options = List.of(openOptions);
            if (options.contains(StandardOpenOption.DELETE_ON_CLOSE)) {
                throw new IllegalArgumentException("invalid option: " + options);
            }
            if (!Files.isDirectory(directory)) {
                throw new IllegalArgumentException("not a directory: " + directory);
            }
            return info -> BodySubscribers.ofFile(Bodies.download(directory, info.headers()), openOptions);
        }

        public static BodyHandler<InputStream> ofInputStream() {
            return info -> BodySubscribers.ofInputStream();
        }

        public static BodyHandler<Stream<String>> ofLines() {
            return info -> BodySubscribers.ofLines(Bodies.charset(info.headers()));
        }

        public static BodyHandler<Void> ofByteArrayConsumer(Consumer<Optional<byte[]>> consumer) {
            Objects.requireNonNull(consumer);
            return info -> BodySubscribers.ofByteArrayConsumer(consumer);
        }

        public static BodyHandler<byte[]> ofByteArray() {
            return info -> BodySubscribers.ofByteArray();
        }

        public static BodyHandler<String> ofString() {
            return info -> BodySubscribers.ofString(Bodies.charset(info.headers()));
        }

        public static BodyHandler<Flow.Publisher<List<ByteBuffer>>> ofPublisher() {
            return info -> BodySubscribers.ofPublisher();
        }

        public static <T> BodyHandler<T> buffering(BodyHandler<T> downstreamHandler, int bufferSize) {
            Objects.requireNonNull(downstreamHandler);
            if (bufferSize <= 0) {
                throw new IllegalArgumentException("must be greater than 0");
            }
            return info -> BodySubscribers.buffering(downstreamHandler.apply(info), bufferSize);
        }

        public static <T> BodyHandler<T> limiting(BodyHandler<T> downstreamHandler, long capacity) {
            Objects.requireNonNull(downstreamHandler, "downstreamHandler");
            if (capacity < 0) {
                throw new IllegalArgumentException("capacity must not be negative: " + capacity);
            }
            return info -> BodySubscribers.limiting(downstreamHandler.apply(info), capacity);
        }
    }

    /** Usual subscribers. */
    class BodySubscribers {
        private BodySubscribers() {
        }

        public static BodySubscriber<Void> fromSubscriber(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
            return fromSubscriber(subscriber, s -> null);
        }

        public static <S extends Flow.Subscriber<? super List<ByteBuffer>>, T> BodySubscriber<T> fromSubscriber(S subscriber, Function<? super S, ? extends T> finisher) {
            return Bodies.adapted(Objects.requireNonNull(subscriber), Objects.requireNonNull(finisher));
        }

        public static BodySubscriber<Void> fromLineSubscriber(Flow.Subscriber<? super String> subscriber) {
            return fromLineSubscriber(subscriber, s -> null, java.nio.charset.StandardCharsets.UTF_8, null);
        }

        public static <S extends Flow.Subscriber<? super String>, T> BodySubscriber<T> fromLineSubscriber(S subscriber, Function<? super S, ? extends T> finisher, Charset charset, String lineSeparator) {
            LineBody.check(lineSeparator);
            return new LineBody<>(Objects.requireNonNull(subscriber), Objects.requireNonNull(finisher), Objects.requireNonNull(charset), lineSeparator);
        }

        public static BodySubscriber<String> ofString(Charset charset) {
            Objects.requireNonNull(charset);
            return Bodies.collecting(bytes -> new String(bytes, charset));
        }

        public static BodySubscriber<byte[]> ofByteArray() {
            return Bodies.collecting(Function.identity());
        }

        public static BodySubscriber<Path> ofFile(Path file, OpenOption... openOptions) {
            return Bodies.file(Objects.requireNonNull(file), openOptions);
        }

        public static BodySubscriber<Path> ofFile(Path file) {
            return ofFile(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        public static BodySubscriber<Void> ofByteArrayConsumer(Consumer<Optional<byte[]>> consumer) {
            return Bodies.consuming(Objects.requireNonNull(consumer));
        }

        public static BodySubscriber<InputStream> ofInputStream() {
            return new StreamBody<>(stream -> stream);
        }

        public static BodySubscriber<Stream<String>> ofLines(Charset charset) {
            Objects.requireNonNull(charset);
            return new StreamBody<>(stream -> Bodies.lines(stream, charset));
        }

        public static BodySubscriber<Flow.Publisher<List<ByteBuffer>>> ofPublisher() {
            return Bodies.publishing();
        }

        public static <U> BodySubscriber<U> replacing(U value) {
            return Bodies.discarding(value);
        }

        public static BodySubscriber<Void> discarding() {
            return Bodies.discarding(null);
        }

        public static <T> BodySubscriber<T> buffering(BodySubscriber<T> downstream, int bufferSize) {
            if (bufferSize <= 0) {
                throw new IllegalArgumentException("must be greater than 0");
            }
            return Bodies.buffering(Objects.requireNonNull(downstream), bufferSize);
        }

        public static <T, U> BodySubscriber<U> mapping(BodySubscriber<T> upstream, Function<? super T, ? extends U> mapper) {
            return Bodies.mapping(Objects.requireNonNull(upstream), Objects.requireNonNull(mapper));
        }

        public static <T> BodySubscriber<T> limiting(BodySubscriber<T> downstreamSubscriber, long capacity) {
            Objects.requireNonNull(downstreamSubscriber, "downstreamSubscriber");
            if (capacity < 0) {
                throw new IllegalArgumentException("capacity must not be negative: " + capacity);
            }
            return Bodies.limiting(downstreamSubscriber, capacity);
        }
    }
}
