import java.io.*;
import java.net.*;
import java.util.*;
import java.util.concurrent.*;

public class Sockets {
    interface Action {
        Object run() throws Exception;
    }

    static void t(String what, Action a) {
        try {
            System.out.println(what + " -> " + a.run());
        } catch (Throwable e) {
            System.out.println(what + " ! " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        ServerSocket ss = new ServerSocket(0);
        int port = ss.getLocalPort();
        System.out.println(ss.toString().replace("" + port, "PORT") + " " + ss.isBound() + " " + ss.getInetAddress() + " " + ss.getReuseAddress());
        System.out.println(ss.getLocalSocketAddress().toString().replace("" + port, "PORT"));
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.submit(() -> {
            while (true) {
                Socket s = ss.accept();
                pool.submit(() -> {
                    try (s; BufferedReader in = new BufferedReader(new InputStreamReader(s.getInputStream()));
                        PrintWriter out = new PrintWriter(s.getOutputStream(), true)) {
                        String line;
                        while ((line = in.readLine()) != null) {
                            out.println("echo: " + line);
                        }
                        out.println("bye");
                    }
                    return null;
                });
            }
        });
        try (Socket c = new Socket("localhost", port)) {
            PrintWriter out = new PrintWriter(c.getOutputStream(), true);
            BufferedReader in = new BufferedReader(new InputStreamReader(c.getInputStream()));
            out.println("one");
            System.out.println(in.readLine());
            out.println("two \u00e4");
            System.out.println(in.readLine());
            System.out.println(c.toString().replace("" + port, "PORT").replace("" + c.getLocalPort(), "LOCAL"));
            System.out.println(c.getInetAddress() + " " + (c.getPort() == port) + " " + c.isConnected() + " " + c.isBound() + " " + c.isClosed() + " " + c.getLocalAddress());
            System.out.println(c.getRemoteSocketAddress().toString().replace("" + port, "PORT"));
            c.setTcpNoDelay(true);
            c.setKeepAlive(true);
            c.setSoLinger(true, 5);
            System.out.println(c.getTcpNoDelay() + " " + c.getKeepAlive() + " " + c.getSoLinger() + " " + c.getSoTimeout() + " " + c.getOOBInline());
            c.setSoLinger(false, 0);
            System.out.println(c.getSoLinger() + " " + c.getOption(StandardSocketOptions.TCP_NODELAY));
            c.setSoTimeout(50);
            t("read", () -> c.getInputStream().read());
            c.setSoTimeout(0);
            c.shutdownOutput();
            System.out.println(in.readLine() + " " + in.readLine() + " " + c.isOutputShutdown());
            t("out", () -> c.getOutputStream());
            t("again", () -> {
                c.shutdownOutput();
                return "";
            });
        }
        // Many clients, binary data, larger than the buffers.
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int n = i;
            results.add(pool.submit(() -> {
                try (Socket c = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    BufferedWriter w = new BufferedWriter(new OutputStreamWriter(c.getOutputStream()));
                    BufferedReader r = new BufferedReader(new InputStreamReader(c.getInputStream()));
                    int sum = 0;
                    for (int k = 0; k < 50; k++) {
                        w.write("client " + n + " line " + k + "\n");
                        w.flush();
                        sum += r.readLine().length();
                    }
                    return sum;
                }
            }));
        }
        for (Future<Integer> f : results) {
            System.out.print(f.get() + " ");
        }
        System.out.println();
        ss.close();
        System.out.println(ss.isClosed());
        t("accept closed", ss::accept);
        pool.shutdown();
        t("refused", () -> new Socket("localhost", port));
        t("refused timeout", () -> {
            new Socket().connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return "";
        });
        ServerSocket s2 = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        s2.setSoTimeout(50);
        t("accept", s2::accept);
        int p2 = s2.getLocalPort();
        t("in use", () -> new ServerSocket(p2, 1, InetAddress.getByName("127.0.0.1")));
        // Closed while waiting.
        s2.setSoTimeout(0);
        Thread waiting = new Thread(() -> t("closed", s2::accept));
        waiting.start();
        Thread.sleep(100);
        System.gc();
        s2.close();
        waiting.join();
        ServerSocket s3 = new ServerSocket(0);
        Socket a = new Socket("localhost", s3.getLocalPort());
        Socket b = s3.accept();
        Thread reader = new Thread(() -> t("closed read", () -> a.getInputStream().read()));
        reader.start();
        Thread.sleep(100);
        a.close();
        reader.join();
        System.out.println(b.getInputStream().read());
        t("after", () -> a.getInputStream());
        t("sot", () -> {
            a.setSoTimeout(1);
            return "";
        });
        b.close();
        Socket un = new Socket();
        System.out.println(un + " " + un.getPort() + " " + un.getLocalPort() + " " + un.getInetAddress() + " " + un.getLocalAddress() + " " + un.getRemoteSocketAddress() + " " + un.getLocalSocketAddress());
        t("in", un::getInputStream);
        t("null", () -> {
            un.connect(null);
            return "";
        });
        t("neg", () -> {
            un.connect(new InetSocketAddress("localhost", 1), -1);
            return "";
        });
        t("port", () -> new Socket("localhost", 70000));
        t("port", () -> new ServerSocket(-1));
        t("port", () -> new InetSocketAddress(65536));
        t("unresolved", () -> {
            new Socket().connect(InetSocketAddress.createUnresolved("some.host", 80));
            return "";
        });
        System.out.println(InetSocketAddress.createUnresolved("some.host", 80) + " " + new InetSocketAddress("127.0.0.1", 80) + " " + new InetSocketAddress(80) + " " + new InetSocketAddress("::1", 80));
        ServerSocket unbound = new ServerSocket();
        System.out.println(unbound + " " + unbound.getLocalPort() + " " + unbound.getInetAddress());
        t("unbound", unbound::accept);
        s3.close();
        DatagramSocket d1 = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        DatagramSocket d2 = new DatagramSocket();
        byte[] msg = "datagram".getBytes();
        d2.send(new DatagramPacket(msg, msg.length, d1.getLocalAddress(), d1.getLocalPort()));
        DatagramPacket got = new DatagramPacket(new byte[100], 100);
        d1.receive(got);
        System.out.println(new String(got.getData(), got.getOffset(), got.getLength()) + " " + got.getAddress() + " " + (got.getPort() == d2.getLocalPort()));
        d1.setSoTimeout(30);
        t("receive", () -> {
            d1.receive(got);
            return "";
        });
        d1.send(new DatagramPacket("back".getBytes(), 4, got.getSocketAddress()));
        DatagramPacket small = new DatagramPacket(new byte[2], 2);
        d2.receive(small);
        System.out.println(new String(small.getData()) + " " + small.getLength());
        d2.connect(d1.getLocalSocketAddress());
        System.out.println(d2.isConnected() + " " + (d2.getPort() == d1.getLocalPort()) + " " + d2.getInetAddress());
        d2.disconnect();
        Thread dr = new Thread(() -> t("closed receive", () -> {
            d2.receive(got);
            return "";
        }));
        dr.start();
        Thread.sleep(100);
        d2.close();
        dr.join();
        t("closed send", () -> {
            d2.send(got);
            return "";
        });
        d1.close();
    }
}
