package javax.net.ssl;

/** Marks those that decide whom to trust. */
public interface TrustManager {
}
