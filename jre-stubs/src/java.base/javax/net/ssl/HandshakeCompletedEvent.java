package javax.net.ssl;

import java.security.Principal;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.EventObject;

/** Two ends have agreed. */
public class HandshakeCompletedEvent extends EventObject {
    private static final long serialVersionUID = 7914963744257769778L;

    private final transient SSLSession session;

    public HandshakeCompletedEvent(SSLSocket sock, SSLSession s) {
        super(sock);
        session = s;
    }

    public SSLSession getSession() {
        return session;
    }

    public String getCipherSuite() {
        return session.getCipherSuite();
    }

    public Certificate[] getLocalCertificates() {
        return session.getLocalCertificates();
    }

    public Certificate[] getPeerCertificates() throws SSLPeerUnverifiedException {
        return session.getPeerCertificates();
    }

    @Deprecated(since = "9", forRemoval = true)
    public javax.security.cert.X509Certificate[] getPeerCertificateChain() throws SSLPeerUnverifiedException {
        return session.getPeerCertificateChain();
    }

    public Principal getPeerPrincipal() throws SSLPeerUnverifiedException {
        try {
            return session.getPeerPrincipal();
        } catch (AbstractMethodError e) {
            return ((X509Certificate) getPeerCertificates()[0]).getSubjectX500Principal();
        }
    }

    public Principal getLocalPrincipal() {
        try {
            return session.getLocalPrincipal();
        } catch (AbstractMethodError e) {
            Certificate[] certificates = getLocalCertificates();
            return certificates == null ? null : ((X509Certificate) certificates[0]).getSubjectX500Principal();
        }
    }

    public SSLSocket getSocket() {
        return (SSLSocket) getSource();
    }
}
