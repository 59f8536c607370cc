import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;

/** A key-value server with a line protocol, a thread for each client; clients that talk, time out, hang up and are refused. */
public class LineServer {
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

    static class Server implements AutoCloseable {
        final ServerSocket socket;
        final Map<String, String> data = new ConcurrentSkipListMap<>();
        final ExecutorService pool = Executors.newCachedThreadPool();
        final List<String> log = Collections.synchronizedList(new ArrayList<>());

        Server() throws IOException {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            pool.submit(() -> {
                try {
                    while (true) {
                        Socket s = socket.accept();
                        pool.submit(() -> serve(s));
                    }
                } catch (SocketException e) {
                    log.add("server: " + e.getMessage());
                }
                return null;
            });
        }

        void serve(Socket s) {
            try (s; BufferedReader in = new BufferedReader(new InputStreamReader(s.getInputStream(), StandardCharsets.UTF_8)); PrintWriter out = new PrintWriter(new OutputStreamWriter(s.getOutputStream(), StandardCharsets.UTF_8), true)) {
                for (String line; (line = in.readLine()) != null;) {
                    String[] w = line.trim().split("\\s+", 3);
                    switch (w[0].toUpperCase(Locale.ROOT)) {
                        case "SET" -> out.println(w.length < 3 ? "ERR usage: SET key value" : "OK " + data.put(w[1], w[2]));
                        case "GET" -> out.println(w.length < 2 ? "ERR usage: GET key" : data.getOrDefault(w[1], "(nil)"));
                        case "KEYS" -> out.println(data.keySet());
                        case "SLOW" -> Thread.sleep(2000);
                        case "QUIT" -> {
                            out.println("BYE");
                            return;
                        }
                        default -> out.println("ERR unknown command '" + w[0] + "'");
                    }
                }
            } catch (IOException | InterruptedException e) {
                log.add("client: " + e.getMessage());
            }
        }

        public void close() throws Exception {
            socket.close();
            pool.shutdown();
            pool.awaitTermination(5, TimeUnit.SECONDS);
        }
    }

    static class Client implements AutoCloseable {
        final Socket s;
        final BufferedReader in;
        final PrintWriter out;

        Client(int port) throws IOException {
            s = new Socket(InetAddress.getLoopbackAddress(), port);
            in = new BufferedReader(new InputStreamReader(s.getInputStream(), StandardCharsets.UTF_8));
            out = new PrintWriter(new OutputStreamWriter(s.getOutputStream(), StandardCharsets.UTF_8), true);
        }

        String ask(String line) throws IOException {
            out.println(line);
            return in.readLine();
        }

        public void close() throws IOException {
            s.close();
        }
    }

    public static void main(String[] args) throws Exception {
        int port;
        try (Server server = new Server()) {
            port = server.socket.getLocalPort();
            try (Client c = new Client(port)) {
                for (String q : new String[] {"GET a", "SET a 1 2 3", "SET a zwei", "GET a", "set \u00e4 \u20ac", "GET \u00e4", "SET x", "FOO", "", "KEYS"}) {
                    t(q, () -> c.ask(q));
                }
                t("state", () -> c.s.isConnected() + " " + c.s.isClosed() + " " + c.s.isBound() + " " + c.s.isInputShutdown() + " " + (c.s.getPort() == port) + " " + c.s.getInetAddress().isLoopbackAddress() + " " + c.s.getTcpNoDelay() + " " + c.s.getSoTimeout() + " " + c.s.getSoLinger() + " " + c.s.getKeepAlive() + c.s.getReuseAddress() + c.s.getOOBInline());
                c.s.setSoTimeout(50);
                t("timeout", () -> c.ask("SLOW"));
                t("quit", () -> {
                    try (Client d = new Client(port)) {
                        return d.ask("QUIT") + " " + d.in.readLine();
                    }
                });
                t("half closed", () -> {
                    try (Client d = new Client(port)) {
                        d.out.println("GET a");
                        d.s.shutdownOutput();
                        return d.in.readLine() + " " + d.in.readLine() + " " + d.s.isOutputShutdown();
                    }
                });
                t("write after shutdown", () -> {
                    try (Client d = new Client(port)) {
                        d.s.shutdownOutput();
                        d.s.getOutputStream().write(1);
                        return "";
                    }
                });
                t("shutdown twice", () -> {
                    try (Client d = new Client(port)) {
                        d.s.shutdownInput();
                        System.out.println(d.s.getInputStream().read());
                        d.s.shutdownInput();
                        return "";
                    }
                });
            }
            List<Future<String>> all = new ArrayList<>();
            ExecutorService many = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 8; i++) {
                int n = i;
                all.add(many.submit(() -> {
                    try (Client c = new Client(port)) {
                        for (int k = 0; k < 20; k++) {
                            c.ask("SET k" + n + " " + k);
                        }
                        return c.ask("GET k" + n);
                    }
                }));
            }
            for (Future<String> f : all) {
                System.out.print(f.get() + " ");
            }
            many.shutdown();
            System.out.println(server.data.size());
        }
        t("refused", () -> {
            try {
                return new Socket("127.0.0.1", port);
            } catch (ConnectException e) {
                return e;
            }
        });
        t("connect", () -> {
            Socket s = new Socket();
            System.out.println(s + " " + s.getLocalSocketAddress() + " " + s.getRemoteSocketAddress() + " " + s.getPort() + " " + s.getLocalPort());
            s.connect(InetSocketAddress.createUnresolved("no.such.host.invalid", 80), 100);
            return "";
        });
        t("closed", () -> {
            Socket s = new Socket();
            s.close();
            s.connect(new InetSocketAddress("127.0.0.1", 1));
            return "";
        });
        t("not connected", () -> new Socket().getInputStream());
        t("bad port", () -> new InetSocketAddress("127.0.0.1", 65536));
        t("bad port", () -> new Socket("127.0.0.1", -1));
        t("bad port", () -> new ServerSocket(70000));
        t("timeout", () -> {
            new Socket().setSoTimeout(-1);
            return "";
        });
        t("accept timeout", () -> {
            try (ServerSocket s = new ServerSocket(0)) {
                s.setSoTimeout(20);
                return s.accept();
            }
        });
        t("accept closed", () -> {
            ServerSocket s = new ServerSocket(0);
            s.close();
            System.out.println(s.toString().replaceAll("localport=\\d+", "localport=N") + " " + s.isClosed() + s.isBound());
            return s.accept();
        });
        t("in use", () -> {
            try (ServerSocket s = new ServerSocket(0); ServerSocket u = new ServerSocket(s.getLocalPort())) {
                return u;
            }
        });
        t("unbound", () -> {
            try (ServerSocket s = new ServerSocket()) {
                System.out.println(s + " " + s.getLocalPort() + " " + s.getLocalSocketAddress());
                return s.accept();
            }
        });
        t("close while accepting", () -> {
            ServerSocket s = new ServerSocket(0);
            Thread closer = new Thread(() -> {
                try {
                    Thread.sleep(50);
                    s.close();
                } catch (Exception e) {
                    System.out.println(e);
                }
            });
            closer.start();
            return s.accept();
        });
        t("read from closed", () -> {
            try (ServerSocket s = new ServerSocket(0); Socket c = new Socket("127.0.0.1", s.getLocalPort()); Socket a = s.accept()) {
                a.close();
                System.out.println(c.getInputStream().read());
                c.close();
                return c.getInputStream();
            }
        });
    }
}
