package javax.net.ssl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A server's socket whose connections encrypt. */
public abstract class SSLServerSocket extends ServerSocket {
    protected SSLServerSocket() throws IOException {
    }

    protected SSLServerSocket(int port) throws IOException {
        super(port);
    }

    protected SSLServerSocket(int port, int backlog) throws IOException {
        super(port, backlog);
    }

    protected SSLServerSocket(int port, int backlog, InetAddress address) throws IOException {
        super(port, backlog, address);
    }

    public abstract String[] getSupportedCipherSuites();

    public abstract String[] getEnabledCipherSuites();

    public abstract void setEnabledCipherSuites(String[] suites);

    public abstract String[] getSupportedProtocols();

    public abstract String[] getEnabledProtocols();

    public abstract void setEnabledProtocols(String[] protocols);

    public abstract void setNeedClientAuth(boolean need);

    public abstract boolean getNeedClientAuth();

    public abstract void setWantClientAuth(boolean want);

    public abstract boolean getWantClientAuth();

    public abstract void setUseClientMode(boolean mode);

    public abstract boolean getUseClientMode();

    public abstract void setEnableSessionCreation(boolean flag);

    public abstract boolean getEnableSessionCreation();

    public SSLParameters getSSLParameters() {
        return SSLParameters.of(getEnabledCipherSuites(), getEnabledProtocols(), getNeedClientAuth(), getWantClientAuth());
    }

    public void setSSLParameters(SSLParameters params) {
        String[] names = params.getCipherSuites();
        if (names != null) {
            setEnabledCipherSuites(names);
        }
        names = params.getProtocols();
        if (names != null) {
            setEnabledProtocols(names);
        }
        if (params.getNeedClientAuth()) {
            setNeedClientAuth(true);
        } else {
            setWantClientAuth(params.getWantClientAuth());
        }
    }
}
