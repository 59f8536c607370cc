import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Threads that wait for something of every kind; collections and stack traces do not wait for them. */
public class Blocked {
    interface Body {
        void run() throws Exception;
    }

    static class Slow {
        static {
            STARTED.countDown();
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        static void touch() {
        }
    }

    static final CountDownLatch STARTED = new CountDownLatch(1);
    static final List<Thread> THREADS = new ArrayList<>();

    static volatile boolean over;

    static void tell(String text) {
        if (!over) {
            System.out.println(text);
        }
    }

    static void block(String name, Body body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
                tell(name + " went on");
            } catch (Exception e) {
                tell(name + ": " + e);
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
        THREADS.add(thread);
    }

    public static void main(String[] args) throws Exception {
        Object monitor = new Object();
        Object held = new Object();
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        InetAddress local = InetAddress.getLoopbackAddress();
        ServerSocket server = new ServerSocket(0, 5, local);
        ServerSocket other = new ServerSocket(0, 5, local);
        Socket client = new Socket(local, other.getLocalPort());
        Socket peer = other.accept();
        DatagramSocket datagrams = new DatagramSocket(0, local);
        Pipe pipe = Pipe.open();
        Selector selector = Selector.open();
        ServerSocketChannel channel = ServerSocketChannel.open();
        Process process = new ProcessBuilder("sleep", "1000").start();
        Process silent = new ProcessBuilder("sleep", "1000").start();
        try {
            synchronized (held) {
                block("wait", () -> {
                    synchronized (monitor) {
                        monitor.wait();
                    }
                });
                block("timed wait", () -> {
                    synchronized (monitor) {
                        monitor.wait(1_000_000);
                    }
                });
                block("enter", () -> {
                    synchronized (held) {
                        held.hashCode();
                    }
                });
                block("park", LockSupport::park);
                block("sleep", () -> Thread.sleep(1_000_000));
                block("lock", lock::lock);
                block("join", () -> THREADS.get(0).join());
                block("queue", () -> new LinkedBlockingQueue<>().take());
                block("hand over", () -> new SynchronousQueue<>().put(1));
                block("accept", server::accept);
                block("read", () -> peer.getInputStream().read(new byte[10]));
                block("receive", () -> datagrams.receive(new DatagramPacket(new byte[10], 10)));
                block("pipe", () -> pipe.source().read(ByteBuffer.allocate(10)));
                block("select", () -> {
                    channel.bind(null);
                    channel.configureBlocking(false);
                    channel.register(selector, channel.validOps());
                    selector.select();
                });
                block("waitFor", process::waitFor);
                block("output of a process", () -> silent.getInputStream().read());
                block("initializer", Slow::touch);
                STARTED.await();
                block("waits for an initializer", Slow::touch);
                block("virtual", () -> Thread.ofVirtual().start(LockSupport::park).join());
                for (Thread thread : THREADS) {
                    while (thread.isAlive() && thread.getStackTrace().length == 0) {
                        Thread.sleep(1);
                    }
                }
                for (int round = 0; round < 3; round++) {
                    byte[][] garbage = new byte[100][];
                    for (int i = 0; i < 2000; i++) {
                        garbage[i % 100] = new byte[10_000];
                    }
                    System.gc();
                    int traces = 0;
                    for (Thread thread : THREADS) {
                        traces += thread.getStackTrace().length > 0 || !thread.isAlive() ? 1 : 0;
                    }
                    System.out.println(traces + " of " + THREADS.size());
                    Thread.sleep(50);
                }
                over = true;
            }
        } finally {
            process.destroyForcibly();
            silent.destroyForcibly();
        }
        System.out.println("collected");
        System.exit(0);
    }
}
