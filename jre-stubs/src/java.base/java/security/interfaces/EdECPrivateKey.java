package java.security.interfaces;

import java.security.PrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;

public interface EdECPrivateKey extends EdECKey, PrivateKey {
    Optional<byte[]> getBytes();

    default NamedParameterSpec getParams() {
        return null;
    }
}
