import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class Pipes {
    static String read(ReadableByteChannel c, int n) throws IOException {
        ByteBuffer b = ByteBuffer.allocate(n);
        while (b.hasRemaining() && c.read(b) >= 0) {
        }
        b.flip();
        return StandardCharsets.UTF_8.decode(b).toString();
    }

    public static void main(String[] args) throws Exception {
        Pipe pipe = Pipe.open();
        Thread w = new Thread(() -> {
            try (Pipe.SinkChannel s = pipe.sink()) {
                for (int i = 0; i < 3; i++) {
                    s.write(ByteBuffer.wrap(("part" + i).getBytes()));
                }
            } catch (IOException e) {
                e.printStackTrace();
            }
        });
        w.start();
        System.out.println(read(pipe.source(), 100));
        w.join();
        System.out.println(pipe.source().read(ByteBuffer.allocate(1)));

        // An echo server on one thread with a selector.
        Selector sel = Selector.open();
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        server.configureBlocking(false);
        System.out.println(server.accept() + " " + server.isBlocking() + " " + server.validOps());
        server.register(sel, SelectionKey.OP_ACCEPT);
        System.out.println(sel.selectNow() + " " + sel.keys().size());
        Thread echo = new Thread(() -> {
            try {
                int closed = 0;
                while (closed < 3) {
                    sel.select();
                    Iterator<SelectionKey> it = sel.selectedKeys().iterator();
                    while (it.hasNext()) {
                        SelectionKey k = it.next();
                        it.remove();
                        if (k.isAcceptable()) {
                            SocketChannel c = ((ServerSocketChannel) k.channel()).accept();
                            c.configureBlocking(false);
                            c.register(sel, SelectionKey.OP_READ, new StringBuilder());
                        } else if (k.isReadable()) {
                            SocketChannel c = (SocketChannel) k.channel();
                            ByteBuffer b = ByteBuffer.allocate(64);
                            int n = c.read(b);
                            if (n < 0) {
                                c.close();
                                closed++;
                                continue;
                            }
                            b.flip();
                            ((StringBuilder) k.attachment()).append(StandardCharsets.UTF_8.decode(b.duplicate()));
                            c.write(b);
                        }
                    }
                }
                sel.close();
                server.close();
            } catch (IOException e) {
                e.printStackTrace();
            }
        });
        echo.start();
        for (int i = 0; i < 3; i++) {
            try (SocketChannel c = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
                System.out.println(c.isConnected() + " " + c.isBlocking() + " " + ((InetSocketAddress) c.getRemoteAddress()).getAddress());
                c.write(ByteBuffer.wrap(("message " + i).getBytes()));
                System.out.println(read(c, 9));
                c.shutdownOutput();
                System.out.println(c.read(ByteBuffer.allocate(1)));
            }
        }
        echo.join();
        System.out.println(sel.isOpen() + " " + server.isOpen());
        try {
            sel.select();
        } catch (ClosedSelectorException e) {
            System.out.println(e);
        }

        // Non-blocking connect and read.
        ServerSocketChannel s2 = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        SocketChannel nb = SocketChannel.open();
        nb.configureBlocking(false);
        boolean now = nb.connect(s2.getLocalAddress());
        try (Selector cs = Selector.open()) {
            if (!now) {
                nb.register(cs, SelectionKey.OP_CONNECT);
                cs.select(5000);
                System.out.println(nb.finishConnect());
                nb.keyFor(cs).interestOps(SelectionKey.OP_READ);
            } else {
                System.out.println(true);
                nb.register(cs, SelectionKey.OP_READ);
            }
            SocketChannel peer = s2.accept();
            System.out.println(nb.read(ByteBuffer.allocate(4)) + " " + cs.selectNow());
            peer.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            System.out.println(cs.select(5000) + " " + cs.selectedKeys().iterator().next().isReadable());
            ByteBuffer b = ByteBuffer.allocateDirect(10);
            System.out.println(nb.read(b) + " " + b.get(2));
            long t0 = System.nanoTime();
            cs.selectedKeys().clear();
            System.out.println(cs.select(50) + " " + ((System.nanoTime() - t0) >= 45_000_000));
            new Thread(cs::wakeup).start();
            System.out.println(cs.select());
            System.out.println(cs.select(k -> System.out.println("x"), 10));
            peer.close();
            System.out.println(cs.select(k -> System.out.println("readable " + k.isReadable()), 5000));
        }
        nb.close();
        s2.close();

        // Closing from another thread.
        ServerSocketChannel s3 = ServerSocketChannel.open().bind(null);
        Thread acc = new Thread(() -> {
            try {
                s3.accept();
            } catch (IOException e) {
                System.out.println(e);
            }
        });
        acc.start();
        while (acc.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        Thread.sleep(100);
        s3.close();
        acc.join();
        ServerSocketChannel s4 = ServerSocketChannel.open().bind(null);
        Thread acc2 = new Thread(() -> {
            try {
                s4.accept();
            } catch (IOException e) {
                System.out.println(e + " " + Thread.currentThread().isInterrupted() + " " + s4.isOpen());
            }
        });
        acc2.start();
        Thread.sleep(100);
        acc2.interrupt();
        acc2.join();

        DatagramChannel a = DatagramChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        DatagramChannel d = DatagramChannel.open();
        System.out.println(d.send(ByteBuffer.wrap("gram".getBytes()), a.getLocalAddress()));
        ByteBuffer rb = ByteBuffer.allocate(100);
        SocketAddress from = a.receive(rb);
        rb.flip();
        System.out.println(StandardCharsets.UTF_8.decode(rb) + " " + ((InetSocketAddress) from).getAddress());
        a.configureBlocking(false);
        rb.clear();
        System.out.println(a.receive(rb));
        try {
            d.read(rb);
        } catch (NotYetConnectedException e) {
            System.out.println(e);
        }
        a.close();
        d.close();
        try (SocketChannel u = SocketChannel.open()) {
            u.read(rb);
        } catch (NotYetConnectedException e) {
            System.out.println(e);
        }
        try (SocketChannel u = SocketChannel.open()) {
            u.connect(InetSocketAddress.createUnresolved("nowhere", 1));
        } catch (UnresolvedAddressException e) {
            System.out.println(e);
        }
        ServerSocket tmp = new ServerSocket(0);
        int free = tmp.getLocalPort();
        tmp.close();
        try {
            SocketChannel.open(new InetSocketAddress("127.0.0.1", free));
        } catch (IOException e) {
            System.out.println(e);
        }
        java.nio.file.Path sock = java.nio.file.Files.createTempDirectory("ud").resolve("s");
        try (ServerSocketChannel us = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            us.bind(UnixDomainSocketAddress.of(sock));
            try (SocketChannel uc = SocketChannel.open(UnixDomainSocketAddress.of(sock)); SocketChannel ua = us.accept()) {
                uc.write(ByteBuffer.wrap("unix".getBytes()));
                System.out.println(read(ua, 4) + " " + uc.getRemoteAddress().toString().endsWith("/s") + " [" + uc.getLocalAddress() + "]");
            }
        }
        java.nio.file.Files.delete(sock);
    }
}
