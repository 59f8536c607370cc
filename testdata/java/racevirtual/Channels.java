import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;

/** Threads that wait for the net are let go by who interrupts them or closes what they wait for. */
public class Channels {
    interface Body {
        Object run() throws Exception;
    }

    interface Start {
        Thread start(Runnable task);
    }

    static void ended(String name, Start how, Body body, Body end) throws Exception {
        String[] outcome = new String[1];
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = how.start(() -> {
            try {
                begun.countDown();
                outcome[0] = "answer " + body.run();
            } catch (Exception e) {
                outcome[0] = e.getClass().getName() + " " + Thread.currentThread().isInterrupted();
            }
        });
        begun.await();
        Thread.sleep(30);
        if (end == null) {
            thread.interrupt();
        } else {
            end.run();
        }
        thread.join(20_000);
        // What is closed before it waits says so in other ways than afterwards.
        System.out.println(name + ": " + (thread.isAlive() ? "hangs" : end == null ? outcome[0] : "ended"));
    }

    static Body closing(AutoCloseable what) {
        return () -> {
            what.close();
            return null;
        };
    }

    static SocketChannel[] pair(ServerSocketChannel server) throws IOException {
        SocketChannel near = SocketChannel.open(server.getLocalAddress());
        return new SocketChannel[] {near, server.accept()};
    }

    static void all(String kind, Start how) throws Exception {
        for (boolean interrupt : new boolean[] {true, false}) {
            String name = kind + (interrupt ? " interrupted" : " closed") + " in ";
            try (ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
                SocketChannel[] ends = pair(server);
                ended(name + "read", how, () -> ends[0].read(ByteBuffer.allocate(10)), interrupt ? null : closing(ends[0]));
                System.out.println(ends[0].isOpen() + " " + ends[1].read(ByteBuffer.allocate(1)));
                ends[1].close();
                SocketChannel[] full = pair(server);
                ended(name + "write", how, () -> {
                    try {
                        for (;;) {
                            full[0].write(ByteBuffer.allocate(1 << 20));
                        }
                    } catch (IOException e) {
                        return full[0].isOpen();
                    }
                }, interrupt ? null : closing(full[0]));
                full[1].close();
                ended(name + "accept", how, server::accept, interrupt ? null : closing(server));
                System.out.println(server.isOpen());
            }
            Pipe pipe = Pipe.open();
            ended(name + "pipe", how, () -> pipe.source().read(ByteBuffer.allocate(1)), interrupt ? null : closing(pipe.source()));
            pipe.sink().close();
            try (Selector selector = Selector.open()) {
                ended(name + "select", how, () -> {
                    int n = selector.select();
                    return n + " " + selector.isOpen();
                }, interrupt ? null : closing(selector));
            }
        }
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Socket near = new Socket(server.getInetAddress(), server.getLocalPort());
            Socket far = server.accept();
            InputStream in = near.getInputStream();
            ended(kind + " closed in socket read", how, in::read, closing(near));
            far.close();
            ended(kind + " closed in socket accept", how, server::accept, closing(server));
        }
    }

    /** A registered channel that is closed while its selector waits: the other side hears of it. */
    static void registered() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                Selector selector = Selector.open()) {
            SocketChannel[] ends = pair(server);
            ends[0].configureBlocking(false);
            ends[0].register(selector, SelectionKey.OP_READ);
            CountDownLatch begun = new CountDownLatch(1);
            Thread selecting = new Thread(() -> {
                try {
                    begun.countDown();
                    selector.select();
                } catch (IOException e) {
                    System.out.println(e);
                }
            });
            selecting.start();
            begun.await();
            Thread.sleep(30);
            ends[0].close();
            Thread reader = new Thread(() -> {
                try {
                    System.out.println("far end reads " + ends[1].read(ByteBuffer.allocate(1)));
                } catch (IOException e) {
                    System.out.println(e);
                }
            });
            reader.start();
            reader.join(10_000);
            System.out.println("told " + !reader.isAlive());
            selector.wakeup();
            selecting.join();
            reader.join();
        }
    }

    public static void main(String[] args) throws Exception {
        registered();
        all("platform", task -> Thread.ofPlatform().start(task));
        all("virtual", Thread::startVirtualThread);
    }
}
