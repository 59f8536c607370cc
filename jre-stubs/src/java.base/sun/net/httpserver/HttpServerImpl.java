package sun.net.httpserver;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;

/** One thread waits for connections and requests; an executor, or that thread, answers them. */
public final class HttpServerImpl extends HttpServer {
    private static final long IDLE = 30_000_000_000L;

    private final List<HttpContextImpl> contexts = new ArrayList<>();
    private final Set<Connection> connections = Collections.synchronizedSet(new HashSet<>());
    private final List<Connection> returned = new ArrayList<>();
    private final ServerSocketChannel channel;
    private final Selector selector;
    private final Thread dispatcher;
    private Executor executor;
    private InetSocketAddress address;
    private boolean bound;
    private boolean started;
    private volatile boolean stopping;
    private volatile boolean terminating;
    private int busy;

    public HttpServerImpl() throws IOException {
        channel = ServerSocketChannel.open();
        selector = Selector.open();
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_ACCEPT);
        dispatcher = new Thread(null, this::dispatch, "HTTP-Dispatcher", 0, false);
    }

    @Override
    public void bind(InetSocketAddress addr, int backlog) throws IOException {
        if (bound) {
            throw new BindException("HttpServer already bound");
        }
        Objects.requireNonNull(addr, "null address");
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        channel.bind(addr, backlog > 0 ? backlog : 1024);
        bound = true;
        address = (InetSocketAddress) channel.getLocalAddress();
    }

    @Override
    public void start() {
        if (!bound || started || stopping || terminating) {
            throw new IllegalStateException("server in wrong state");
        }
        if (executor == null) {
            executor = Runnable::run;
        }
        started = true;
        dispatcher.start();
    }

    @Override
    public void setExecutor(Executor executor) {
        if (started) {
            throw new IllegalStateException("server already started");
        }
        this.executor = executor;
    }

    @Override
    public Executor getExecutor() {
        return executor;
    }

    @Override
    public InetSocketAddress getAddress() {
        return address;
    }

    @Override
    public void stop(int delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("negative delay parameter");
        }
        stopping = true;
        try {
            channel.close();
        } catch (IOException e) {
            // Nobody comes any more.
        }
        selector.wakeup();
        long end = System.nanoTime() + delay * 1_000_000_000L;
        synchronized (this) {
            while (busy > 0 && System.nanoTime() < end) {
                try {
                    wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        terminating = true;
        selector.wakeup();
        for (Connection connection : connections.toArray(new Connection[0])) {
            close(connection);
        }
        if (started && Thread.currentThread() != dispatcher) {
            try {
                dispatcher.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else if (!started) {
            closeSelector();
        }
    }

    private void closeSelector() {
        try {
            selector.close();
        } catch (IOException e) {
            // It is of no use any more.
        }
    }

    @Override
    public HttpContext createContext(String path, HttpHandler handler) {
        if (handler == null || path == null) {
            throw new NullPointerException("null handler, or path parameter");
        }
        return add(new HttpContextImpl(path, handler, this));
    }

    @Override
    public HttpContext createContext(String path) {
        Objects.requireNonNull(path, "null path parameter");
        return add(new HttpContextImpl(path, null, this));
    }

    private HttpContext add(HttpContextImpl context) {
        synchronized (contexts) {
            for (HttpContextImpl other : contexts) {
                if (other.getPath().equals(context.getPath())) {
                    throw new IllegalArgumentException("cannot add context to list");
                }
            }
            contexts.add(context);
            return context;
        }
    }

    @Override
    public void removeContext(String path) {
        Objects.requireNonNull(path, "null path parameter");
        synchronized (contexts) {
            if (!contexts.removeIf(context -> context.getPath().equals(path))) {
                throw new IllegalArgumentException("cannot remove element from list");
            }
        }
    }

    @Override
    public void removeContext(HttpContext context) {
        if (!(context instanceof HttpContextImpl)) {
            throw new IllegalArgumentException("wrong HttpContext type");
        }
        removeContext(context.getPath());
    }

    /** The context with the longest path that the path begins with. */
    HttpContextImpl find(String path) {
        HttpContextImpl best = null;
        synchronized (contexts) {
            for (HttpContextImpl context : contexts) {
                if (path != null && path.startsWith(context.getPath()) && (best == null || best.getPath().length() < context.getPath().length())) {
                    best = context;
                }
            }
        }
        return best;
    }

    private void dispatch() {
        while (!terminating) {
            try {
                List<Connection> back;
                synchronized (returned) {
                    back = new ArrayList<>(returned);
                    returned.clear();
                }
                if (!back.isEmpty()) {
                    // Cancelled keys have to be gone before a channel comes again.
                    selector.selectNow();
                }
                for (Connection connection : back) {
                    try {
                        next(connection);
                    } catch (IOException e) {
                        close(connection);
                    }
                }
                if (selector.selectedKeys().isEmpty()) {
                    selector.select(1000);
                }
                for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
                    SelectionKey key = keys.next();
                    keys.remove();
                    take(key);
                }
                for (SelectionKey key : new ArrayList<>(selector.keys())) {
                    Connection connection = (Connection) key.attachment();
                    if (connection != null && key.isValid() && System.nanoTime() - connection.since > IDLE) {
                        close(connection);
                    }
                }
            } catch (IOException | CancelledKeyException e) {
                // The next round may do better.
            } catch (java.nio.channels.ClosedSelectorException e) {
                break;
            }
        }
        // Also those that came after the others were closed.
        for (Connection connection : connections.toArray(new Connection[0])) {
            close(connection);
        }
        closeSelector();
    }

    private void listen(Connection connection) {
        try {
            connection.channel.configureBlocking(false);
            connection.channel.register(selector, SelectionKey.OP_READ, connection);
        } catch (IOException | CancelledKeyException e) {
            close(connection);
        }
    }

    private void take(SelectionKey key) throws IOException {
        if (!key.isValid()) {
            return;
        }
        if (key.isAcceptable()) {
            for (SocketChannel client; !stopping && (client = channel.accept()) != null; ) {
                client.setOption(StandardSocketOptions.TCP_NODELAY, true);
                Connection connection = new Connection(client);
                connections.add(connection);
                listen(connection);
            }
            return;
        }
        Connection connection = (Connection) key.attachment();
        key.cancel();
        try {
            connection.channel.configureBlocking(true);
        } catch (IOException e) {
            close(connection);
            return;
        }
        serve(connection);
    }

    void close(Connection connection) {
        connection.close();
        connections.remove(connection);
    }

    /** Has the next request of a connection read and answered. */
    private void serve(Connection connection) {
        synchronized (this) {
            busy++;
        }
        try {
            executor.execute(new Serving(this, connection));
        } catch (RuntimeException e) {
            idle();
            close(connection);
        }
    }

    /** An exchange has come to its end. */
    void idle() {
        synchronized (this) {
            busy--;
            notifyAll();
        }
    }

    /** The response is there: the dispatcher closes the connection or waits for its next request. */
    void giveBack(Connection connection, boolean keep) {
        connection.keep = keep;
        synchronized (returned) {
            returned.add(connection);
        }
        selector.wakeup();
    }

    private void next(Connection connection) throws IOException {
        idle();
        if (stopping || !connection.keep || connection.isClosed()) {
            close(connection);
        } else if (connection.in.available() > 0) {
            serve(connection);
        } else {
            connection.since = System.nanoTime();
            listen(connection);
        }
    }
}
