package java.security.interfaces;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.spec.AlgorithmParameterSpec;

public interface RSAPublicKey extends PublicKey, RSAKey {
    @Deprecated
    long serialVersionUID = -8727434096241101194L;

    default AlgorithmParameterSpec getParams() {
        return null;
    }

    BigInteger getPublicExponent();
}
