package javax.net.ssl;

/** Decides whether a session is with the host that was meant. */
public interface HostnameVerifier {
    boolean verify(String hostname, SSLSession session);
}
