package javax.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Makes sockets. */
public abstract class SocketFactory {
    private static SocketFactory plain;

    protected SocketFactory() {
    }

    public static SocketFactory getDefault() {
        synchronized (SocketFactory.class) {
            if (plain == null) {
                plain = new Plain();
            }
            return plain;
        }
    }

    public Socket createSocket() throws IOException {
        throw new SocketException("Unconnected sockets not implemented", new UnsupportedOperationException());
    }

    public abstract Socket createSocket(String host, int port) throws IOException, UnknownHostException;

    public abstract Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException, UnknownHostException;

    public abstract Socket createSocket(InetAddress host, int port) throws IOException;

    public abstract Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) throws IOException;

    /** TCP. */
    private static final class Plain extends SocketFactory {
        @Override
        public Socket createSocket() {
            return new Socket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            return new Socket(host, port, localHost, localPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) throws IOException {
            return new Socket(address, port, localAddress, localPort);
        }
    }
}
