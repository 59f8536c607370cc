package java.security.interfaces;

import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Optional;

public interface XECPrivateKey extends XECKey, PrivateKey {
    default AlgorithmParameterSpec getParams() {
        return null;
    }

    Optional<byte[]> getScalar();
}
