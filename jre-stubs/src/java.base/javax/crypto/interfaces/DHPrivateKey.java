package javax.crypto.interfaces;

import java.math.BigInteger;
import java.security.PrivateKey;
import javax.crypto.spec.DHParameterSpec;

public interface DHPrivateKey extends DHKey, PrivateKey {
    @Deprecated
    long serialVersionUID = 2211791113380396553L;

    default DHParameterSpec getParams() {
        return null;
    }

    BigInteger getX();
}
