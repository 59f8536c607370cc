package java.security.interfaces;

import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.NamedParameterSpec;

public interface EdECPublicKey extends EdECKey, PublicKey {
    default NamedParameterSpec getParams() {
        return null;
    }

    EdECPoint getPoint();
}
