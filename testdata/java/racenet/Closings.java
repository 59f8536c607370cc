import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What is closed at the very moment when somebody begins to wait for it lets him go; what is woken is woken. */
public class Closings {
    static final InetAddress HERE = InetAddress.getLoopbackAddress();
    static volatile int sink;

    static void spin(int n) {
        for (int i = 0; i < n; i++) {
            sink = i;
        }
    }

    interface Side {
        Object run() throws Exception;
    }

    /** Runs both sides together; fails where the first does not end. */
    static void meet(String name, int round, Side waits, Side ends) throws Exception {
        AtomicInteger ready = new AtomicInteger();
        Thread thread = new Thread(() -> {
            ready.set(1);
            spin(round * 7 % 101);
            try {
                waits.run();
            } catch (Exception e) {
                // As good an end as any.
            }
        });
        thread.setDaemon(true);
        thread.start();
        while (ready.get() == 0) {
            Thread.yield();
        }
        spin(round * 31 % 997);
        ends.run();
        thread.join(50_000);
        if (thread.isAlive()) {
            System.out.println(name + " hangs in round " + round);
            System.exit(1);
        }
    }

    static void sockets() throws Exception {
        for (int round = 0; round < 40; round++) {
            ServerSocket server = new ServerSocket(0, 5, HERE);
            Socket near = new Socket(HERE, server.getLocalPort());
            Socket far = server.accept();
            InputStream in = near.getInputStream();
            int k = round;
            if (k % 2 == 0) {
                near.setSoTimeout(55_000);
            }
            meet("read", k, in::read, () -> {
                near.close();
                return 0;
            });
            far.close();
            meet("accept", k, server::accept, () -> {
                server.close();
                return 0;
            });
            DatagramSocket datagrams = new DatagramSocket(0, HERE);
            meet("receive", k, () -> {
                datagrams.receive(new DatagramPacket(new byte[10], 10));
                return 0;
            }, () -> {
                datagrams.close();
                return 0;
            });
        }
        System.out.println("sockets");
    }

    static void selectors() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress(HERE, 0))) {
            for (int round = 0; round < 40; round++) {
                int k = round;
                Selector selector = Selector.open();
                meet("wakeup", k, selector::select, selector::wakeup);
                SocketChannel near = SocketChannel.open(server.getLocalAddress());
                SocketChannel far = server.accept();
                near.configureBlocking(false);
                near.register(selector, SelectionKey.OP_READ);
                meet("data", k, () -> selector.select(55_000), () -> far.write(ByteBuffer.allocate(1)));
                selector.selectedKeys().clear();
                near.read(ByteBuffer.allocate(1));
                meet("closed selector", k, selector::select, () -> {
                    selector.close();
                    return 0;
                });
                near.configureBlocking(true);
                meet("closed channel", k, () -> near.read(ByteBuffer.allocate(1)), () -> {
                    near.close();
                    return 0;
                });
                far.close();
            }
        }
        System.out.println("selectors");
    }

    static void asynchronous() throws Exception {
        try (AsynchronousServerSocketChannel server = AsynchronousServerSocketChannel.open().bind(new InetSocketAddress(HERE, 0))) {
            for (int round = 0; round < 40; round++) {
                int k = round;
                Future<AsynchronousSocketChannel> coming = server.accept();
                AsynchronousSocketChannel near = AsynchronousSocketChannel.open();
                near.connect(server.getLocalAddress()).get(50, TimeUnit.SECONDS);
                AsynchronousSocketChannel far = coming.get(50, TimeUnit.SECONDS);
                meet("asynchronous data", k, () -> near.read(ByteBuffer.allocate(1)).get(), () -> far.write(ByteBuffer.allocate(1)).get(50, TimeUnit.SECONDS));
                meet("asynchronous close", k, () -> near.read(ByteBuffer.allocate(1)).get(), () -> {
                    near.close();
                    return 0;
                });
                far.close();
            }
        }
        System.out.println("asynchronous");
    }

    /** A server that is stopped as requests come: each of them ends, one way or another. */
    static void servers() throws Exception {
        int ended = 0;
        for (int round = 0; round < 15; round++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
            ExecutorService pool = Executors.newCachedThreadPool();
            server.setExecutor(pool);
            server.createContext("/", exchange -> {
                byte[] text = exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(200, text.length == 0 ? -1 : text.length);
                exchange.getResponseBody().write(text);
                exchange.close();
            });
            server.start();
            int port = server.getAddress().getPort();
            List<Thread> clients = new ArrayList<>();
            AtomicInteger ends = new AtomicInteger();
            for (int i = 0; i < 4; i++) {
                Thread client = new Thread(() -> {
                    for (int n = 0; n < 5; n++) {
                        try (Socket socket = new Socket(HERE, port)) {
                            OutputStream out = socket.getOutputStream();
                            out.write("GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n".getBytes());
                            out.flush();
                            socket.getInputStream().readAllBytes();
                        } catch (IOException e) {
                            // Refused or cut off.
                        }
                        ends.incrementAndGet();
                    }
                });
                client.setDaemon(true);
                client.start();
                clients.add(client);
            }
            while (ends.get() < round % 12) {
                Thread.yield();
            }
            spin(round * 101);
            server.stop(0);
            for (Thread client : clients) {
                client.join(50_000);
                if (client.isAlive()) {
                    System.out.println("a client hangs in round " + round);
                    System.exit(1);
                }
            }
            pool.shutdownNow();
            ended += ends.get();
        }
        System.out.println("servers " + ended);
    }

    /** Requests to a server that never answers are cancelled, or their client is shut down, at any moment. */
    static void clients() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, HERE)) {
            URI uri = URI.create("http://" + HERE.getHostAddress() + ":" + silent.getLocalPort() + "/");
            for (int round = 0; round < 12; round++) {
                HttpClient client = HttpClient.newHttpClient();
                HttpRequest request = HttpRequest.newBuilder(uri).build();
                CompletableFuture<HttpResponse<Void>> future = client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
                spin(round * round * 499 % 60_000);
                if (round % 2 == 0) {
                    future.cancel(true);
                    client.shutdown();
                } else {
                    client.shutdownNow();
                }
                if (!client.awaitTermination(Duration.ofSeconds(50))) {
                    System.out.println("a client does not end in round " + round);
                    System.exit(1);
                }
            }
        }
        System.out.println("clients");
    }

    static void pipes() throws Exception {
        for (int round = 0; round < 60; round++) {
            PipedInputStream in = new PipedInputStream(16);
            PipedOutputStream out = new PipedOutputStream(in);
            int k = round;
            long[] sum = new long[1];
            meet("pipe", k, () -> {
                for (int c; (c = in.read()) >= 0;) {
                    sum[0] += c;
                }
                return 0;
            }, () -> {
                out.write(new byte[] {1, 2, 3});
                spin(k * 13 % 200);
                out.write(k);
                out.close();
                return 0;
            });
            if (sum[0] != 6 + k) {
                System.out.println("pipe " + sum[0]);
            }
        }
        System.out.println("pipes");
    }

    public static void main(String[] args) throws Exception {
        sockets();
        selectors();
        asynchronous();
        servers();
        clients();
        pipes();
        System.exit(0);
    }
}
