import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** An echo server with one selector and several clients; socket channels, blocking and not; pipes; what closed channels say. */
public class Selecting {
    interface Act {
        Object run() throws Exception;
    }

    static void t(String what, Act act) {
        try {
            System.out.println(what + " = " + act.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    static class Echo extends Thread {
        final ServerSocketChannel server = ServerSocketChannel.open();
        final Selector selector = Selector.open();
        final List<String> log = new ArrayList<>();
        int accepted;

        Echo() throws IOException {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
        }

        int port() throws IOException {
            return ((InetSocketAddress) server.getLocalAddress()).getPort();
        }

        @Override
        public void run() {
            try {
                while (selector.isOpen()) {
                    selector.select();
                    if (!selector.isOpen()) {
                        break;
                    }
                    for (Iterator<SelectionKey> i = selector.selectedKeys().iterator(); i.hasNext();) {
                        SelectionKey k = i.next();
                        i.remove();
                        if (!k.isValid()) {
                            continue;
                        }
                        if (k.isAcceptable()) {
                            SocketChannel c = server.accept();
                            c.configureBlocking(false);
                            c.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(16));
                            accepted++;
                        } else if (k.isReadable()) {
                            SocketChannel c = (SocketChannel) k.channel();
                            ByteBuffer b = (ByteBuffer) k.attachment();
                            if (c.read(b) < 0) {
                                c.close();
                                continue;
                            }
                            k.interestOps(SelectionKey.OP_WRITE);
                        } else if (k.isWritable()) {
                            ByteBuffer b = (ByteBuffer) k.attachment();
                            b.flip();
                            for (int n = b.position(); n < b.limit(); n++) {
                                b.put(n, (byte) Character.toUpperCase(b.get(n)));
                            }
                            ((SocketChannel) k.channel()).write(b);
                            b.compact();
                            k.interestOps(b.position() > 0 ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
                        }
                    }
                }
            } catch (ClosedSelectorException e) {
                log.add("closed");
            } catch (IOException e) {
                log.add(e.toString());
            }
        }
    }

    static String talk(int port, String text) throws IOException {
        try (SocketChannel c = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            ByteBuffer out = StandardCharsets.UTF_8.encode(text);
            while (out.hasRemaining()) {
                c.write(out);
            }
            ByteBuffer in = ByteBuffer.allocate(out.limit());
            while (in.hasRemaining() && c.read(in) >= 0) {
                Thread.onSpinWait();
            }
            return new String(in.array());
        }
    }

    public static void main(String[] args) throws Exception {
        Echo echo = new Echo();
        echo.start();
        int port = echo.port();
        t("one", () -> talk(port, "hello"));
        t("long", () -> talk(port, "the quick brown fox jumps over the lazy dog".repeat(20)).hashCode());
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Future<String>> fs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int n = i;
            fs.add(pool.submit(() -> talk(port, "client " + n)));
        }
        StringJoiner j = new StringJoiner(",");
        for (Future<String> f : fs) {
            j.add(f.get());
        }
        pool.shutdown();
        System.out.println(j + " " + echo.accepted);
        SocketChannel c = SocketChannel.open();
        t("fresh", () -> c.isOpen() + " " + c.isConnected() + " " + c.isConnectionPending() + " " + c.isBlocking() + " " + c.getRemoteAddress() + " " + c.getLocalAddress() + " " + c.validOps() + " " + c.isRegistered());
        t("not connected", () -> c.read(ByteBuffer.allocate(1)));
        t("not connected", () -> c.write(ByteBuffer.allocate(1)));
        t("not connected", () -> c.shutdownOutput());
        t("finish", () -> c.finishConnect());
        t("blocking register", () -> c.register(echo.selector, SelectionKey.OP_READ));
        c.configureBlocking(false);
        t("connect", () -> {
            c.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            while (!c.finishConnect()) {
                Thread.onSpinWait();
            }
            return c.isConnected() + " " + c.finishConnect();
        });
        t("again", () -> c.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
        t("read nothing", () -> c.read(ByteBuffer.allocate(10)));
        t("bad ops", () -> c.register(echo.selector, SelectionKey.OP_ACCEPT));
        Selector sel = Selector.open();
        SelectionKey key = c.register(sel, SelectionKey.OP_WRITE);
        t("writable", () -> sel.select() + " " + key.readyOps() + " " + key.isWritable() + key.isReadable() + key.isConnectable() + " " + (c.keyFor(sel) == key) + " " + (key.channel() == c) + " " + (key.selector() == sel) + " " + key.attach("x") + key.attachment());
        t("blocking while registered", () -> c.configureBlocking(true));
        key.interestOps(0);
        t("nothing", () -> sel.select(10));
        t("negative", () -> sel.select(-1));
        t("keys fixed", () -> sel.keys().remove(key));
        t("selected add", () -> sel.selectedKeys().add(key));
        key.interestOpsOr(SelectionKey.OP_READ);
        c.write(ByteBuffer.wrap("ping".getBytes()));
        t("action", () -> {
            StringBuilder b = new StringBuilder();
            int n = sel.select(k -> {
                try {
                    ByteBuffer in = ByteBuffer.allocate(10);
                    ((SocketChannel) k.channel()).read(in);
                    b.append(new String(in.array(), 0, in.position()));
                } catch (IOException e) {
                    b.append(e);
                }
            }, 3000);
            return n + " " + b;
        });
        Thread waker = new Thread(sel::wakeup);
        waker.start();
        t("woken", () -> sel.select());
        sel.wakeup();
        t("woken before", () -> sel.select());
        c.close();
        t("closed", () -> c.read(ByteBuffer.allocate(1)));
        t("closed key", () -> key.isValid() + " " + key.isReadable());
        sel.close();
        t("closed selector", () -> sel.keys());
        t("refused", () -> {
            try (ServerSocketChannel s = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
                SocketAddress a = s.getLocalAddress();
                s.close();
                return SocketChannel.open(a);
            }
        });
        t("server", () -> {
            try (ServerSocketChannel s = ServerSocketChannel.open()) {
                System.out.println(s.getLocalAddress() + " " + s.validOps());
                return s.accept();
            }
        });
        t("server none", () -> {
            try (ServerSocketChannel s = ServerSocketChannel.open().bind(null)) {
                s.configureBlocking(false);
                return s.accept();
            }
        });
        t("unresolved", () -> SocketChannel.open(InetSocketAddress.createUnresolved("x.invalid", 1)));
        Pipe p = Pipe.open();
        t("pipe", () -> {
            p.sink().write(ByteBuffer.wrap("through the pipe".getBytes()));
            ByteBuffer b = ByteBuffer.allocate(7);
            p.source().read(b);
            p.sink().close();
            ByteBuffer r = ByteBuffer.allocate(20);
            return new String(b.array()) + "|" + p.source().read(r) + " " + p.source().read(r);
        });
        t("async close", () -> {
            Pipe q = Pipe.open();
            Thread closer = new Thread(() -> {
                try {
                    Thread.sleep(50);
                    q.source().close();
                } catch (Exception e) {
                    System.out.println(e);
                }
            });
            closer.start();
            return q.source().read(ByteBuffer.allocate(1));
        });
        t("interrupted", () -> {
            Pipe q = Pipe.open();
            Thread.currentThread().interrupt();
            try {
                return q.source().read(ByteBuffer.allocate(1));
            } finally {
                System.out.println(Thread.interrupted() + " " + q.source().isOpen());
            }
        });
        t("stream channels", () -> {
            ReadableByteChannel r = Channels.newChannel(new ByteArrayInputStream("abc".getBytes()));
            ByteArrayOutputStream o = new ByteArrayOutputStream();
            WritableByteChannel w = Channels.newChannel(o);
            ByteBuffer b = ByteBuffer.allocate(2);
            while (r.read(b) >= 0) {
                w.write(b.flip());
                b.clear();
            }
            r.close();
            try {
                r.read(b);
            } catch (ClosedChannelException e) {
                return o + " " + e;
            }
            return "";
        });
        echo.selector.close();
        echo.join();
        echo.server.close();
        t("log", () -> echo.log);
    }
}
