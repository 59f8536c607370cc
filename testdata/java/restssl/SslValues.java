import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.*;

/** Values of javax.net.ssl that need no connection. */
public class SslValues {
    interface Act {
        Object run() throws Exception;
    }

    static void show(String what, Act act) {
        try {
            Object o = act.run();
            System.out.println(what + ": " + (o instanceof Object[] a ? Arrays.toString(a) : o instanceof byte[] b ? Arrays.toString(b) : o));
        } catch (Throwable t) {
            System.out.println(what + " ! " + t + (t.getCause() == null ? "" : " <- " + t.getCause()));
        }
    }

    static class Name extends SNIServerName {
        Name(int type, byte[] bytes) {
            super(type, bytes);
        }
    }

    static class Matcher extends SNIMatcher {
        Matcher(int type) {
            super(type);
        }

        @Override
        public boolean matches(SNIServerName name) {
            return true;
        }
    }

    static void names() {
        SNIHostName host = new SNIHostName("www.Example.com");
        show("name", () -> host);
        show("ascii", host::getAsciiName);
        show("type", host::getType);
        show("bytes", host::getEncoded);
        show("same", () -> host.equals(new SNIHostName("WWW.example.COM")));
        show("other", () -> host.equals(new SNIHostName("WWW.example.org")));
        show("same hash", () -> host.hashCode() == new SNIHostName("www.EXAMPLE.com").hashCode());
        show("of bytes", () -> new SNIHostName("b\u00fccher.de".getBytes("UTF-8")).getAsciiName());
        show("of text", () -> new SNIHostName("b\u00fccher.de").getAsciiName());
        show("idn bytes", () -> new SNIHostName("b\u00fccher.de").getEncoded());
        show("empty", () -> new SNIHostName(""));
        show("dot", () -> new SNIHostName("a.example."));
        show("under", () -> new SNIHostName("a_b.example"));
        show("null", () -> new SNIHostName((String) null));
        show("null bytes", () -> new SNIHostName((byte[]) null));
        show("bad bytes", () -> new SNIHostName(new byte[] {(byte) 0xff}));
        show("no bytes", () -> new SNIHostName(new byte[0]));
        show("own", () -> new Name(7, new byte[] {1, 2, (byte) 0xab}));
        show("own host type", () -> new Name(0, "abc".getBytes()));
        show("own none", () -> new Name(7, new byte[0]));
        show("own equal", () -> new Name(7, new byte[] {1}).equals(new Name(7, new byte[] {1})));
        show("own hash", () -> new Name(7, new byte[] {1}).hashCode());
        show("own low", () -> new Name(-1, new byte[] {1}));
        show("own high", () -> new Name(256, new byte[] {1}));
        show("own null", () -> new Name(1, null));
        SNIMatcher m = SNIHostName.createSNIMatcher("(.*\\.)?example\\.(com|org)");
        show("matcher type", m::getType);
        show("matches", () -> m.matches(new SNIHostName("a.example.com")));
        show("matches not", () -> m.matches(new SNIHostName("a.example.net")));
        show("matches own", () -> m.matches(new Name(0, "x.example.org".getBytes())));
        show("matches type", () -> m.matches(new Name(1, "x.example.org".getBytes())));
        show("matches bad", () -> m.matches(new Name(0, new byte[] {(byte) 0xff})));
        show("matches null", () -> m.matches(null));
        show("pattern", () -> SNIHostName.createSNIMatcher("("));
        show("pattern null", () -> SNIHostName.createSNIMatcher(null));
        show("matcher low", () -> new Matcher(-3));
        show("matcher high", () -> new Matcher(300));
        show("constant", () -> StandardConstants.SNI_HOST_NAME);
    }

    static void parameters() {
        SSLParameters p = new SSLParameters();
        show("suites", p::getCipherSuites);
        show("protocols", p::getProtocols);
        show("names", p::getServerNames);
        show("matchers", p::getSNIMatchers);
        show("alpn", p::getApplicationProtocols);
        show("groups", p::getNamedGroups);
        show("schemes", p::getSignatureSchemes);
        show("retransmissions", p::getEnableRetransmissions);
        show("order", p::getUseCipherSuitesOrder);
        show("packet", p::getMaximumPacketSize);
        show("endpoint", p::getEndpointIdentificationAlgorithm);
        show("constraints", p::getAlgorithmConstraints);
        SSLParameters q = new SSLParameters(new String[] {"A", "B"}, new String[] {"TLSv1.3"});
        show("suites", q::getCipherSuites);
        show("cloned", () -> q.getCipherSuites() != q.getCipherSuites());
        show("protocols", q::getProtocols);
        p.setNeedClientAuth(true);
        show("need", () -> p.getNeedClientAuth() + " " + p.getWantClientAuth());
        p.setWantClientAuth(true);
        show("want", () -> p.getNeedClientAuth() + " " + p.getWantClientAuth());
        p.setNeedClientAuth(false);
        show("neither", () -> p.getNeedClientAuth() + " " + p.getWantClientAuth());
        p.setEndpointIdentificationAlgorithm("HTTPS");
        show("endpoint", p::getEndpointIdentificationAlgorithm);
        show("alpn null", () -> {
            p.setApplicationProtocols(null);
            return p.getApplicationProtocols();
        });
        show("alpn empty", () -> {
            p.setApplicationProtocols(new String[] {"h2", ""});
            return p.getApplicationProtocols();
        });
        show("alpn", () -> {
            p.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            return p.getApplicationProtocols();
        });
        show("groups", () -> {
            p.setNamedGroups(new String[] {"x25519", "secp256r1"});
            return p.getNamedGroups();
        });
        show("groups twice", () -> {
            p.setNamedGroups(new String[] {"x25519", "x25519"});
            return p.getNamedGroups();
        });
        show("groups null", () -> {
            p.setNamedGroups(new String[] {"x25519", null});
            return p.getNamedGroups();
        });
        show("groups blank", () -> {
            p.setNamedGroups(new String[] {" "});
            return p.getNamedGroups();
        });
        show("schemes blank", () -> {
            p.setSignatureSchemes(new String[] {"rsa", " "});
            return p.getSignatureSchemes();
        });
        show("schemes null", () -> {
            p.setSignatureSchemes(new String[] {null});
            return p.getSignatureSchemes();
        });
        show("schemes", () -> {
            p.setSignatureSchemes(new String[] {"ed25519"});
            return p.getSignatureSchemes();
        });
        show("packet low", () -> {
            p.setMaximumPacketSize(-1);
            return 0;
        });
        show("packet", () -> {
            p.setMaximumPacketSize(1400);
            return p.getMaximumPacketSize();
        });
        show("names", () -> {
            p.setServerNames(List.of(new SNIHostName("a.b")));
            return p.getServerNames();
        });
        show("names twice", () -> {
            p.setServerNames(List.of(new SNIHostName("a.b"), new SNIHostName("a.c")));
            return p.getServerNames();
        });
        show("names empty", () -> {
            p.setServerNames(List.of());
            return p.getServerNames();
        });
        show("names none", () -> {
            p.setServerNames(null);
            return p.getServerNames();
        });
        show("names change", () -> {
            p.setServerNames(List.of(new SNIHostName("a.b")));
            return p.getServerNames().remove(0);
        });
        show("matchers twice", () -> {
            p.setSNIMatchers(List.of(new Matcher(1), new Matcher(1)));
            return p.getSNIMatchers();
        });
        show("matchers", () -> {
            p.setSNIMatchers(List.of(new Matcher(1), new Matcher(2)));
            return p.getSNIMatchers().size();
        });
    }

    static void results() {
        SSLEngineResult r = new SSLEngineResult(SSLEngineResult.Status.OK, SSLEngineResult.HandshakeStatus.NEED_WRAP, 3, 4);
        show("result", () -> r);
        show("sequence", r::sequenceNumber);
        show("with sequence", () -> new SSLEngineResult(SSLEngineResult.Status.CLOSED, SSLEngineResult.HandshakeStatus.FINISHED, 0, 4, -7));
        show("negative", () -> new SSLEngineResult(SSLEngineResult.Status.OK, SSLEngineResult.HandshakeStatus.NEED_WRAP, -3, 4));
        show("null", () -> new SSLEngineResult(null, SSLEngineResult.HandshakeStatus.NEED_WRAP, 3, 4));
        show("statuses", SSLEngineResult.HandshakeStatus::values);
        show("states", SSLEngineResult.Status::values);
        show("exception", () -> new SSLException("text", new RuntimeException("why")));
        show("cause", () -> new SSLException(new RuntimeException("why")).getMessage());
        show("handshake", () -> new SSLHandshakeException("h"));
        show("key", () -> new SSLKeyException("k"));
        show("peer", () -> new SSLPeerUnverifiedException("p"));
        show("protocol", () -> new SSLProtocolException("q", new Exception("c")).getCause());
        show("stores", () -> new KeyStoreBuilderParameters((KeyStore.Builder) null).getParameters());
        show("stores none", () -> new KeyStoreBuilderParameters(List.of()).getParameters());
        show("stores null", () -> new KeyStoreBuilderParameters((List<KeyStore.Builder>) null).getParameters());
    }

    static void algorithms() {
        show("managers", KeyManagerFactory::getDefaultAlgorithm);
        show("trust", TrustManagerFactory::getDefaultAlgorithm);
        show("context", () -> SSLContext.getInstance("NoSuch"));
        show("context null", () -> SSLContext.getInstance(null));
        show("context at", () -> SSLContext.getInstance("NoSuch", "SUN"));
        show("context nowhere", () -> SSLContext.getInstance("TLS", "nobody"));
        show("context no name", () -> SSLContext.getInstance("TLS", ""));
        show("keys", () -> KeyManagerFactory.getInstance("NoSuch"));
        show("trust", () -> TrustManagerFactory.getInstance("NoSuch"));
        show("trust null", () -> TrustManagerFactory.getInstance(null));
        show("verifier", () -> HttpsURLConnection.getDefaultHostnameVerifier() != null);
        show("verifies", () -> HttpsURLConnection.getDefaultHostnameVerifier().verify("a", null));
        show("no verifier", () -> {
            HttpsURLConnection.setDefaultHostnameVerifier(null);
            return 0;
        });
        show("no factory", () -> {
            HttpsURLConnection.setDefaultSSLSocketFactory(null);
            return 0;
        });
    }

    public static void main(String[] args) throws NoSuchAlgorithmException {
        names();
        parameters();
        results();
        algorithms();
    }
}
