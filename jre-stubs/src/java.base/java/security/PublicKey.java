package java.security;

public interface PublicKey extends AsymmetricKey {
    @Deprecated
    long serialVersionUID = 7187392471159151072L;
}
