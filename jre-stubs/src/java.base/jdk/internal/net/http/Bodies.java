package jdk.internal.net.http;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Subscribers that make something of a body. */
public final class Bodies {
    private Bodies() {
    }

    /** The charset that the header names, or UTF-8. */
    public static Charset charset(HttpHeaders headers) {
        String type = headers.firstValue("Content-type").orElse("");
        for (String part : type.split(";")) {
            String text = part.trim();
            if (text.regionMatches(true, 0, "charset=", 0, 8)) {
                String name = text.substring(8).trim().replace("\"", "");
                try {
                    return Charset.forName(name);
                } catch (IllegalArgumentException e) {
                    return StandardCharsets.UTF_8;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The file that the header names. */
    public static Path download(Path directory, HttpHeaders headers) {
        String text = headers.firstValue("Content-Disposition").orElseThrow(() -> unchecked("No Content-Disposition header"));
        if (!text.regionMatches(true, 0, "attachment;", 0, 11)) {
            throw unchecked("Unknown Content-Disposition type");
        }
        int at = text.toLowerCase(java.util.Locale.ROOT).indexOf("filename=");
        if (at < 0) {
            throw unchecked("Bad Content-Disposition filename parameter");
        }
        String name = text.substring(at + 9).trim();
        if (name.startsWith("\"")) {
            int end = name.indexOf('"', 1);
            name = name.substring(1, end < 0 ? name.length() : end);
        } else {
            name = name.split(";")[0].trim();
        }
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw unchecked("Prohibited Content-Disposition filename parameter:" + name);
        }
        return directory.resolve(name);
    }

    private static UncheckedIOException unchecked(String text) {
        return new UncheckedIOException(new IOException(text));
    }

    public static Stream<String> lines(InputStream stream, Charset charset) {
        return new BufferedReader(new InputStreamReader(stream, charset)).lines().onClose(() -> {
            try {
                stream.close();
            } catch (IOException e) {
                // Nobody reads on.
            }
        });
    }

    /** Takes all that comes and completes a future. */
    private abstract static class Body<T> implements BodySubscriber<T> {
        final CompletableFuture<T> result = new CompletableFuture<>();
        Flow.Subscription subscription;

        @Override
        public CompletionStage<T> getBody() {
            return result;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            if (this.subscription != null) {
                subscription.cancel();
                return;
            }
            this.subscription = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        abstract void take(ByteBuffer buffer) throws IOException;

        @Override
        public void onNext(List<ByteBuffer> item) {
            try {
                for (ByteBuffer buffer : item) {
                    take(buffer);
                }
            } catch (IOException | RuntimeException e) {
                subscription.cancel();
                onError(e);
            }
        }

        @Override
        public void onError(Throwable throwable) {
            result.completeExceptionally(throwable);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    public static <T> BodySubscriber<T> collecting(Function<byte[], T> finisher) {
        return new Body<>() {
            private final ByteArrayOutputStream all = new ByteArrayOutputStream();

            @Override
            void take(ByteBuffer buffer) throws IOException {
                all.write(bytes(buffer));
            }

            @Override
            public void onComplete() {
                try {
                    result.complete(finisher.apply(all.toByteArray()));
                } catch (Throwable e) {
                    result.completeExceptionally(e);
                }
            }
        };
    }

    public static BodySubscriber<Path> file(Path file, OpenOption... options) {
        return new Body<>() {
            private FileChannel out;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                try {
                    out = FileChannel.open(file, options);
                } catch (IOException e) {
                    result.completeExceptionally(e);
                    subscription.cancel();
                    return;
                }
                super.onSubscribe(subscription);
            }

            @Override
            void take(ByteBuffer buffer) throws IOException {
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }

            private void close() {
                try {
                    if (out != null) {
                        out.close();
                    }
                } catch (IOException e) {
                    // What was written is there.
                }
            }

            @Override
            public void onError(Throwable throwable) {
                close();
                super.onError(throwable);
            }

            @Override
            public void onComplete() {
                close();
                result.complete(file);
            }
        };
    }

    public static BodySubscriber<Void> consuming(Consumer<Optional<byte[]>> consumer) {
        return new Body<>() {
            @Override
            void take(ByteBuffer buffer) {
                consumer.accept(Optional.of(bytes(buffer)));
            }

            @Override
            public void onComplete() {
                consumer.accept(Optional.empty());
                result.complete(null);
            }
        };
    }

    public static <T> BodySubscriber<T> discarding(T value) {
        return new Body<>() {
            @Override
            void take(ByteBuffer buffer) {
            }

            @Override
            public void onComplete() {
                result.complete(value);
            }
        };
    }

    /** A subscriber in front of another one. */
    private static class Before<T> implements BodySubscriber<T> {
        final CompletableFuture<T> result = new CompletableFuture<>();
        final Flow.Subscriber<? super List<ByteBuffer>> next;

        Before(Flow.Subscriber<? super List<ByteBuffer>> next) {
            this.next = next;
        }

        @Override
        public CompletionStage<T> getBody() {
            return result;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            next.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            next.onNext(item);
        }

        @Override
        public void onError(Throwable throwable) {
            try {
                next.onError(throwable);
            } finally {
                result.completeExceptionally(throwable);
            }
        }

        @Override
        public void onComplete() {
            next.onComplete();
        }
    }

    public static <S extends Flow.Subscriber<? super List<ByteBuffer>>, T> BodySubscriber<T> adapted(S subscriber, Function<? super S, ? extends T> finisher) {
        return new Before<>(subscriber) {
            @Override
            public void onComplete() {
                try {
                    next.onComplete();
                    result.complete(finisher.apply(subscriber));
                } catch (Throwable e) {
                    result.completeExceptionally(e);
                }
            }
        };
    }

    public static <T, U> BodySubscriber<U> mapping(BodySubscriber<T> upstream, Function<? super T, ? extends U> mapper) {
        CompletionStage<U> mapped = upstream.getBody().thenApply(mapper);
        return new Before<>(upstream) {
            @Override
            public CompletionStage<U> getBody() {
                return mapped;
            }
        };
    }

    public static <T> BodySubscriber<T> limiting(BodySubscriber<T> downstream, long capacity) {
        return new Before<>(downstream) {
            private Flow.Subscription subscription;
            private long taken;
            private boolean over;

            @Override
            public CompletionStage<T> getBody() {
                return downstream.getBody();
            }

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                this.subscription = subscription;
                super.onSubscribe(subscription);
            }

            @Override
            public void onNext(List<ByteBuffer> item) {
                if (over) {
                    return;
                }
                for (ByteBuffer buffer : item) {
                    taken += buffer.remaining();
                }
                if (taken > capacity) {
                    over = true;
                    subscription.cancel();
                    next.onError(new IOException("body exceeds capacity: " + capacity));
                } else {
                    next.onNext(item);
                }
            }

            @Override
            public void onError(Throwable throwable) {
                if (!over) {
                    next.onError(throwable);
                }
            }

            @Override
            public void onComplete() {
                if (!over) {
                    next.onComplete();
                }
            }
        };
    }

    public static <T> BodySubscriber<T> buffering(BodySubscriber<T> downstream, int size) {
        return new Before<>(downstream) {
            private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

            @Override
            public CompletionStage<T> getBody() {
                return downstream.getBody();
            }

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                next.onSubscribe(new Flow.Subscription() {
                    @Override
                    public void request(long n) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    @Override
                    public void cancel() {
                        subscription.cancel();
                    }
                });
            }

            private void pass(int least) {
                byte[] all = pending.toByteArray();
                int done = 0;
                while (all.length - done >= least && done < all.length) {
                    int n = Math.min(size, all.length - done);
                    next.onNext(List.of(ByteBuffer.wrap(all, done, n).slice().asReadOnlyBuffer()));
                    done += n;
                }
                pending.reset();
                pending.write(all, done, all.length - done);
            }

            @Override
            public void onNext(List<ByteBuffer> item) {
                for (ByteBuffer buffer : item) {
                    pending.writeBytes(bytes(buffer));
                }
                pass(size);
            }

            @Override
            public void onComplete() {
                pass(1);
                next.onComplete();
            }

            @Override
            public void onError(Throwable throwable) {
                next.onError(throwable);
            }
        };
    }

    /** A publisher that may be subscribed to once. */
    public static BodySubscriber<Flow.Publisher<List<ByteBuffer>>> publishing() {
        return new BodySubscriber<>() {
            private final CompletableFuture<Flow.Publisher<List<ByteBuffer>>> result = new CompletableFuture<>();
            private Flow.Subscription subscription;
            private Flow.Subscriber<? super List<ByteBuffer>> next;
            private boolean ended;
            private Throwable failure;

            private void subscribe(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
                boolean first;
                boolean late;
                synchronized (this) {
                    first = next == null;
                    next = first ? subscriber : next;
                    late = ended;
                }
                if (!first) {
                    subscriber.onSubscribe(new Flow.Subscription() {
                        @Override
                        public void request(long n) {
                        }

                        @Override
                        public void cancel() {
                        }
                    });
                    subscriber.onError(new IllegalStateException("This publisher has already one subscriber"));
                    return;
                }
                subscriber.onSubscribe(subscription);
                if (late) {
                    end(subscriber);
                }
            }

            private void end(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
                if (failure != null) {
                    subscriber.onError(failure);
                } else {
                    subscriber.onComplete();
                }
            }

            @Override
            public CompletionStage<Flow.Publisher<List<ByteBuffer>>> getBody() {
                return result;
            }

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                this.subscription = subscription;
                result.complete(this::subscribe);
            }

            @Override
            public void onNext(List<ByteBuffer> item) {
                next.onNext(item);
            }

            @Override
            public void onError(Throwable throwable) {
                failure = throwable;
                result.completeExceptionally(throwable);
                onComplete();
            }

            @Override
            public void onComplete() {
                Flow.Subscriber<? super List<ByteBuffer>> to;
                synchronized (this) {
                    ended = true;
                    to = next;
                }
                if (to != null) {
                    end(to);
                }
            }
        };
    }
}
