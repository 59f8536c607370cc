package java.net;

/** The usual families. */
public enum StandardProtocolFamily implements ProtocolFamily {
    INET, INET6, UNIX
}
