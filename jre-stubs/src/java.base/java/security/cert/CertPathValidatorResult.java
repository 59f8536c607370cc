package java.security.cert;

public interface CertPathValidatorResult extends Cloneable {
    Object clone();
}
