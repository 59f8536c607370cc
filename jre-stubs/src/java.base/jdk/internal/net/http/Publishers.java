package jdk.internal.net.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Bodies of requests. */
public final class Publishers {
    private static final int SIZE = 16384;

    private Publishers() {
    }

    /** Gives what an iterator has, as it is asked for. */
    private static final class Pulled implements BodyPublisher {
        private final Supplier<Iterator<ByteBuffer>> parts;
        private final long length;

        Pulled(Supplier<Iterator<ByteBuffer>> parts, long length) {
            this.parts = parts;
            this.length = length;
        }

        @Override
        public long contentLength() {
            return length;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            Iterator<ByteBuffer> iterator;
            Throwable failure = null;
            try {
                iterator = parts.get();
            } catch (UncheckedIOException e) {
                iterator = null;
                failure = e.getCause();
            }
            Pull pull = new Pull(iterator, subscriber);
            subscriber.onSubscribe(pull);
            if (failure != null) {
                pull.cancel();
                subscriber.onError(failure);
            } else if (length == 0) {
                pull.request(1);
            }
        }
    }

    /** The way from an iterator to a subscriber. */
    private static final class Pull implements Flow.Subscription {
        private final Iterator<ByteBuffer> iterator;
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private long demand;
        private boolean running;
        private boolean over;

        Pull(Iterator<ByteBuffer> iterator, Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.iterator = iterator;
            this.subscriber = subscriber;
            over = iterator == null;
        }

        @Override
        public void request(long n) {
            synchronized (this) {
                if (over) {
                    return;
                }
                if (n <= 0) {
                    over = true;
                } else {
                    demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
                    if (running) {
                        return;
                    }
                    running = true;
                }
            }
            if (n <= 0) {
                subscriber.onError(new IllegalArgumentException("illegal non-positive request:" + n));
                return;
            }
            run();
        }

        private void run() {
            while (true) {
                boolean end;
                synchronized (this) {
                    if (over || demand == 0) {
                        running = false;
                        return;
                    }
                    demand--;
                }
                ByteBuffer next = null;
                try {
                    end = !iterator.hasNext();
                    if (!end) {
                        next = iterator.next();
                    }
                } catch (RuntimeException e) {
                    cancel();
                    subscriber.onError(e instanceof UncheckedIOException ? e.getCause() : e);
                    return;
                }
                if (end) {
                    cancel();
                    subscriber.onComplete();
                    return;
                }
                subscriber.onNext(next);
                synchronized (this) {
                    end = !over && !iterator.hasNext();
                }
                if (end) {
                    cancel();
                    subscriber.onComplete();
                    return;
                }
            }
        }

        @Override
        public synchronized void cancel() {
            over = true;
        }
    }

    public static BodyPublisher ofBytes(byte[] bytes, int offset, int length) {
        return new Pulled(() -> new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return done < length;
            }

            @Override
            public ByteBuffer next() {
                int n = Math.min(SIZE, length - done);
                ByteBuffer part = ByteBuffer.wrap(java.util.Arrays.copyOfRange(bytes, offset + done, offset + done + n));
                done += n;
                return part;
            }
        }, length);
    }

    public static BodyPublisher ofArrays(Iterable<byte[]> arrays) {
        return new Pulled(() -> new Iterator<>() {
            private final Iterator<byte[]> iterator = arrays.iterator();
            private byte[] next;

            @Override
            public boolean hasNext() {
                while ((next == null || next.length == 0) && iterator.hasNext()) {
                    next = iterator.next();
                }
                return next != null && next.length > 0;
            }

            @Override
            public ByteBuffer next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ByteBuffer part = ByteBuffer.wrap(next);
                next = null;
                return part;
            }
        }, -1);
    }

    public static BodyPublisher ofStream(Supplier<? extends InputStream> supplier, long length) {
        return new Pulled(() -> {
            InputStream in = supplier.get();
            if (in == null) {
                throw new UncheckedIOException(new IOException("streamSupplier returned null"));
            }
            return new Iterator<>() {
                private ByteBuffer next;
                private boolean end;

                @Override
                public boolean hasNext() {
                    if (next == null && !end) {
                        byte[] bytes = new byte[SIZE];
                        try {
                            int n = in.read(bytes);
                            end = n < 0;
                            if (end) {
                                in.close();
                            } else {
                                next = ByteBuffer.wrap(bytes, 0, n);
                            }
                        } catch (IOException e) {
                            end = true;
                            throw new UncheckedIOException(e);
                        }
                    }
                    return next != null;
                }

                @Override
                public ByteBuffer next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    ByteBuffer part = next;
                    next = null;
                    return part;
                }
            };
        }, length);
    }

    public static BodyPublisher ofFile(Path path) throws FileNotFoundException {
        if (Files.notExists(path)) {
            throw new FileNotFoundException(path + " not found");
        }
        long length;
        try {
            length = Files.size(path);
        } catch (IOException e) {
            throw new FileNotFoundException(path + " not found");
        }
        return ofStream(() -> {
            try {
                return Files.newInputStream(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, length);
    }

    public static BodyPublisher from(Flow.Publisher<? extends ByteBuffer> publisher, long length) {
        java.util.Objects.requireNonNull(publisher);
        return new BodyPublisher() {
            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                publisher.subscribe(subscriber);
            }
        };
    }

    public static BodyPublisher concat(BodyPublisher... publishers) {
        BodyPublisher[] all = publishers.clone();
        long sum = 0;
        for (BodyPublisher one : all) {
            long n = one.contentLength();
            sum = n < 0 || sum < 0 ? -1 : sum + n;
        }
        if (all.length == 0) {
            return ofBytes(new byte[0], 0, 0);
        }
        long length = sum;
        return new BodyPublisher() {
            @Override
            public long contentLength() {
                return length;
            }

            @Override
            public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
                Chain chain = new Chain(all, subscriber);
                subscriber.onSubscribe(chain);
                chain.next();
            }
        };
    }

    /** One publisher after another. */
    private static final class Chain implements Flow.Subscription, Flow.Subscriber<ByteBuffer> {
        private final BodyPublisher[] publishers;
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private Flow.Subscription current;
        private int index;
        private long demand;
        private boolean cancelled;

        Chain(BodyPublisher[] publishers, Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.publishers = publishers;
            this.subscriber = subscriber;
        }

        void next() {
            if (index == publishers.length) {
                subscriber.onComplete();
            } else {
                publishers[index++].subscribe(this);
            }
        }

        @Override
        public void request(long n) {
            Flow.Subscription to;
            synchronized (this) {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
                to = current;
            }
            if (to != null) {
                to.request(n);
            }
        }

        @Override
        public void cancel() {
            Flow.Subscription to;
            synchronized (this) {
                cancelled = true;
                to = current;
            }
            if (to != null) {
                to.cancel();
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            long n;
            boolean stop;
            synchronized (this) {
                current = subscription;
                n = demand;
                stop = cancelled;
            }
            if (stop) {
                subscription.cancel();
            } else if (n > 0) {
                subscription.request(n);
            }
        }

        @Override
        public void onNext(ByteBuffer item) {
            synchronized (this) {
                if (demand != Long.MAX_VALUE) {
                    demand--;
                }
            }
            subscriber.onNext(item);
        }

        @Override
        public void onError(Throwable throwable) {
            subscriber.onError(throwable);
        }

        @Override
        public void onComplete() {
            synchronized (this) {
                current = null;
            }
            next();
        }
    }
}
