package javax.net.ssl;

import java.security.KeyManagementException;
import java.security.SecureRandom;

/** What a provider of contexts writes. */
public abstract class SSLContextSpi {
    public SSLContextSpi() {
    }

    protected abstract void engineInit(KeyManager[] km, TrustManager[] tm, SecureRandom sr) throws KeyManagementException;

    protected abstract SSLSocketFactory engineGetSocketFactory();

    protected abstract SSLServerSocketFactory engineGetServerSocketFactory();

    protected abstract SSLEngine engineCreateSSLEngine();

    protected abstract SSLEngine engineCreateSSLEngine(String host, int port);

    protected abstract SSLSessionContext engineGetServerSessionContext();

    protected abstract SSLSessionContext engineGetClientSessionContext();

    /** A socket of its own making, asked what it has. */
    private SSLSocket sample() {
        try {
            return (SSLSocket) engineGetSocketFactory().createSocket();
        } catch (java.io.IOException e) {
            throw new UnsupportedOperationException("Could not obtain parameters", e);
        }
    }

    protected SSLParameters engineGetDefaultSSLParameters() {
        return sample().getSSLParameters();
    }

    protected SSLParameters engineGetSupportedSSLParameters() {
        SSLSocket socket = sample();
        return new SSLParameters(socket.getSupportedCipherSuites(), socket.getSupportedProtocols());
    }
}
