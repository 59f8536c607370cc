package javax.net.ssl;

/** Marks those that choose keys. */
public interface KeyManager {
}
