package java.security.cert;

/** A directory's server. */
public class LDAPCertStoreParameters implements CertStoreParameters {
    private final String serverName;
    private final int port;

    public LDAPCertStoreParameters(String serverName, int port) {
        if (serverName == null) {
            throw new NullPointerException();
        }
        this.serverName = serverName;
        this.port = port;
    }

    public LDAPCertStoreParameters(String serverName) {
        this(serverName, 389);
    }

    public LDAPCertStoreParameters() {
        this("localhost", 389);
    }

    public String getServerName() {
        return serverName;
    }

    public int getPort() {
        return port;
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e.toString(), e);
        }
    }

    @Override
    public String toString() {
        return "LDAPCertStoreParameters: [\n  serverName: " + serverName + "\n  port: " + port + "\n]";
    }
}
