package java.security.interfaces;

import java.security.spec.AlgorithmParameterSpec;

public interface XECKey {
    AlgorithmParameterSpec getParams();
}
