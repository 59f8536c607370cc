package javax.net.ssl;

import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Objects;
import sun.security.jca.Engines;

/** What connections of one kind have in common. There are none but those of other providers: the library has no TLS. */
public class SSLContext {
    private static volatile SSLContext defaultContext;

    private final SSLContextSpi spi;
    private final Provider provider;
    private final String protocol;

    protected SSLContext(SSLContextSpi contextSpi, Provider provider, String protocol) {
        this.spi = contextSpi;
        this.provider = provider;
        this.protocol = protocol;
    }

    private static SSLContext of(Engines.Found found, String protocol) {
        return new SSLContext((SSLContextSpi) found.impl, found.provider, protocol);
    }

    public static SSLContext getDefault() throws NoSuchAlgorithmException {
        SSLContext context = defaultContext;
        if (context == null) {
            synchronized (SSLContext.class) {
                context = defaultContext;
                if (context == null) {
                    context = getInstance("Default");
                    defaultContext = context;
                }
            }
        }
        return context;
    }

    public static synchronized void setDefault(SSLContext context) {
        defaultContext = Objects.requireNonNull(context);
    }

    public static SSLContext getInstance(String protocol) throws NoSuchAlgorithmException {
        Objects.requireNonNull(protocol, "null protocol name");
        return of(Engines.first("SSLContext", protocol), protocol);
    }

    public static SSLContext getInstance(String protocol, String provider) throws NoSuchAlgorithmException, NoSuchProviderException {
        Objects.requireNonNull(protocol, "null protocol name");
        return of(Engines.of("SSLContext", protocol, provider), protocol);
    }

    public static SSLContext getInstance(String protocol, Provider provider) throws NoSuchAlgorithmException {
        Objects.requireNonNull(protocol, "null protocol name");
        return of(Engines.of("SSLContext", protocol, provider), protocol);
    }

    public final String getProtocol() {
        return protocol;
    }

    public final Provider getProvider() {
        return provider;
    }

    public final void init(KeyManager[] km, TrustManager[] tm, SecureRandom random) throws KeyManagementException {
        spi.engineInit(km, tm, random);
    }

    public final SSLSocketFactory getSocketFactory() {
        return spi.engineGetSocketFactory();
    }

    public final SSLServerSocketFactory getServerSocketFactory() {
        return spi.engineGetServerSocketFactory();
    }

    public final SSLEngine createSSLEngine() {
        try {
            return spi.engineCreateSSLEngine();
        } catch (AbstractMethodError e) {
            throw new UnsupportedOperationException("Provider: " + getProvider() + " doesn't support this operation", e);
        }
    }

    public final SSLEngine createSSLEngine(String peerHost, int peerPort) {
        try {
            return spi.engineCreateSSLEngine(peerHost, peerPort);
        } catch (AbstractMethodError e) {
            throw new UnsupportedOperationException("Provider: " + getProvider() + " does not support this operation", e);
        }
    }

    public final SSLSessionContext getServerSessionContext() {
        return spi.engineGetServerSessionContext();
    }

    public final SSLSessionContext getClientSessionContext() {
        return spi.engineGetClientSessionContext();
    }

    public final SSLParameters getDefaultSSLParameters() {
        return spi.engineGetDefaultSSLParameters();
    }

    public final SSLParameters getSupportedSSLParameters() {
        return spi.engineGetSupportedSSLParameters();
    }
}
