package javax.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;

/** Makes sockets that wait for connections. */
public abstract class ServerSocketFactory {
    private static ServerSocketFactory plain;

    protected ServerSocketFactory() {
    }

    public static ServerSocketFactory getDefault() {
        synchronized (ServerSocketFactory.class) {
            if (plain == null) {
                plain = new Plain();
            }
            return plain;
        }
    }

    public ServerSocket createServerSocket() throws IOException {
        throw new SocketException("Unbound server sockets not implemented");
    }

    public abstract ServerSocket createServerSocket(int port) throws IOException;

    public abstract ServerSocket createServerSocket(int port, int backlog) throws IOException;

    public abstract ServerSocket createServerSocket(int port, int backlog, InetAddress ifAddress) throws IOException;

    /** TCP. */
    private static final class Plain extends ServerSocketFactory {
        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket();
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return new ServerSocket(port);
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            return new ServerSocket(port, backlog);
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress ifAddress) throws IOException {
            return new ServerSocket(port, backlog, ifAddress);
        }
    }
}
