package java.security;

import java.security.spec.AlgorithmParameterSpec;

public interface AsymmetricKey extends Key, DEREncodable {
    default AlgorithmParameterSpec getParams() {
        return null;
    }
}
