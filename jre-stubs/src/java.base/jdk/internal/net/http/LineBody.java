package jdk.internal.net.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;

/** Gives a body's lines to a subscriber, as it asks for them. */
public final class LineBody<S extends Flow.Subscriber<? super String>, T> implements BodySubscriber<T>, Flow.Subscription {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final S subscriber;
    private final Function<? super S, ? extends T> finisher;
    private final CharsetDecoder decoder;
    private final String separator;
    private final StringBuilder text = new StringBuilder();
    private final ArrayDeque<String> lines = new ArrayDeque<>();
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private Flow.Subscription upstream;
    private long demand;
    private boolean complete;
    private boolean over;
    private boolean running;

    public LineBody(S subscriber, Function<? super S, ? extends T> finisher, Charset charset, String separator) {
        this.subscriber = subscriber;
        this.finisher = finisher;
        this.separator = separator;
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    public static void check(String separator) {
        if (separator != null && separator.isEmpty()) {
            throw new IllegalArgumentException("empty line separator");
        }
    }

    @Override
    public CompletionStage<T> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        subscriber.onSubscribe(this);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void request(long n) {
        synchronized (this) {
            demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
        }
        pass();
    }

    @Override
    public void cancel() {
        synchronized (this) {
            over = true;
        }
        upstream.cancel();
    }

    private void decode(ByteBuffer more, boolean end) {
        ByteBuffer in = ByteBuffer.allocate(rest.remaining() + more.remaining()).put(rest).put(more).flip();
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 8);
        decoder.decode(in, out, end);
        if (end) {
            decoder.flush(out);
        }
        text.append(out.flip());
        rest = in;
        split(end);
    }

    private void split(boolean end) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = 0;
            if (separator != null) {
                length = text.length() - i >= separator.length() && text.substring(i, i + separator.length()).equals(separator) ? separator.length() : 0;
            } else if (text.charAt(i) == '\n') {
                length = 1;
            } else if (text.charAt(i) == '\r') {
                if (i + 1 == text.length() && !end) {
                    break;
                }
                length = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
            }
            if (length > 0) {
                lines.add(text.substring(start, i));
                start = i + length;
                i = start - 1;
            }
        }
        text.delete(0, start);
        if (end && text.length() > 0) {
            lines.add(text.toString());
            text.setLength(0);
        }
    }

    private void pass() {
        synchronized (this) {
            if (running) {
                return;
            }
            running = true;
        }
        while (true) {
            String line;
            synchronized (this) {
                boolean ended = complete && lines.isEmpty() && !over;
                if (over || ended || demand == 0 || lines.isEmpty()) {
                    running = false;
                    over |= ended;
                    if (!ended) {
                        return;
                    }
                    line = null;
                } else {
                    demand--;
                    line = lines.poll();
                }
            }
            if (line != null) {
                subscriber.onNext(line);
                continue;
            }
            try {
                subscriber.onComplete();
                result.complete(finisher.apply(subscriber));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
            return;
        }
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        synchronized (this) {
            for (ByteBuffer buffer : item) {
                decode(buffer, false);
            }
        }
        pass();
    }

    @Override
    public void onError(Throwable throwable) {
        try {
            subscriber.onError(throwable);
        } finally {
            result.completeExceptionally(throwable);
        }
    }

    @Override
    public void onComplete() {
        synchronized (this) {
            decode(ByteBuffer.allocate(0), true);
            complete = true;
        }
        pass();
    }
}
