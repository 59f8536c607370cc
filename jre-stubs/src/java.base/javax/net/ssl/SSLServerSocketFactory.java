package javax.net.ssl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.NoSuchAlgorithmException;
import javax.net.ServerSocketFactory;

/** Makes servers' sockets whose connections encrypt. */
public abstract class SSLServerSocketFactory extends ServerSocketFactory {
    protected SSLServerSocketFactory() {
    }

    private static final class Holder {
        static final SSLServerSocketFactory DEFAULT = make();

        private static SSLServerSocketFactory make() {
            try {
                return SSLContext.getDefault().getServerSocketFactory();
            } catch (NoSuchAlgorithmException | UnsupportedOperationException e) {
                return new DefaultSSLServerSocketFactory(e);
            }
        }
    }

    public static ServerSocketFactory getDefault() {
        return Holder.DEFAULT;
    }

    public abstract String[] getDefaultCipherSuites();

    public abstract String[] getSupportedCipherSuites();
}

/** Says why there are no such sockets. */
class DefaultSSLServerSocketFactory extends SSLServerSocketFactory {
    private final Exception reason;

    DefaultSSLServerSocketFactory(Exception reason) {
        this.reason = reason;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        throw DefaultSSLSocketFactory.none(reason);
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        throw DefaultSSLSocketFactory.none(reason);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        throw DefaultSSLSocketFactory.none(reason);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress ifAddress) throws IOException {
        throw DefaultSSLSocketFactory.none(reason);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return new String[0];
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return new String[0];
    }
}
