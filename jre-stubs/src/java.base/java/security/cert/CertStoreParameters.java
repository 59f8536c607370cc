package java.security.cert;

public interface CertStoreParameters extends Cloneable {
    Object clone();
}
