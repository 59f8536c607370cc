import java.io.IOException;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** Asynchronous sockets with futures and with handlers. */
public class Echo {
    interface Action { Object run() throws Exception; }

    static int port;

    static String clean(Object o) {
        return String.valueOf(o).replace(":" + port, ":PORT").replaceAll("127.0.0.1:\\d+", "127.0.0.1:ANY");
    }

    static void show(String what, Action action) {
        try {
            System.out.println(what + ": " + clean(action.run()));
        } catch (ExecutionException e) {
            System.out.println(what + ": failed " + clean(e.getCause()));
        } catch (Throwable e) {
            System.out.println(what + ": " + clean(e));
        }
    }

    static <T> T get(Future<T> f) throws Exception {
        return f.get(20, TimeUnit.SECONDS);
    }

    /** A handler that is a future. */
    static final class Told<T> extends CompletableFuture<String> implements CompletionHandler<T, String> {
        @Override
        public void completed(T result, String attachment) {
            complete(attachment + " " + (result instanceof Number ? result : result == null ? null : "channel"));
        }

        @Override
        public void failed(Throwable e, String attachment) {
            complete(attachment + " failed " + e);
        }
    }

    static ByteBuffer text(String s) {
        return ByteBuffer.wrap(s.getBytes(StandardCharsets.UTF_8));
    }

    /** Accepts again and again, and echoes lines up to the end. */
    static void echo(AsynchronousServerSocketChannel server) {
        server.accept(null, new CompletionHandler<AsynchronousSocketChannel, Void>() {
            @Override
            public void completed(AsynchronousSocketChannel client, Void a) {
                server.accept(null, this);
                ByteBuffer buffer = ByteBuffer.allocate(64);
                client.read(buffer, buffer, new CompletionHandler<Integer, ByteBuffer>() {
                    private boolean writing;

                    @Override
                    public void completed(Integer n, ByteBuffer b) {
                        if (n < 0) {
                            try {
                                client.close();
                            } catch (IOException e) {
                                System.out.println(e);
                            }
                            return;
                        }
                        if (!writing) {
                            b.flip();
                        }
                        writing = writing ? b.hasRemaining() : true;
                        if (writing) {
                            client.write(b, b, this);
                        } else {
                            b.clear();
                            client.read(b, b, this);
                        }
                    }

                    @Override
                    public void failed(Throwable e, ByteBuffer b) {
                        System.out.println("echo failed " + e);
                    }
                });
            }

            @Override
            public void failed(Throwable e, Void a) {
                System.out.println("accept failed " + e);
            }
        });
    }

    static String readAll(AsynchronousSocketChannel c) throws Exception {
        StringBuilder b = new StringBuilder();
        ByteBuffer buffer = ByteBuffer.allocate(10);
        while (get(c.read(buffer)) >= 0) {
            b.append(StandardCharsets.UTF_8.decode(buffer.flip()));
            buffer.clear();
        }
        return b.toString();
    }

    public static void main(String[] args) throws Exception {
        AsynchronousServerSocketChannel server = AsynchronousServerSocketChannel.open();
        System.out.println(server + " " + server.isOpen() + " " + server.getLocalAddress());
        show("not bound", server::accept);
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        System.out.println(clean(server));
        show("bind again", () -> server.bind(new InetSocketAddress("127.0.0.1", 0)));
        AsynchronousSocketChannel a = AsynchronousSocketChannel.open();
        System.out.println(a + " " + a.getLocalAddress() + " " + a.getRemoteAddress());
        show("not connected", () -> a.read(ByteBuffer.allocate(1)));
        show("unresolved", () -> a.connect(InetSocketAddress.createUnresolved("nowhere", 1)));
        Future<AsynchronousSocketChannel> accepted = server.accept();
        show("accept pending", server::accept);
        show("connect", () -> get(a.connect(server.getLocalAddress())));
        show("connect again", () -> get(a.connect(server.getLocalAddress())));
        AsynchronousSocketChannel b = get(accepted);
        System.out.println(clean(a) + " " + clean(b));
        show("write", () -> get(a.write(text("hello"))));
        ByteBuffer in = ByteBuffer.allocate(10);
        show("read", () -> get(b.read(in)) + " " + StandardCharsets.UTF_8.decode(in.flip()));
        show("nothing to read into", () -> get(b.read(ByteBuffer.allocate(0))));
        show("nothing to write", () -> get(b.write(ByteBuffer.allocate(0))));
        show("read-only", () -> b.read(ByteBuffer.allocate(3).asReadOnlyBuffer()));
        show("null handler", () -> {
            b.read(ByteBuffer.allocate(3), null, null);
            return 0;
        });
        Told<Integer> told = new Told<>();
        ByteBuffer later = ByteBuffer.allocate(3);
        b.read(later, "later", told);
        show("read pending", () -> b.read(ByteBuffer.allocate(3)));
        get(a.write(text("xyz")));
        show("told", () -> get(told) + " " + new String(later.array()));
        ByteBuffer[] parts = {ByteBuffer.allocate(2), ByteBuffer.allocate(3)};
        Told<Long> scattered = new Told<>();
        get(a.write(text("12345")));
        b.read(parts, 0, 2, 0, TimeUnit.SECONDS, "parts", scattered);
        show("scattered", () -> get(scattered) + " " + new String(parts[0].array()) + " " + new String(parts[1].array()));
        Told<Long> gathered = new Told<>();
        a.write(new ByteBuffer[] {text("ab"), text("cde")}, 0, 2, 0, TimeUnit.SECONDS, "gather", gathered);
        show("gathered", () -> get(gathered));
        in.clear();
        show("read", () -> get(b.read(in)) + " " + StandardCharsets.UTF_8.decode(in.flip()));
        Told<Integer> late = new Told<>();
        b.read(ByteBuffer.allocate(3), 50, TimeUnit.MILLISECONDS, "timeout", late);
        show("timed out", () -> get(late));
        show("after timeout", () -> b.read(ByteBuffer.allocate(3)));
        show("write still", () -> get(b.write(text("bye"))));
        b.shutdownOutput();
        show("write after shutdown", () -> get(b.write(text("more"))));
        show("rest", () -> readAll(a));
        show("at the end", () -> get(a.read(ByteBuffer.allocate(3))));
        a.shutdownInput();
        show("shut", () -> get(a.read(ByteBuffer.allocate(3))) + " " + a);
        a.setOption(StandardSocketOptions.TCP_NODELAY, true).setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        System.out.println(a.getOption(StandardSocketOptions.TCP_NODELAY) + " " + a.supportedOptions().contains(StandardSocketOptions.SO_LINGER) + " " + (a.provider() == server.provider()));
        a.close();
        b.close();
        System.out.println(a + " " + a.isOpen());
        show("closed", () -> get(a.read(ByteBuffer.allocate(3))));
        Told<Integer> closed = new Told<>();
        a.write(text("x"), "closed", closed);
        show("closed", () -> get(closed));
        show("closed address", a::getLocalAddress);

        echo(server);
        List<Future<String>> clients = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 12; i++) {
            int n = i;
            clients.add(pool.submit(() -> {
                try (AsynchronousSocketChannel c = AsynchronousSocketChannel.open()) {
                    get(c.connect(server.getLocalAddress()));
                    ByteBuffer out = text("client " + n + " ".repeat(100 * n) + "end");
                    while (out.hasRemaining()) {
                        get(c.write(out));
                    }
                    c.shutdownOutput();
                    return readAll(c).replaceAll(" +", " ");
                }
            }));
        }
        for (Future<String> f : clients) {
            System.out.println(get(f));
        }
        pool.shutdown();
        AsynchronousSocketChannel c = AsynchronousSocketChannel.open();
        Told<Void> connected = new Told<>();
        c.connect(server.getLocalAddress(), "connected", connected);
        show("handler", () -> get(connected));
        Told<Integer> pending = new Told<>();
        c.read(ByteBuffer.allocate(3), "pending", pending);
        c.close();
        show("closed while reading", () -> get(pending));
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        AsynchronousSocketChannel d = AsynchronousSocketChannel.open();
        show("refused", () -> get(d.connect(new InetSocketAddress("127.0.0.1", port))));
        System.out.println(d.isOpen());
        AsynchronousSocketChannel e = AsynchronousSocketChannel.open();
        get(e.connect(server.getLocalAddress()));
        Future<Integer> cancelled = e.read(ByteBuffer.allocate(3));
        System.out.println(cancelled.isDone() + " " + cancelled.cancel(true) + " " + cancelled.isCancelled() + " " + e.isOpen());
        AsynchronousChannelGroup group = AsynchronousChannelGroup.withFixedThreadPool(2, r -> new Thread(r, "mine"));
        AsynchronousServerSocketChannel other = AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress("127.0.0.1", 0));
        CompletableFuture<String> name = new CompletableFuture<>();
        other.accept(null, new CompletionHandler<AsynchronousSocketChannel, Object>() {
            @Override
            public void completed(AsynchronousSocketChannel s, Object o) {
                name.complete(Thread.currentThread().getName());
            }

            @Override
            public void failed(Throwable t, Object o) {
                name.complete(t.toString());
            }
        });
        AsynchronousSocketChannel f = AsynchronousSocketChannel.open(group);
        get(f.connect(other.getLocalAddress()));
        System.out.println(get(name) + " " + group.isShutdown() + group.isTerminated());
        group.shutdown();
        show("shut down", () -> AsynchronousSocketChannel.open(group));
        System.out.println(group.isShutdown() + " " + group.isTerminated());
        group.shutdownNow();
        System.out.println(group.awaitTermination(20, TimeUnit.SECONDS) + " " + group.isTerminated() + " " + f.isOpen() + other.isOpen());
        show("no threads", () -> AsynchronousChannelGroup.withFixedThreadPool(0, Thread::new));
        System.exit(0);
    }
}
