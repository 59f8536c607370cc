import java.io.IOException;
import java.net.*;
import java.nio.ByteBuffer;
import java.security.*;
import java.util.*;
import java.util.function.BiFunction;
import javax.net.ServerSocketFactory;
import javax.net.SocketFactory;
import javax.net.ssl.*;

/** A provider of contexts that do not encrypt, and the plain factories of sockets. */
public class OwnEngine {
    static class Plain extends SSLSocketFactory {
        @Override
        public String[] getDefaultCipherSuites() {
            return new String[] {"NONE"};
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return new String[] {"NONE", "LESS"};
        }

        @Override
        public Socket createSocket(Socket s, String host, int port, boolean autoClose) {
            return s;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return new Socket(host, port, local, localPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return new Socket(host, port, local, localPort);
        }
    }

    static class Engine extends SSLEngine {
        boolean client;
        String[] suites = {"NONE"};
        String[] protocols = {"P1"};
        boolean need;
        boolean want;

        Engine() {
        }

        Engine(String host, int port) {
            super(host, port);
        }

        @Override
        public SSLEngineResult wrap(ByteBuffer[] srcs, int offset, int length, ByteBuffer dst) {
            int n = 0;
            for (int i = offset; i < offset + length; i++) {
                n += srcs[i].remaining();
                dst.put(srcs[i]);
            }
            return new SSLEngineResult(SSLEngineResult.Status.OK, SSLEngineResult.HandshakeStatus.NOT_HANDSHAKING, n, n);
        }

        @Override
        public SSLEngineResult unwrap(ByteBuffer src, ByteBuffer[] dsts, int offset, int length) {
            int n = src.remaining();
            dsts[offset].put(src);
            return new SSLEngineResult(SSLEngineResult.Status.OK, SSLEngineResult.HandshakeStatus.NOT_HANDSHAKING, n, n);
        }

        @Override
        public Runnable getDelegatedTask() {
            return null;
        }

        @Override
        public void closeInbound() {
        }

        @Override
        public boolean isInboundDone() {
            return false;
        }

        @Override
        public void closeOutbound() {
        }

        @Override
        public boolean isOutboundDone() {
            return false;
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return suites;
        }

        @Override
        public String[] getEnabledCipherSuites() {
            return suites;
        }

        @Override
        public void setEnabledCipherSuites(String[] suites) {
            System.out.println("suites " + Arrays.toString(suites));
            this.suites = suites;
        }

        @Override
        public String[] getSupportedProtocols() {
            return protocols;
        }

        @Override
        public String[] getEnabledProtocols() {
            return protocols;
        }

        @Override
        public void setEnabledProtocols(String[] protocols) {
            System.out.println("protocols " + Arrays.toString(protocols));
            this.protocols = protocols;
        }

        @Override
        public SSLSession getSession() {
            return null;
        }

        @Override
        public void beginHandshake() {
        }

        @Override
        public SSLEngineResult.HandshakeStatus getHandshakeStatus() {
            return SSLEngineResult.HandshakeStatus.NOT_HANDSHAKING;
        }

        @Override
        public void setUseClientMode(boolean mode) {
            client = mode;
        }

        @Override
        public boolean getUseClientMode() {
            return client;
        }

        @Override
        public void setNeedClientAuth(boolean need) {
            System.out.println("need " + need);
            this.need = need;
        }

        @Override
        public boolean getNeedClientAuth() {
            return need;
        }

        @Override
        public void setWantClientAuth(boolean want) {
            System.out.println("want " + want);
            this.want = want;
        }

        @Override
        public boolean getWantClientAuth() {
            return want;
        }

        @Override
        public void setEnableSessionCreation(boolean flag) {
        }

        @Override
        public boolean getEnableSessionCreation() {
            return true;
        }
    }

    public static class Context extends SSLContextSpi {
        @Override
        protected void engineInit(KeyManager[] km, TrustManager[] tm, SecureRandom sr) {
            System.out.println("init " + (km == null ? -1 : km.length) + " " + (tm == null ? -1 : tm.length));
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return new Plain();
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            throw new IllegalStateException("no servers");
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            return new Engine();
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String host, int port) {
            return new Engine(host, port);
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return null;
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return null;
        }
    }

    public static class Keys extends KeyManagerFactorySpi {
        @Override
        protected void engineInit(KeyStore ks, char[] password) {
            System.out.println("keys from a store");
        }

        @Override
        protected void engineInit(ManagerFactoryParameters spec) throws InvalidAlgorithmParameterException {
            throw new InvalidAlgorithmParameterException("none such");
        }

        @Override
        protected KeyManager[] engineGetKeyManagers() {
            return new KeyManager[1];
        }
    }

    public static class Trust extends TrustManagerFactorySpi {
        @Override
        protected void engineInit(KeyStore ks) {
            System.out.println("trust from a store");
        }

        @Override
        protected void engineInit(ManagerFactoryParameters spec) {
            System.out.println("trust from " + spec);
        }

        @Override
        protected TrustManager[] engineGetTrustManagers() {
            return new TrustManager[] {new X509TrustManager() {
                @Override
                public void checkClientTrusted(java.security.cert.X509Certificate[] chain, String authType) {
                }

                @Override
                public void checkServerTrusted(java.security.cert.X509Certificate[] chain, String authType) {
                }

                @Override
                public java.security.cert.X509Certificate[] getAcceptedIssuers() {
                    return new java.security.cert.X509Certificate[0];
                }
            }};
        }
    }

    static class Own extends Provider {
        Own() {
            super("Own", "1.0", "does not encrypt");
            put("SSLContext.Plain", Context.class.getName());
            put("KeyManagerFactory.Plain", Keys.class.getName());
            put("TrustManagerFactory.Plain", Trust.class.getName());
        }
    }

    static void context() throws Exception {
        Security.addProvider(new Own());
        SSLContext c = SSLContext.getInstance("Plain");
        System.out.println(c.getProtocol() + " " + c.getProvider());
        KeyManagerFactory k = KeyManagerFactory.getInstance("Plain");
        k.init(null, null);
        System.out.println(k.getAlgorithm() + " " + k.getProvider().getName() + " " + k.getKeyManagers().length);
        try {
            k.init(null);
        } catch (InvalidAlgorithmParameterException e) {
            System.out.println(e);
        }
        TrustManagerFactory t = TrustManagerFactory.getInstance("Plain", "Own");
        t.init((KeyStore) null);
        System.out.println(t.getAlgorithm() + " " + t.getTrustManagers().length);
        c.init(k.getKeyManagers(), t.getTrustManagers(), null);
        SSLContext.setDefault(c);
        System.out.println(SSLContext.getDefault() == c);
        System.out.println(Arrays.toString(c.getSocketFactory().getSupportedCipherSuites()));
        try {
            c.getServerSocketFactory();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        SSLEngine e = c.createSSLEngine("host", 9);
        System.out.println(e.getPeerHost() + ":" + e.getPeerPort() + " " + c.createSSLEngine().getPeerHost() + " " + c.createSSLEngine().getPeerPort());
        ByteBuffer out = ByteBuffer.allocate(100);
        System.out.println(e.wrap(ByteBuffer.wrap("hello".getBytes()), out));
        System.out.println(e.wrap(new ByteBuffer[] {ByteBuffer.wrap("a".getBytes()), ByteBuffer.wrap("bc".getBytes())}, out));
        out.flip();
        ByteBuffer in = ByteBuffer.allocate(100);
        System.out.println(e.unwrap(out, in));
        in.flip();
        System.out.println(in.remaining());
        try {
            e.wrap((ByteBuffer[]) null, out);
        } catch (IllegalArgumentException x) {
            System.out.println(x);
        }
        try {
            e.unwrap(out, (ByteBuffer[]) null);
        } catch (IllegalArgumentException x) {
            System.out.println(x);
        }
        SSLParameters p = e.getSSLParameters();
        System.out.println(Arrays.toString(p.getCipherSuites()) + " " + p.getNeedClientAuth() + " " + p.getWantClientAuth());
        p.setNeedClientAuth(true);
        e.setSSLParameters(p);
        p.setWantClientAuth(true);
        e.setSSLParameters(p);
        p.setWantClientAuth(false);
        e.setSSLParameters(p);
        System.out.println(e.getSSLParameters().getNeedClientAuth());
        for (String what : new String[] {"session", "protocol", "handshake", "selector", "select"}) {
            try {
                BiFunction<SSLEngine, List<String>, String> f = (x, l) -> null;
                switch (what) {
                    case "session" -> e.getHandshakeSession();
                    case "protocol" -> e.getApplicationProtocol();
                    case "handshake" -> e.getHandshakeApplicationProtocol();
                    case "selector" -> e.getHandshakeApplicationProtocolSelector();
                    default -> e.setHandshakeApplicationProtocolSelector(f);
                }
            } catch (UnsupportedOperationException x) {
                System.out.println(what + " " + x);
            }
        }
    }

    static void plain() throws Exception {
        ServerSocketFactory servers = ServerSocketFactory.getDefault();
        System.out.println(servers == ServerSocketFactory.getDefault());
        try (ServerSocket server = servers.createServerSocket(0, 3, InetAddress.getLoopbackAddress())) {
            SocketFactory factory = SocketFactory.getDefault();
            System.out.println(factory == SocketFactory.getDefault());
            try (Socket a = factory.createSocket(InetAddress.getLoopbackAddress(), server.getLocalPort()); Socket b = server.accept()) {
                a.getOutputStream().write(7);
                System.out.println(b.getInputStream().read());
            }
            Socket none = factory.createSocket();
            System.out.println(none.isConnected() + " " + none.isBound());
            none.close();
        }
        System.out.println(servers.createServerSocket().isBound());
        SocketFactory lazy = new SocketFactory() {
            @Override
            public Socket createSocket(String host, int port) {
                return null;
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) {
                return null;
            }

            @Override
            public Socket createSocket(InetAddress host, int port) {
                return null;
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
                return null;
            }
        };
        try {
            lazy.createSocket();
        } catch (IOException e) {
            System.out.println(e + " <- " + e.getCause());
        }
        try {
            new Plain().createSocket(null, null, true);
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
    }

    /** Requests by https through a factory of one's own, to a server that does not encrypt. */
    static void https() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread t = new Thread(() -> {
                try (Socket s = server.accept()) {
                    byte[] b = new byte[4096];
                    int n = s.getInputStream().read(b);
                    System.out.println("asked: " + new String(b, 0, n).lines().findFirst().get());
                    s.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc".getBytes());
                } catch (IOException e) {
                    System.out.println(e);
                }
            });
            URL url = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/x?y").toURL();
            HttpsURLConnection c = (HttpsURLConnection) url.openConnection();
            System.out.println(c.getRequestMethod() + " " + c.getURL().getPath());
            try {
                c.getCipherSuite();
            } catch (IllegalStateException e) {
                System.out.println(e);
            }
            try {
                c.getServerCertificates();
            } catch (IllegalStateException e) {
                System.out.println(e);
            }
            try {
                c.setSSLSocketFactory(null);
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
            try {
                c.setHostnameVerifier(null);
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
            HostnameVerifier v = (h, s) -> true;
            c.setHostnameVerifier(v);
            System.out.println(c.getHostnameVerifier() == v);
            System.out.println(URI.create("https://a/b").toURL().getDefaultPort());
        }
    }

    public static void main(String[] args) throws Exception {
        context();
        plain();
        https();
    }
}
