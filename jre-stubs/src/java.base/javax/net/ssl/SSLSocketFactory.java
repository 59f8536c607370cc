package javax.net.ssl;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.security.NoSuchAlgorithmException;
import javax.net.SocketFactory;

/** Makes sockets that encrypt. */
public abstract class SSLSocketFactory extends SocketFactory {
    public SSLSocketFactory() {
    }

    private static final class Holder {
        static final SSLSocketFactory DEFAULT = make();

        private static SSLSocketFactory make() {
            try {
                return SSLContext.getDefault().getSocketFactory();
            } catch (NoSuchAlgorithmException | UnsupportedOperationException e) {
                return new DefaultSSLSocketFactory(e);
            }
        }
    }

    public static SocketFactory getDefault() {
        return Holder.DEFAULT;
    }

    public abstract String[] getDefaultCipherSuites();

    public abstract String[] getSupportedCipherSuites();

    public abstract Socket createSocket(Socket s, String host, int port, boolean autoClose) throws IOException;

    public Socket createSocket(Socket s, InputStream consumed, boolean autoClose) throws IOException {
        throw new UnsupportedOperationException();
    }
}

/** Says why there are no such sockets. */
class DefaultSSLSocketFactory extends SSLSocketFactory {
    private final Exception reason;

    DefaultSSLSocketFactory(Exception reason) {
        this.reason = reason;
    }

    static SocketException none(Exception reason) {
        return (SocketException) new SocketException(reason.toString()).initCause(reason);
    }

    @Override
    public Socket createSocket() throws IOException {
        throw none(reason);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw none(reason);
    }

    @Override
    public Socket createSocket(Socket s, String host, int port, boolean autoClose) throws IOException {
        throw none(reason);
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        throw none(reason);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress clientAddress, int clientPort) throws IOException {
        throw none(reason);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress clientAddress, int clientPort) throws IOException {
        throw none(reason);
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
