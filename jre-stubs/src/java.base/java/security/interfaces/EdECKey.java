package java.security.interfaces;

import java.security.spec.NamedParameterSpec;

public interface EdECKey {
    NamedParameterSpec getParams();
}
