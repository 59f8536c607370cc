import java.io.*;
import java.net.*;
import javax.net.*;
import javax.security.auth.login.*;

/** Factories of sockets, and what a login throws. */
public class Factories {
    static class Own extends SocketFactory {
        public Socket createSocket(String h, int p) { return null; }
        public Socket createSocket(String h, int p, InetAddress l, int q) { return null; }
        public Socket createSocket(InetAddress h, int p) { return null; }
        public Socket createSocket(InetAddress h, int p, InetAddress l, int q) { return null; }
    }
    static class OwnServer extends ServerSocketFactory {
        public ServerSocket createServerSocket(int p) { return null; }
        public ServerSocket createServerSocket(int p, int b) { return null; }
        public ServerSocket createServerSocket(int p, int b, InetAddress a) { return null; }
    }

    public static void main(String[] args) throws Exception {
        SocketFactory f = SocketFactory.getDefault();
        System.out.println(f == SocketFactory.getDefault());
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket s = ServerSocketFactory.getDefault().createServerSocket(0, 5, loopback)) {
            try (Socket c = f.createSocket(loopback, s.getLocalPort()); Socket d = s.accept()) {
                c.getOutputStream().write("hello\n".getBytes());
                System.out.println(new BufferedReader(new InputStreamReader(d.getInputStream())).readLine());
            }
            try (Socket c = f.createSocket(loopback.getHostAddress(), s.getLocalPort(), loopback, 0); Socket d = s.accept()) {
                System.out.println(c.getPort() == s.getLocalPort() && d.isConnected());
            }
        }
        System.out.println(f.createSocket().isConnected() + " " + ServerSocketFactory.getDefault().createServerSocket().isBound());
        try {
            new Own().createSocket();
        } catch (SocketException e) {
            System.out.println(e + " / " + e.getCause());
        }
        try {
            new OwnServer().createServerSocket();
        } catch (SocketException e) {
            System.out.println(e + " / " + e.getCause());
        }
        for (Exception e : new Exception[] {new LoginException("a"), new FailedLoginException(), new AccountLockedException("b"),
                new CredentialExpiredException("c"), new AccountNotFoundException("d")}) {
            System.out.println(e + " " + e.getClass().getSuperclass());
        }
    }
}
