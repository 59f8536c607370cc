package java.security.interfaces;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.spec.AlgorithmParameterSpec;

public interface XECPublicKey extends XECKey, PublicKey {
    default AlgorithmParameterSpec getParams() {
        return null;
    }

    BigInteger getU();
}
