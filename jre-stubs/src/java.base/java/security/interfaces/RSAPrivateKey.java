package java.security.interfaces;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;

public interface RSAPrivateKey extends PrivateKey, RSAKey {
    @Deprecated
    long serialVersionUID = 5187144804936595022L;

    default AlgorithmParameterSpec getParams() {
        return null;
    }

    BigInteger getPrivateExponent();
}
