package java.security.cert;

public interface CertPathParameters extends Cloneable {
    Object clone();
}
