package sun.nio.ch;

import java.io.IOException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.InterruptedByTimeoutException;
import java.nio.channels.ShutdownChannelGroupException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Channels whose handlers run on an executor; what waits, waits on virtual threads. */
final class AsyncGroup extends AsynchronousChannelGroup {
    private final ExecutorService executor;
    private final Set<Channel> channels = new HashSet<>();
    private boolean shutdown;

    AsyncGroup(AsynchronousChannelProvider provider, ExecutorService executor) {
        super(provider);
        this.executor = executor;
    }

    synchronized void add(Channel channel) {
        if (shutdown) {
            throw new ShutdownChannelGroupException();
        }
        channels.add(channel);
    }

    synchronized void remove(Channel channel) {
        channels.remove(channel);
        endIfEmpty();
    }

    private void endIfEmpty() {
        if (shutdown && channels.isEmpty()) {
            executor.shutdown();
        }
        notifyAll();
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return executor.isTerminated();
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
        endIfEmpty();
    }

    @Override
    public void shutdownNow() throws IOException {
        shutdown();
        Channel[] all;
        synchronized (this) {
            all = channels.toArray(new Channel[0]);
        }
        for (Channel channel : all) {
            channel.close();
        }
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return executor.awaitTermination(timeout, unit);
    }

    /** An operation under way: a future, or a handler to tell. */
    static final class Operation<V, A> extends CompletableFuture<V> {
        private final AsyncGroup group;
        private final A attachment;
        private final CompletionHandler<V, ? super A> handler;
        private final Runnable kill;
        private final Channel channel;

        Operation(AsyncGroup group, Channel channel, A attachment, CompletionHandler<V, ? super A> handler, Runnable kill) {
            this.group = group;
            this.channel = channel;
            this.attachment = attachment;
            this.handler = handler;
            this.kill = kill;
        }

        void end(V value, Throwable e) {
            boolean first = e == null ? complete(value) : completeExceptionally(e);
            if (first && handler != null) {
                Runnable tell = () -> {
                    if (e == null) {
                        handler.completed(value, attachment);
                    } else {
                        handler.failed(e, attachment);
                    }
                };
                try {
                    group.executor.execute(tell);
                } catch (RejectedExecutionException f) {
                    tell.run();
                }
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean done = super.cancel(mayInterruptIfRunning);
            if (done) {
                kill.run();
                if (mayInterruptIfRunning) {
                    try {
                        channel.close();
                    } catch (IOException e) {
                        // It is closed.
                    }
                }
            }
            return done;
        }
    }

    /** Runs an action on a thread of its own; {@code before} is told of the end before anybody else. */
    <V, A> Future<V> start(Channel channel, Callable<V> action, Runnable before, Runnable kill, long timeout, TimeUnit unit, A attachment, CompletionHandler<V, ? super A> handler) {
        Operation<V, A> operation = new Operation<>(this, channel, attachment, handler, kill);
        Thread.startVirtualThread(() -> {
            V value = null;
            Throwable failure = null;
            try {
                value = action.call();
            } catch (ClosedChannelException e) {
                failure = e instanceof AsynchronousCloseException ? e : new AsynchronousCloseException();
            } catch (Throwable e) {
                failure = e;
            }
            if (!operation.isDone()) {
                before.run();
            }
            operation.end(value, failure);
        });
        if (timeout > 0) {
            CompletableFuture.delayedExecutor(timeout, unit).execute(() -> {
                if (!operation.isDone()) {
                    kill.run();
                    before.run();
                    operation.end(null, new InterruptedByTimeoutException());
                }
            });
        }
        return operation;
    }

    /** An operation that has ended already. */
    <V, A> Future<V> ended(V value, Throwable e, A attachment, CompletionHandler<V, ? super A> handler) {
        Operation<V, A> operation = new Operation<>(this, null, attachment, handler, null);
        operation.end(value, e);
        return operation;
    }
}
